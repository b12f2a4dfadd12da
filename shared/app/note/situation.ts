/** What a draft is and who speaks, in words to begin the note with; the author puts them right. */
import type { Resolved, ResolvedContext } from '#core/checker/verdict.ts'
import type { Context } from '#core/draft/context.schema.ts'
import type { Situation } from '#core/note/monitoring-officer-note.ts'
import type { Settings } from '#core/pack/settings.schema.ts'
import { AUDIENCE, counted, KIND, RESOURCE, ROLE } from '../panel/words.ts'

/** Addresses stay out of it: of the people it goes to their number alone. What nobody said is marked. */
export function situationOf(given: Context, resolved: ResolvedContext, { me }: Settings): Situation {
  const marked = <T>(found: Resolved<T> | undefined, isGiven: boolean, inWords: (value: T) => string | undefined): string | undefined => {
    const words = found && inWords(found.value)
    return words === undefined || isGiven || found?.from !== 'recognised' ? words : `${words} (recognised, not said)`
  }
  const author = given.author ?? resolved.author?.value
  const role = author?.role ?? me?.role
  const speaker = [author?.name ?? me?.name, role && ROLE[role].toLowerCase()].filter(Boolean).join(', ')
  const { to = [], cc = [], bcc = [] } = given.recipients ?? resolved.recipients?.value ?? {}
  const people = to.length + cc.length + bcc.length
  const account = marked(resolved.resource, given.resource !== undefined, (resource) => (resource === 'unknown' ? undefined : RESOURCE[resource]))
  const audience = marked(resolved.audience, given.audience !== undefined, (value) => AUDIENCE[value].replace(/^to /, ''))
  const kind = marked(resolved.kind, given.kind !== undefined, (value) => KIND[value])
  const whom = [audience, people > 0 && counted(people, 'address', 'addresses')].filter(Boolean).join(', ')
  return { ...(kind && { kind }), ...(speaker && { speaker }), ...(account && { account }), ...(whom && { to: whom }) }
}
