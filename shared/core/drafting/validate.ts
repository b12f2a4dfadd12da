/** Reads what a person filled in against the fields of a template, and says in plain words what is still wrong. */
import type { Field } from '../pack/field.schema.ts'
import type { Template } from '../pack/template.schema.ts'
import { type Fault, faultsOf, type Known } from './check-value.ts'
import { type AnyField, partsOf } from './fields.ts'
import { holds, isShown, shownValues } from './shown.ts'
import { didYouMean } from './template-error.ts'
import { isEmpty, type Values } from './values.ts'
import { capitalised, listInWords, own, uncapitalised } from './words.ts'

export { type Known, limitIn } from './check-value.ts'

export interface FieldProblem {
  /** Where among the values: `quotes.0.words`. */
  readonly path: string
  /** The field of the template, for the form. */
  readonly field: string
  readonly label: string
  /** A whole sentence: '“Date of the meeting” is needed.' */
  readonly message: string
  /** `missing` and `wrong` values cannot be printed; a `limit` is only passed over; `unknown` is no field; a `setting` is missing in the settings. */
  readonly kind: 'missing' | 'unknown' | 'setting' | Fault['kind']
}

/** @returns the problems in the order of the form; none when the template can be filled */
export function validateValues(template: Pick<Template, 'id' | 'fields'>, values: Values, known: Known = {}): FieldProblem[] {
  const reading = new Reading(known)
  const shown = shownValues(template, values)
  for (const [id, field] of Object.entries(template.fields)) {
    if (!isShown(template.fields, id, values)) continue
    const value = own(shown, id)
    if (!isEmpty(value)) reading.value(field, value, id, field.label)
    else if (isNeeded(field, shown)) reading.say(id, field.label, 'missing', `“${field.label}” is needed.`)
  }
  for (const id of Object.keys(values)) {
    if (!Object.hasOwn(template.fields, id)) reading.say(id, id, 'unknown', `${template.id} has no field '${id}'${didYouMean(id, Object.keys(template.fields)) || '.'}`)
  }
  return reading.problems
}

/** Whether the field must be filled in, given the others that are in the form. */
export function isNeeded({ required, requiredWhen }: Field, values: Values): boolean {
  return required || (requiredWhen !== undefined && holds(requiredWhen, values))
}

type Composed = Extract<AnyField, { type: 'person' | 'address' | 'quotation' }>

class Reading {
  readonly problems: FieldProblem[] = []
  private readonly known: Known

  constructor(known: Known) {
    this.known = known
  }

  say(path: string, label: string, kind: FieldProblem['kind'], message: string): void {
    this.problems.push({ path, field: path.split('.')[0]!, label, kind, message: capitalised(message) })
  }

  value(field: AnyField, value: unknown, path: string, label: string): void {
    switch (field.type) {
      case 'list':
      case 'table':
      case 'multi-choice':
        if (Array.isArray(value)) this.items(field, value, path, label)
        else this.say(path, label, 'wrong', `${label} must be a list.`)
        break
      case 'person':
      case 'address':
      case 'quotation':
        this.parts(field, value, path, label)
        break
      default:
        for (const { kind, message } of faultsOf(field, value, label, this.known)) this.say(path, label, kind, message)
    }
  }

  private items(field: Extract<AnyField, { type: 'list' | 'table' | 'multi-choice' }>, items: readonly unknown[], path: string, label: string): void {
    const { min, max } = field
    if (min !== undefined && items.length < min) this.say(path, label, 'limit', `${label}: give at least ${min}; there ${items.length === 1 ? 'is' : 'are'} ${items.length}.`)
    if (max !== undefined && items.length > max) this.say(path, label, 'limit', `${label}: give at most ${max}; there are ${items.length}.`)
    if (field.type === 'multi-choice') {
      const other = items.find((one) => !field.options.includes(one as string))
      if (other !== undefined) this.say(path, label, 'wrong', `${label}: '${String(other)}' is not one of ${listInWords(field.options)}.`)
      return
    }
    for (const [i, item] of items.entries()) {
      const name = `${field.type === 'list' ? field.of.label : field.rowLabel} ${i + 1}`
      if (isEmpty(item)) this.say(`${path}.${i}`, name, 'missing', `${name} is empty: fill it in or take it out.`)
      else if (field.type === 'list') this.value(field.of, item, `${path}.${i}`, name)
      else this.row(field, item, `${path}.${i}`, name)
    }
  }

  private row({ columns }: Extract<AnyField, { type: 'table' }>, row: unknown, path: string, label: string): void {
    const cells = Object.entries(columns).map(([id, column]) => ({ id, field: column, label: column.label, needed: column.required }))
    this.named(cells, row, path, label, 'columns')
  }

  private parts(field: Composed, value: unknown, path: string, label: string): void {
    const parts = partsOf(field).map(({ id, type, label: part, need }) => {
      const limits = field.type === 'quotation' && id === 'words' ? { words: field.words } : {}
      return { id, field: { type, label: part, ...limits } as AnyField, label: part, needed: need === 'required' }
    })
    this.named(parts, value, path, label, 'parts')
  }

  /** A record, whose entries have names: the parts of a person, the columns of a row. */
  private named(parts: readonly { id: string; field: AnyField; label: string; needed: boolean }[], record: unknown, path: string, label: string, what: string): void {
    const ids = parts.map(({ id }) => id)
    if (typeof record !== 'object' || record === null || Array.isArray(record)) {
      this.say(path, label, 'wrong', `${label} must have its ${what} by name: ${listInWords(ids)}.`)
      return
    }
    for (const part of parts) {
      const value = own(record, part.id)
      const name = `${label}: ${uncapitalised(part.label)}`
      if (!isEmpty(value)) this.value(part.field, value, `${path}.${part.id}`, name)
      else if (part.needed) this.say(`${path}.${part.id}`, name, 'missing', `“${name}” is needed.`)
    }
    for (const id of Object.keys(record)) {
      if (!ids.includes(id)) this.say(`${path}.${id}`, label, 'unknown', `${label} has no part '${id}'${didYouMean(id, ids) || `; its parts are ${listInWords(ids)}.`}`)
    }
  }
}
