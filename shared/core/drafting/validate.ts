/** Reads what a person filled in against the fields of a template, and says in plain words what is still wrong. */
import { isDay } from '../calendar/day.ts'
import { longDate } from '../calendar/day-names.ts'
import type { Field, Limit } from '../pack/field.schema.ts'
import type { Settings } from '../pack/settings.schema.ts'
import type { Template } from '../pack/template.schema.ts'
import { type AnyField, partsOf } from './fields.ts'
import { moneyInWords, numberInWords } from './numbers-in-words.ts'
import { isDateTime, isEmail, isHour, isPhone, isPostcode, isTimeSpan, isWebAddress } from './plausible.ts'
import { didYouMean } from './template-error.ts'
import { isEmpty, type Values } from './values.ts'
import { capitalised, listInWords, lookup, own, wordCount } from './words.ts'

export interface FieldProblem {
  /** Where among the values: `quotes.0.words`. */
  readonly path: string
  /** The field of the template, for the form. */
  readonly field: string
  readonly label: string
  /** A whole sentence: 'Date of the meeting is needed.' */
  readonly message: string
  /** `missing` and `wrong` values cannot be printed; a `limit` is only passed over; `unknown` is no field. */
  readonly kind: 'missing' | 'wrong' | 'limit' | 'unknown'
}

export interface Known {
  readonly settings?: Settings
  /** ISO; limits such as "today or later" sleep without it. */
  readonly today?: string
}

type Say = (path: string, label: string, kind: FieldProblem['kind'], message: string) => void

/** @returns the problems in the order of the form; none when the template can be filled */
export function validateValues(template: Pick<Template, 'id' | 'fields'>, values: Values, known: Known = {}): FieldProblem[] {
  const problems: FieldProblem[] = []
  const say: Say = (path, label, kind, message) => problems.push({ path, field: path.split('.')[0]!, label, kind, message: capitalised(message) })
  for (const [id, field] of Object.entries(template.fields)) {
    const value = own(values, id)
    if (!isEmpty(value)) checkField(field, value, id, field.label, known, say)
    else if (isNeeded(field, values)) say(id, field.label, 'missing', `${field.label} is needed.`)
  }
  for (const id of Object.keys(values)) {
    if (!Object.hasOwn(template.fields, id)) say(id, id, 'unknown', `${template.id} has no field '${id}'${didYouMean(id, Object.keys(template.fields)) || '.'}`)
  }
  return problems
}

/** Whether the field must be filled in, given the others. */
export const isNeeded = (field: Field, values: Values): boolean => field.required || (field.requiredWhen !== undefined && own(values, field.requiredWhen.field) === field.requiredWhen.is)

/** The number a limit stands for here; undefined where only the settings could say and do not. */
export function limitIn(limit: Limit | undefined, { settings }: Known): number | undefined {
  if (limit === undefined || typeof limit === 'number') return limit
  const set = lookup(settings, limit.setting)
  return typeof set === 'number' ? set : limit.default
}

function checkField(field: AnyField, value: unknown, path: string, label: string, known: Known, say: Say): void {
  const wrong = (message: string) => say(path, label, 'wrong', message)
  switch (field.type) {
    case 'list':
    case 'table': {
      if (!Array.isArray(value)) return wrong(`${label} must be a list.`)
      checkCount(field, value.length, path, label, say)
      const name = field.type === 'list' ? field.of.label : field.rowLabel
      return value.forEach((item, i) => {
        checkItem(field, item, `${path}.${i}`, `${name} ${i + 1}`, known, say)
      })
    }
    case 'multi-choice': {
      if (!Array.isArray(value)) return wrong(`${label} must be a list.`)
      checkCount(field, value.length, path, label, say)
      const other = value.find((one) => !field.options.includes(one))
      return other === undefined ? undefined : wrong(`${label}: '${String(other)}' is not one of ${listInWords(field.options)}.`)
    }
    case 'person':
    case 'address':
    case 'quotation':
      return checkParts(field, value, path, label, known, say)
    case 'yes-no':
      return typeof value === 'boolean' ? undefined : wrong(`${label} is answered with yes or no.`)
    case 'money':
    case 'number':
      return checkNumber(field, value, path, label, say)
    default:
      return typeof value === 'string' ? checkText(field, value, path, label, known, say) : wrong(`${label} must be text.`)
  }
}

function checkItem(field: Extract<AnyField, { type: 'list' | 'table' }>, item: unknown, path: string, label: string, known: Known, say: Say): void {
  if (isEmpty(item)) return say(path, label, 'missing', `${label} is empty: fill it in or take it out.`)
  if (field.type === 'list') return checkField(field.of, item, path, label, known, say)
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return say(path, label, 'wrong', `${label} must have its columns by name: ${listInWords(Object.keys(field.columns))}.`)
  for (const [id, column] of Object.entries(field.columns)) {
    const cell = own(item, id)
    const name = `${label}: ${lowered(column.label)}`
    if (!isEmpty(cell)) checkField(column, cell, `${path}.${id}`, name, known, say)
    else if (column.required) say(`${path}.${id}`, name, 'missing', `${name} is needed.`)
  }
  unknownParts(item, Object.keys(field.columns), path, label, say)
}

function checkParts(field: AnyField, value: unknown, path: string, label: string, known: Known, say: Say): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return say(path, label, 'wrong', `${label} must have its parts by name: ${listInWords(partsOf(field).map(({ id }) => id))}.`)
  }
  for (const { id, label: part, need, type } of partsOf(field)) {
    const name = `${label}: ${lowered(part)}`
    const given = own(value, id)
    const limits = field.type === 'quotation' && id === 'words' ? { words: field.words } : {}
    if (!isEmpty(given)) checkField({ type, label: name, ...limits } as AnyField, given, `${path}.${id}`, name, known, say)
    else if (need === 'required') say(`${path}.${id}`, name, 'missing', `${name} is needed.`)
  }
  unknownParts(value, partsOf(field).map(({ id }) => id), path, label, say)
}

function unknownParts(value: object, known: readonly string[], path: string, label: string, say: Say): void {
  for (const id of Object.keys(value)) {
    if (!known.includes(id)) say(`${path}.${id}`, label, 'unknown', `${label} has no part '${id}'${didYouMean(id, known) || `; its parts are ${listInWords(known)}.`}`)
  }
}

function checkCount({ min, max }: { min?: number; max?: number }, count: number, path: string, label: string, say: Say): void {
  if (min !== undefined && count < min) say(path, label, 'limit', `${label}: give at least ${min}; there ${count === 1 ? 'is' : 'are'} ${count}.`)
  if (max !== undefined && count > max) say(path, label, 'limit', `${label}: give at most ${max}; there are ${count}.`)
}

function checkNumber(field: Extract<AnyField, { type: 'money' | 'number' }>, value: unknown, path: string, label: string, say: Say): void {
  if (typeof value !== 'number' || !Number.isFinite(value)) return say(path, label, 'wrong', `${label} must be a number.`)
  const written = field.type === 'money' ? moneyInWords : numberInWords
  if (field.type === 'money' && Math.abs(value * 100 - Math.round(value * 100)) > 1e-6) say(path, label, 'wrong', `${label} has more than two places after the point.`)
  if (field.type === 'number' && field.whole && !Number.isInteger(value)) say(path, label, 'wrong', `${label} must be a whole number.`)
  if (field.min !== undefined && value < field.min) say(path, label, 'limit', `${label} must be ${written(field.min)} or more.`)
  if (field.max !== undefined && value > field.max) say(path, label, 'limit', `${label} must be ${written(field.max)} or less.`)
}

function checkText(field: AnyField, value: string, path: string, label: string, known: Known, say: Say): void {
  const wrong = (message: string) => say(path, label, 'wrong', message)
  switch (field.type) {
    case 'text':
    case 'long-text': {
      const [words, length] = [limitIn(field.words, known), limitIn(field.length, known)]
      const count = wordCount(value)
      if (field.type === 'text' && /[\n\r]/.test(value)) wrong(`${label} must be on one line.`)
      if (words !== undefined && count > words) say(path, label, 'limit', `${label} is too long: ${numberInWords(count)} words, and the limit is ${numberInWords(words)}.`)
      if (length !== undefined && value.length > length) say(path, label, 'limit', `${label} is too long: ${numberInWords(value.length)} characters, and the limit is ${numberInWords(length)}.`)
      return
    }
    case 'choice':
      return field.options.includes(value) ? undefined : wrong(`${label} must be one of ${listInWords(field.options)}.`)
    case 'date':
      return isDay(value) ? checkDay(field, value, path, label, known, say) : wrong(`${label}: there is no such day; write it as 2026-09-16.`)
    case 'date-time':
      return isDateTime(value) ? checkDay(field, value.slice(0, 10), path, label, known, say) : wrong(`${label}: write the day and time as 2026-09-16T18:30.`)
    case 'time':
      return isHour(value) ? undefined : wrong(`${label}: write the time as 18:30.`)
    case 'time-span':
      return isTimeSpan(value) ? undefined : wrong(`${label}: write start and end as 10:00-11:30.`)
    case 'postcode':
      return isPostcode(value) ? undefined : wrong(`${label} does not look like a postcode such as AA1 1AA.`)
    case 'phone':
      return isPhone(value) ? undefined : wrong(`${label} does not look like a phone number such as 01632 960123.`)
    case 'email':
      return isEmail(value) ? undefined : wrong(`${label} does not look like an e-mail address such as office@anytown.example.`)
    case 'url':
      return isWebAddress(value) ? undefined : wrong(`${label} must be a web address that begins with https:// or http://.`)
  }
}

function checkDay(field: { min?: string; max?: string }, day: string, path: string, label: string, { today }: Known, say: Say): void {
  const min = field.min === 'today' ? today : field.min
  const max = field.max === 'today' ? today : field.max
  if (min !== undefined && day < min) say(path, label, 'limit', `${label} is ${longDate(day)}; it must be ${longDate(min)} or later.`)
  if (max !== undefined && day > max) say(path, label, 'limit', `${label} is ${longDate(day)}; it must be ${longDate(max)} or earlier.`)
}

const lowered = (label: string): string => (/^[A-Z]-?[a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label)
