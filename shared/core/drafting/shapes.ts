/** The shape of what a path in a body leads to, known before any value is: so that a slip is found when a pack is built. */
import type { Template } from '../pack/template.schema.ts'
import { type AnyField, partsOf } from './fields.ts'
import type { Takes } from './helpers.ts'

export type Shape =
  | { readonly is: 'value'; readonly type: string; readonly options?: readonly string[] }
  | { readonly is: 'record'; readonly type: string; readonly parts: Readonly<Record<string, Shape>> }
  | { readonly is: 'list'; readonly item: Shape }
  /** Something that may be anything: the outcome of {{or a b}}. */
  | { readonly is: 'unknown' }

export const rootShape = (template: Pick<Template, 'fields' | 'figures'>, settings: Readonly<Record<string, Shape>>): Shape => ({
  is: 'record',
  type: 'template',
  parts: {
    ...settings,
    today: { is: 'value', type: 'date' },
    law: figureShapes(template),
    ...Object.fromEntries(Object.entries(template.fields).map(([id, field]) => [id, shapeOfField(field)])),
  },
})

const figureShapes = ({ figures = {} }: Pick<Template, 'figures'>): Shape => ({
  is: 'record',
  type: 'law',
  parts: Object.fromEntries(Object.keys(figures).map((name) => [name, { is: 'value', type: 'figure' }])),
})

export function shapeOfField(field: AnyField): Shape {
  switch (field.type) {
    case 'list':
      return { is: 'list', item: shapeOfField(field.of) }
    case 'table':
      return { is: 'list', item: { is: 'record', type: 'row', parts: Object.fromEntries(Object.entries(field.columns).map(([id, column]) => [id, shapeOfField(column)])) } }
    case 'multi-choice':
      return { is: 'list', item: { is: 'value', type: 'text', options: field.options } }
    case 'person':
    case 'address':
    case 'quotation':
      return { is: 'record', type: field.type, parts: Object.fromEntries(partsOf(field).map(({ id, type }) => [id, { is: 'value', type }])) }
    case 'choice':
      return { is: 'value', type: 'choice', options: field.options }
    default:
      return { is: 'value', type: field.type }
  }
}

/** Values that are words as they stand; a date or a sum needs a helper to be read. */
const PRINTABLE: readonly string[] = ['text', 'long-text', 'choice', 'number', 'postcode', 'phone', 'email', 'url']
const SUGGESTED: Readonly<Record<string, string>> = {
  date: 'longDate',
  'date-time': 'longDate',
  time: 'time',
  'time-span': 'timeSpan',
  money: 'money',
  person: 'person',
  address: 'address',
  figure: 'figure',
}

/** Why {{name}} cannot be printed as it stands, with the remedy; undefined where it can. */
export function whyNotPrintable(shape: Shape, name: string): string | undefined {
  if (shape.is === 'unknown' || (shape.is === 'value' && PRINTABLE.includes(shape.type))) return undefined
  if (shape.is === 'list') return `'${name}' is a list: write {{#each ${name}}} … {{/each}}, or {{list ${name}}} for words and people`
  const helper = SUGGESTED[shape.type]
  if (helper)
    return `'${name}' is of type ${shape.type}: write {{${helper} ${name}}}${shape.is === 'record' ? ` or one of its parts, {{${name}.${Object.keys(shape.parts)[0]}}}` : ''}`
  return shape.is === 'record' ? `'${name}' has parts: print one of ${Object.keys(shape.parts).join(', ')}` : `'${name}' is answered with yes or no: use it in {{#if ${name}}}`
}

const FITS: Readonly<Record<Takes, readonly string[]>> = {
  date: ['date', 'date-time'],
  time: ['time', 'date-time'],
  'time-span': ['time-span'],
  number: ['number', 'money'],
  text: PRINTABLE,
  list: [],
  person: ['person'],
  address: ['address'],
  figure: ['figure'],
  any: [],
}

export function fits(shape: Shape, takes: Takes): boolean {
  if (shape.is === 'unknown' || takes === 'any') return true
  if (shape.is === 'list') return takes === 'list' && (whyNotPrintable(shape.item, '') === undefined || (shape.item.is === 'record' && shape.item.type === 'person'))
  return FITS[takes].includes(shape.type)
}
