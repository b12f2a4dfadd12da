/** The helpers that a template may call: a closed list. Each is a pure function of plain values. */
import { hourInWords, longDate, MONTHS, weekdayName } from '../calendar/day-names.ts'
import { onWelshDate, welshDate, welshHour, welshList, welshLongDate, welshShortDate, welshTimeSpan, welshWeekday } from '../calendar/welsh-days.ts'
import type { Figure } from '../pack/figures.schema.ts'
import type { Language } from '../pack/template.schema.ts'
import { figureInWords, inForce } from './figures.ts'
import { moneyInWords, numberInWords, timeSpanInWords } from './numbers-in-words.ts'
import { capitalised, listInWords, own, wordCount } from './words.ts'

/** What an argument must be; `date` and `time` also take a date with a time. */
export type Takes = 'date' | 'time' | 'time-span' | 'number' | 'text' | 'list' | 'person' | 'address' | 'figure' | 'any'

export interface Helper {
  readonly takes: readonly Takes[]
  /** What any further arguments must be. */
  readonly rest?: Takes
  /** `text` is printed; `flag` is for {{#if}}; `any` hands on one of its arguments. */
  readonly gives: 'text' | 'number' | 'flag' | 'any'
  /** One line for the reference page. */
  readonly example: string
  call(...args: readonly unknown[]): unknown
}

const day = (value: unknown): string => String(value).slice(0, 10)
/** A day nobody has said yet: what holds last. */
const onOrNow = (value: unknown): string => (value ? day(value) : '9999-12-31')
const hour = (value: unknown): string => String(value).slice(-5)
const dayAndMonth = (iso: string, letters?: number): string => `${Number(iso.slice(8, 10))} ${MONTHS[Number(iso.slice(5, 7)) - 1]!.slice(0, letters)}`
const plain = (iso: string): string => `${dayAndMonth(iso)} ${iso.slice(0, 4)}`
const text = (value: unknown): string => (value === undefined || value === null ? '' : String(value))

/** Truth as Handlebars' {{#if}} sees it: an empty list, an empty text and 0 are false. */
export const isTrue = (value: unknown): boolean => Boolean(value) && !(Array.isArray(value) && value.length === 0)

const personName = (value: unknown): string => [text(own(value, 'title')), text(own(value, 'name'))].filter(Boolean).join(' ')

const addressParts = (value: unknown): string[] => {
  const town = [text(own(value, 'town')), text(own(value, 'postcode'))].filter(Boolean).join(' ')
  return [text(own(value, 'name')), text(own(value, 'street')), town].filter(Boolean)
}

/** By name, as it stands in the directory: with or without a title, in any capitals. */
function signatureOf(who: unknown, signatures: unknown): string | undefined {
  const name = text(own(who, 'name')).trim().toLowerCase()
  const all = Array.isArray(signatures) ? (signatures as readonly unknown[]) : []
  const lines = own(
    all.find((one) => text(own(one, 'name')).trim().toLowerCase() === name),
    'lines',
  )
  return Array.isArray(lines) ? lines.map(text).join('\n') : undefined
}

const listed = (items: unknown): string[] => (Array.isArray(items) ? items.map((item) => (typeof item === 'object' ? personName(item) : text(item))) : [])

const formatting = {
  longDate: { takes: ['date'], gives: 'text', example: 'Wednesday 16 September 2026', call: (value) => longDate(day(value)) },
  onDate: { takes: ['date'], gives: 'text', example: 'on Wednesday 16 September 2026', call: (value) => `on ${longDate(day(value))}` },
  plainDate: { takes: ['date'], gives: 'text', example: '16 September 2026', call: (value) => plain(day(value)) },
  shortDate: { takes: ['date'], gives: 'text', example: '16 Sep 2026', call: (value) => `${dayAndMonth(day(value), 3)} ${day(value).slice(0, 4)}` },
  weekday: { takes: ['date'], gives: 'text', example: 'Wednesday', call: (value) => weekdayName(day(value)) },
  time: { takes: ['time'], gives: 'text', example: '6.30pm', call: (value) => hourInWords(hour(value)) },
  clock: { takes: ['time'], gives: 'text', example: '18:30', call: (value) => hour(value) },
  timeSpan: { takes: ['time-span'], gives: 'text', example: '10am to 11.30am', call: (value) => timeSpanInWords(String(value)) },
  money: { takes: ['number'], gives: 'text', example: '£1,250', call: (value) => moneyInWords(Number(value)) },
  number: { takes: ['number'], gives: 'text', example: '41,200', call: (value) => numberInWords(Number(value)) },
  plural: {
    takes: ['number', 'text', 'text'],
    gives: 'text',
    example: '3 councillors',
    call: (count, one, many) => `${numberInWords(Number(count))} ${text(count === 1 ? one : many)}`,
  },
  list: {
    takes: ['list'],
    gives: 'text',
    example: 'a, b and c, from words or people',
    call: (items) => listInWords(listed(items)),
  },
  capital: { takes: ['text'], gives: 'text', example: 'a large letter first, where a sentence begins', call: (value) => capitalised(text(value)) },
  figure: {
    takes: ['figure', 'date'],
    gives: 'text',
    example: '£11,180 (from 1 January 2024), as it held on the day',
    call: (figure, on) => figureInWords(figure as Figure, onOrNow(on), { from: (from) => `from ${plain(from)}`, until: (until) => `until ${plain(until)}` }),
  },
  upper: { takes: ['text'], gives: 'text', example: 'ANYTOWN', call: (value) => text(value).toUpperCase() },
  person: { takes: ['person'], gives: 'text', example: 'Cllr Ada Khan', call: (value) => personName(value) },
  address: { takes: ['address'], gives: 'text', example: 'Mill Library, Mill Road, Anytown AA1 1AA', call: (value) => addressParts(value).join(', ') },
  signature: {
    takes: ['person', 'any'],
    gives: 'text',
    example: 'signature who @root.house.group.signatures: how they sign by the house look, on lines of its own, or nothing',
    call: (who, signatures) => signatureOf(who, signatures),
  },
  addressLines: { takes: ['address'], gives: 'text', example: 'the address on lines of its own', call: (value) => addressParts(value).join('\n') },
} satisfies Record<string, Helper>

const asking = {
  over: {
    takes: ['number', 'figure', 'date'],
    gives: 'flag',
    example: 'over value law.donationReport receivedOn',
    call: (value, figure, on) => typeof value === 'number' && value > inForce(figure as Figure, onOrNow(on)).amount,
  },
  eq: { takes: ['any', 'any'], gives: 'flag', example: 'eq status "Embargoed"', call: (a, b) => a === b },
  and: { takes: ['any', 'any'], rest: 'any', gives: 'any', example: 'and date time', call: (...all) => all.find((one) => !isTrue(one)) ?? all.at(-1) },
  or: { takes: ['any', 'any'], rest: 'any', gives: 'any', example: 'or email phone', call: (...all) => all.find(isTrue) ?? all.at(-1) },
  not: { takes: ['any'], gives: 'flag', example: 'not phone', call: (value) => !isTrue(value) },
  wordCount: { takes: ['text'], gives: 'number', example: 'wordCount body', call: (value) => wordCount(text(value)) },
} satisfies Record<string, Helper>

/** Answers with nothing for nothing: an optional field that is empty prints nothing, whatever its helper. */
const quiet = (helper: Helper): Helper => ({ ...helper, call: (...args) => (args[0] === undefined || args[0] === null || args[0] === '' ? undefined : helper.call(...args)) })

export const HELPERS: ReadonlyMap<string, Helper> = new Map<string, Helper>([
  ...Object.entries(formatting).map(([name, helper]): [string, Helper] => [name, quiet(helper)]),
  ...Object.entries(asking),
])

/** What Welsh says otherwise; helpers that are not here say the same in both languages. */
const welsh: Readonly<Record<string, Helper['call']>> = {
  longDate: (value) => welshLongDate(day(value)),
  onDate: (value) => onWelshDate(day(value)),
  plainDate: (value) => welshDate(day(value)),
  shortDate: (value) => welshShortDate(day(value)),
  weekday: (value) => welshWeekday(day(value)),
  time: (value) => welshHour(hour(value)),
  timeSpan: (value) => welshTimeSpan(String(value)),
  list: (items) => welshList(listed(items)),
  figure: (figure, on) => figureInWords(figure as Figure, onOrNow(on), { from: (from) => `o ${welshDate(from)}`, until: (until) => `tan ${welshDate(until)}` }),
}

const WELSH: ReadonlyMap<string, Helper> = new Map(
  [...HELPERS].map(([name, helper]): [string, Helper] => [name, Object.hasOwn(welsh, name) ? quiet({ ...helper, call: welsh[name]! }) : helper]),
)

/** The same names in every language. */
export const helpersIn = (language: Language | undefined): ReadonlyMap<string, Helper> => (language === 'cy' ? WELSH : HELPERS)

/** Blocks with a body: {{#each items}} … {{/each}}. */
export const BLOCK_HELPERS = ['if', 'unless', 'each', 'with', 'locked'] as const
export type BlockHelper = (typeof BLOCK_HELPERS)[number]

/** Words that stand for themselves: {{pageBreak}}. */
export const PAGE_BREAK = 'pageBreak'
