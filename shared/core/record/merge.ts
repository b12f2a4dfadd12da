/**
 * What fires most in a group, from several members' records: by rule and month, without names. A count under five, or one
 * that comes from fewer than three people, is not told, and no total lets anybody work it out: a rule's months are only told
 * beside its total while what is left over is itself large enough to be told and stands for two months or more.
 */
import { addDays } from '../calendar/day.ts'
import { type Entry, RECORD_DAYS } from './entry.ts'
import { byPerson } from './people.ts'
import type { RecordFile } from './record-file.schema.ts'

export const FEWEST_TIMES = 5
/** From two people's numbers each could tell the other's. */
export const FEWEST_PEOPLE = 3

export interface MergedRule {
  readonly rule: string
  /** How often it fired in the whole time. */
  readonly times: number
  /** By month, '2026-04'; null where it is too few to tell, none included. */
  readonly months: Readonly<Record<string, number | null>>
}

export interface MergedRecord {
  readonly seconder: 'merged-record'
  readonly format: 1
  /** How many people's records went in. */
  readonly people: number
  readonly months: readonly string[]
  /** What fires most stands first. */
  readonly rules: readonly MergedRule[]
}

/** Too few records: the sentence says how to mend it. */
export class TooFewRecords extends Error {
  override readonly name = 'TooFewRecords'
}

interface Count {
  readonly times: number
  readonly people: ReadonlySet<number>
}
const NONE: Count = { times: 0, people: new Set() }
const plus = (a: Count, b: Count): Count => ({ times: a.times + b.times, people: new Set([...a.people, ...b.people]) })
const isEnough = ({ times, people }: Count): boolean => times >= FEWEST_TIMES && people.size >= FEWEST_PEOPLE

/** @throws TooFewRecords for the records of fewer than three people */
export function mergeRecords(files: readonly RecordFile[]): MergedRecord {
  const people = byPerson(files)
  if (people.length < FEWEST_PEOPLE)
    throw new TooFewRecords(
      `These are the records of ${people.length === 0 ? 'nobody' : people.length === 1 ? 'one person' : 'two people'}: an empty record counts for nobody, and one saved twice counts once. A merged report needs those of ${FEWEST_PEOPLE} people, or it would show what one of them did.`,
    )
  const months = monthsOf(files)
  const counts = new Map<string, Map<string, Count>>()
  for (const [person, entries] of people.entries()) {
    for (const [rule, month] of firings(entries)) {
      const ofRule = counts.get(rule) ?? new Map<string, Count>()
      counts.set(rule, ofRule.set(month, plus(ofRule.get(month) ?? NONE, { times: 1, people: new Set([person]) })))
    }
  }
  const rules = [...counts].flatMap(([rule, ofRule]) => told(rule, months, ofRule) ?? [])
  return { seconder: 'merged-record', format: 1, people: people.length, months, rules: rules.sort((a, b) => b.times - a.times || (a.rule < b.rule ? -1 : 1)) }
}

/** The same words count once a month, whatever was done about them. */
function firings(entries: readonly Entry[]): (readonly [string, string])[] {
  const once = new Map(entries.map(({ rule, day, fingerprint }) => [`${rule} ${day.slice(0, 7)} ${fingerprint}`, [rule, day.slice(0, 7)] as const]))
  return [...once.values()]
}

/** Every month in which an entry could lie, whether any does or not. */
function monthsOf(files: readonly RecordFile[]): string[] {
  const days = files.flatMap(({ savedOn, entries }) => [savedOn, addDays(savedOn, 1 - RECORD_DAYS), ...entries.map(({ day }) => day)]).sort()
  const last = (days.at(-1) as string).slice(0, 7)
  const months: string[] = []
  for (let month = (days[0] as string).slice(0, 7); month <= last; month = addDays(`${month}-28`, 4).slice(0, 7)) months.push(month)
  return months
}

/** @returns undefined where not even the total may be told */
function told(rule: string, months: readonly string[], counts: ReadonlyMap<string, Count>): MergedRule | undefined {
  const of = (month: string): Count => counts.get(month) ?? NONE
  const total = months.map(of).reduce(plus, NONE)
  if (!isEnough(total)) return undefined
  const shown = new Set(months.filter((month) => isEnough(of(month))))
  const rest = () => months.filter((month) => !shown.has(month))
  const leavesNoGuess = (left: readonly string[]): boolean => {
    const count = left.map(of).reduce(plus, NONE)
    return count.times === 0 || (left.length > 1 && isEnough(count))
  }
  while (shown.size > 0 && !leavesNoGuess(rest())) shown.delete([...shown].sort((a, b) => of(a).times - of(b).times)[0] as string)
  return { rule, times: total.times, months: Object.fromEntries(months.map((month) => [month, shown.has(month) ? of(month).times : null])) }
}
