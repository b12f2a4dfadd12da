/** Whether an imprint is an older form of the one in the settings: for the same body, but by another promoter or from another address (EL-11). */
import type { Settings } from '../../../pack/settings.schema.ts'
import type { FactValues, Party } from '../../fact.ts'
import { clausesIn } from './imprint-clauses.ts'
import { merged, partiesOf, type Read, settled } from './imprint-parts.ts'

type Value = FactValues['imprint']

const POSTCODE = /\b([A-Za-z]{1,2}\d[A-Za-z\d]?) ?(\d[A-Za-z]{2})\b/
/** Number and first word of the street: "St" and "Street" are one. */
const DOOR = /\b\d{1,4}[A-Za-z]? [A-Z][A-Za-z'’]{1,30}/
const WELSH = /^\S+ (?:Heol|Stryd|Ffordd|L[oô]n|Rhodfa|Clos|Rhes|Teras|Sgw[aâ]r|Cilgant|Maes|Llys)\b/
const PRINTER = /^(?:[^\n]{0,10})?\bprinted by\b[^\n]{0,200}?\.(?= *\n? ?(?:published|promoted))/i

/**
 * A candidate's imprint differs rightly (guidance M), and so does another body's: only one for the same body counts. A body that
 * promotes for itself ("Published by Anytown Greens") has changed nobody.
 * @returns what is out of date, with the line as it should be
 */
export function comparedWith(stored: { readonly value: Value; readonly text: string } | undefined): (found: Value, words: string) => Pick<Value, 'outOfDate' | 'mended'> {
  if (!stored) return () => ({})
  const { promoter, behalf } = stored.value
  const body = behalf ?? promoter
  return (found, words) => {
    const own = found.behalf ?? found.promoter
    if (!found.promoter || found.placeholder || !body || !own || bare(own.name) !== bare(body.name)) return {}
    const outOfDate = behalf && found.behalf && !isSame(found.promoter, promoter) ? 'the promoter' : hasMoved(found.promoter, promoter) ? 'the address' : undefined
    if (outOfDate === undefined) return {}
    const printer = PRINTER.exec(words)?.[0]
    return { outOfDate, mended: printer ? `${printer} ${stored.text}` : stored.text }
  }
}

/** By surname and the first letters before it: "A. Patel" is "Anita Patel". */
function isSame(one: Party, other: Party | undefined): boolean {
  const [a, b] = [words(one.name), words(other?.name ?? '')]
  return a[a.length - 1] === b[b.length - 1] && (a.length < 2 || b.length < 2 || a[0]?.[0] === b[0]?.[0])
}

/** Another postcode, or with the same one (or none) another number and street. */
function hasMoved(one: Party, other: Party | undefined): boolean {
  const [a, b] = [POSTCODE.exec(one.address ?? ''), POSTCODE.exec(other?.address ?? '')]
  if (a !== null && b !== null && `${a[1]}${a[2]}`.toUpperCase() !== `${b[1]}${b[2]}`.toUpperCase()) return true
  const [door, before] = [DOOR.exec(one.address ?? ''), DOOR.exec(other?.address ?? '')]
  if (door === null || before === null) return false
  // a street is named in either language: "1 Heol Fawr" is "1 High Street"
  const compared = WELSH.test(door[0]) === WELSH.test(before[0]) ? [door[0], before[0]] : [parseInt(door[0], 10), parseInt(before[0], 10)]
  return String(compared[0]).toLowerCase() !== String(compared[1]).toLowerCase()
}

const words = (name: string): string[] =>
  name
    .toLowerCase()
    .replace(/^(?:cllr|councillor|mr|mrs|ms|miss|dr)\.? /, '')
    .split(/[\s.]+/)
    .filter((word) => word !== '')
const bare = (name: string): string => words(name).join(' ').replace(/^the /, '')

/** The same, of the group's own imprint as the settings have it. */
export const outOfDateBy = (settings: Settings): ReturnType<typeof comparedWith> => comparedWith(storedImprint(settings))

function storedImprint({ group }: Settings): { readonly value: Value; readonly text: string } | undefined {
  if (!group?.imprint) return undefined
  let read: Read = {}
  for (const clause of clausesIn(group.imprint)) read = merged(read, partiesOf(group.imprint, clause) ?? {})
  const value = settled(read)
  return value.promoter ? { value, text: group.imprint } : undefined
}
