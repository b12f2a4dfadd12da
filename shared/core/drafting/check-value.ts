/** What is wrong with one plain value of a field: a text, a number, a choice. */
import { isDay } from '../calendar/day.ts'
import { longDate } from '../calendar/day-names.ts'
import type { Limit } from '../pack/field.schema.ts'
import type { Settings } from '../pack/settings.schema.ts'
import type { AnyField } from './fields.ts'
import { moneyInWords, numberInWords } from './numbers-in-words.ts'
import { isDateTime, isEmail, isHour, isPhone, isPostcode, isTimeSpan, isWebAddress } from './plausible.ts'
import { listInWords, lookup, wordCount } from './words.ts'

export interface Known {
  readonly settings?: Settings
  /** ISO; limits such as "today or later" sleep without it. */
  readonly today?: string
}

/** `wrong` values cannot be printed; a `limit` is only passed over. */
export interface Fault {
  readonly kind: 'wrong' | 'limit'
  readonly message: string
}

type Of<T extends AnyField['type']> = Extract<AnyField, { type: T }>
export type PlainField = Exclude<AnyField, Of<'list' | 'table' | 'multi-choice' | 'person' | 'address' | 'quotation'>>

/** The number a limit stands for here; undefined where only the settings could say and do not. */
export function limitIn(limit: Limit | undefined, { settings }: Known): number | undefined {
  if (limit === undefined || typeof limit === 'number') return limit
  const set = lookup(settings, limit.setting)
  return typeof set === 'number' ? set : limit.default
}

/** @param label how the form calls the value; the messages begin with it */
export function faultsOf(field: PlainField, value: unknown, label: string, known: Known): Fault[] {
  if (field.type === 'yes-no') return typeof value === 'boolean' ? [] : wrong(`${label} is answered with yes or no.`)
  if (field.type === 'money' || field.type === 'number') return ofNumber(field, value, label)
  if (typeof value !== 'string') return wrong(`${label} must be text.`)
  if (field.type === 'text' || field.type === 'long-text') return ofText(field, value, label, known)
  if (field.type === 'choice') return field.options.includes(value) ? [] : wrong(`${label} must be one of ${listInWords(field.options)}.`)
  const { looksRight, remedy } = LOOKS[field.type]
  if (!looksRight(value)) return wrong(`${label}${remedy}`)
  return field.type === 'date' || field.type === 'date-time' ? ofDay(field, value.slice(0, 10), label, known) : []
}

const wrong = (message: string): Fault[] => [{ kind: 'wrong', message }]
const limit = (message: string): Fault => ({ kind: 'limit', message })

const LOOKS: Readonly<Record<'date' | 'date-time' | 'time' | 'time-span' | 'postcode' | 'phone' | 'email' | 'url', { looksRight: (text: string) => boolean; remedy: string }>> = {
  date: { looksRight: isDay, remedy: ': there is no such day; write it as 2026-09-16.' },
  'date-time': { looksRight: isDateTime, remedy: ': write the day and time as 2026-09-16T18:30.' },
  time: { looksRight: isHour, remedy: ': write the time as 18:30.' },
  'time-span': { looksRight: isTimeSpan, remedy: ': write start and end as 10:00-11:30, the end after the start.' },
  postcode: { looksRight: isPostcode, remedy: ' does not look like a postcode such as AA1 1AA.' },
  phone: { looksRight: isPhone, remedy: ' does not look like a phone number such as 01632 960123.' },
  email: { looksRight: isEmail, remedy: ' does not look like an e-mail address such as office@anytown.example.' },
  url: { looksRight: isWebAddress, remedy: ' must be a web address that begins with https:// or http://.' },
}

function ofText(field: Of<'text' | 'long-text'>, value: string, label: string, known: Known): Fault[] {
  const faults: Fault[] = []
  const [words, length] = [limitIn(field.words, known), limitIn(field.length, known)]
  const count = wordCount(value)
  if (field.type === 'text' && /[\n\r]/.test(value)) faults.push(...wrong(`${label} must be on one line.`))
  if (words !== undefined && count > words) faults.push(limit(`${label} is too long: ${numberInWords(count)} words, and the limit is ${numberInWords(words)}.`))
  if (length !== undefined && value.length > length)
    faults.push(limit(`${label} is too long: ${numberInWords(value.length)} characters, and the limit is ${numberInWords(length)}.`))
  return faults
}

function ofNumber(field: Of<'money' | 'number'>, value: unknown, label: string): Fault[] {
  if (typeof value !== 'number' || !Number.isFinite(value)) return wrong(`${label} must be a number.`)
  const faults: Fault[] = []
  const unit = field.type === 'number' && field.unit !== undefined ? (field.unit === '%' ? '%' : ` ${field.unit}`) : ''
  const written = (limit: number): string => (field.type === 'money' ? moneyInWords(limit) : `${numberInWords(limit)}${unit}`)
  if (field.type === 'money' && Math.abs(value * 100 - Math.round(value * 100)) > 1e-6) faults.push(...wrong(`${label} has more than two places after the point.`))
  if (field.type === 'number' && field.whole && !Number.isInteger(value)) faults.push(...wrong(`${label} must be a whole number.`))
  if (field.min !== undefined && value < field.min) faults.push(limit(`${label} must be ${written(field.min)} or more.`))
  if (field.max !== undefined && value > field.max) faults.push(limit(`${label} must be ${written(field.max)} or less.`))
  return faults
}

function ofDay(field: Of<'date' | 'date-time'>, day: string, label: string, { today }: Known): Fault[] {
  const faults: Fault[] = []
  const [min, max] = [field.min, field.max].map((end) => (end === 'today' ? today : end))
  if (min !== undefined && day < min) faults.push(limit(`${label} is ${longDate(day)}; it must be ${longDate(min)} or later.`))
  if (max !== undefined && day > max) faults.push(limit(`${label} is ${longDate(day)}; it must be ${longDate(max)} or earlier.`))
  return faults
}
