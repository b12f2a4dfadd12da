/**
 * What the next change would otherwise write over unseen: a thing on the shelf of which part cannot be read is set aside as
 * it was, and what can be read of it stays in use. Done when a store is opened. It goes along in a backup, and by itself
 * after its days.
 */
import { addDays } from '#core/calendar/day.ts'
import { plainDate } from '#core/calendar/day-names.ts'
import { listInWords } from '#core/drafting/words.ts'
import { asPackRecords } from '../packs-in-use/pack-record.ts'
import { asOwnTemplates, asPreferences, asRecord, asSettings, asTemplateUses, asWaivers } from './records.ts'
import type { Shelf } from './shelf.ts'

/** As long as the longest life that anything in it may have. */
export const ASIDE_DAYS = 90

export interface SetAside {
  /** Under which name it was kept. */
  readonly what: string
  /** ISO day. */
  readonly on: string
  readonly was: unknown
}

interface Thing {
  readonly called: string
  /** What of it can be read. */
  readonly whole: (was: unknown) => unknown
  /** Where the entries stand of which one may be damaged alone. */
  readonly list?: (was: unknown) => unknown
}

const itself = (was: unknown): unknown => was
const THINGS: Readonly<Record<string, Thing>> = {
  settings: { called: 'the settings', whole: asSettings },
  waivers: { called: 'the waivers', whole: asWaivers, list: (was) => (was as { waivers?: unknown } | undefined)?.waivers },
  own: { called: 'your own templates', whole: asOwnTemplates, list: itself },
  packs: { called: 'the packs', whole: asPackRecords, list: itself },
  record: { called: 'the record', whole: asRecord, list: (was) => (was as { entries?: unknown } | undefined)?.entries },
  templates: { called: 'which templates you used', whole: asTemplateUses, list: itself },
  preferences: { called: 'your choices', whole: asPreferences },
}

function isWhole(was: unknown, { whole, list }: Thing): boolean {
  if (typeof was !== 'object' || was === null || Array.isArray(was) !== Array.isArray(whole(was))) return false
  if (!list) return true
  const [before, after] = [list(was), list(whole(was))]
  return Array.isArray(before) && Array.isArray(after) && before.length === after.length
}

/** In words, of what a backup holds. */
export const damagedAmong = (things: Readonly<Record<string, unknown>>): string[] =>
  Object.entries(THINGS).flatMap(([what, thing]) => (things[what] === undefined || isWhole(things[what], thing) ? [] : thing.called))

const asAside = (value: unknown): SetAside[] => (Array.isArray(value) ? value : [])
const goesOn = ({ on }: SetAside): string => addDays(on, ASIDE_DAYS)

/** @returns what lies aside now, of today and of before */
export async function setDamagedAside(shelf: Shelf, today: string): Promise<readonly SetAside[]> {
  const damaged = await Promise.all(
    Object.entries(THINGS).map(async ([what, thing]) => {
      const was = await shelf.get('things', what)
      return was === undefined || isWhole(was, thing) ? [] : [{ what, on: today, was }]
    }),
  ).then((found) => found.flat())
  const before = asAside(await shelf.get('things', 'aside'))
  const lying = [...before.filter((one) => goesOn(one) > today), ...damaged]
  if (damaged.length === 0 && lying.length === before.length) return before
  // First aside, then out of the way: whatever happens in between, nothing is lost.
  await shelf.update('things', 'aside', () => (lying.length > 0 ? lying : undefined))
  for (const { what } of damaged) {
    const thing = THINGS[what] as Thing
    await shelf.update('things', what, (was) => (was === undefined || isWhole(was, thing) ? was : thing.whole(was)))
  }
  return lying
}

export function asideInWords(lying: readonly SetAside[]): string | undefined {
  const last = lying.map(goesOn).sort().at(-1)
  if (last === undefined) return undefined
  const what = [...new Set(lying.map(({ what }) => THINGS[what]?.called ?? what))]
  return `Part of what was kept here could not be read: ${listInWords(what)}. What can be read of it is in use; as it was it is set aside until ${plainDate(last)}, and “Save a backup” takes it along.`
}

/** As a backup carries it: the group's key stays on the device. */
export const asideForBackup = (value: unknown): SetAside[] =>
  asAside(value).map((one) => (one.what === 'packs' && Array.isArray(one.was) ? { ...one, was: one.was.map(withoutKey) } : one))

const withoutKey = (record: unknown): unknown => {
  if (typeof record !== 'object' || record === null) return record
  const { groupKey: _, ...rest } = record as { groupKey?: unknown }
  return rest
}
