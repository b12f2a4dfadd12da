/** What the settings know for an imprint: the group's own line, read back into its parts. */
import type { Settings } from '../../pack/settings.schema.ts'
import type { ImprintQuestion, Named } from './imprint-question.ts'

const SHARED = /^(.{2,80}?),? on behalf of (.{2,120}?), (?:both|all) (?:at|of) (.{5,160})$/i
const APART = /^(.{2,60}?), (.{5,120}?),? on behalf of (.{2,60}?), (.{5,160})$/i
const ALONE = /^(.{2,60}?), (.{5,160})$/

/** The promoter and on whose behalf, from a line such as those of `imprintLine`; empty where it is another. */
export function partsOfImprint(line: string | undefined): Pick<ImprintQuestion, 'promoter' | 'behalf'> {
  const clause = /\b(?:published and promoted|promoted|published) by ([^\n]{5,400})$/i.exec(line?.trim() ?? '')?.[1]?.replace(/\.$/, '')
  if (clause === undefined) return {}
  const shared = SHARED.exec(clause)
  if (shared) return { promoter: named(shared[1], shared[3]), behalf: [named(shared[2], undefined)] }
  const apart = APART.exec(clause)
  if (apart) return { promoter: named(apart[1], apart[2]), behalf: [named(apart[3], apart[4])] }
  const alone = ALONE.exec(clause)
  return alone ? { promoter: named(alone[1], alone[2]) } : {}
}

const named = (name: string | undefined, address: string | undefined): Named => ({ ...(name && { name }), ...(address && { address }) })

/** A politically restricted person of the directory who is named as promoter: they may not put their name to it (SI 1990/851). */
export function restrictedPromoter({ promoter }: ImprintQuestion, { directory }: Settings): string | undefined {
  const name = promoter?.name?.trim().toLowerCase()
  if (!name) return undefined
  return directory?.find(
    (person) => (person.restricted || person.role === 'political-assistant' || person.role === 'restricted-officer') && name.endsWith(person.name.trim().toLowerCase()),
  )?.name
}
