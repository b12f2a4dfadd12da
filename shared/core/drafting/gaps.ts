/** Gaps in a half-filled form: what a preview shows in place of values that are missing or cannot be printed. */
import type { Template } from '../pack/template.schema.ts'
import { type AnyField, partsOf } from './fields.ts'
import { Gap } from './interpreter.ts'
import type { FieldProblem } from './validate.ts'
import type { Values } from './values.ts'
import { own, uncapitalised } from './words.ts'

/** A copy of the values with a gap wherever one is missing or wrong; the values themselves stay as they are. */
export function withGaps(fields: Template['fields'], values: Values, problems: readonly FieldProblem[]): Values {
  const copy = copyOf(values) as Record<string, unknown>
  for (const { path, label, kind } of problems) {
    if (kind !== 'missing' && kind !== 'wrong') continue
    const field = own(fields, path) as AnyField | undefined
    put(copy, path.split('.'), field ? gapOf(field, label) : new Gap(label))
  }
  return copy as Values
}

/** With the words of the form for what is within it: who says it, rather than Quotations. */
function gapOf(field: AnyField, label: string): Gap {
  if (field.type === 'list') return new Gap(label, { item: gapOf(field.of, field.of.label) })
  if (field.type === 'table') {
    const cells = Object.entries(field.columns).map(([id, column]) => [id, gapOf(column, column.label)] as const)
    return new Gap(label, { item: new Gap(field.rowLabel, { parts: Object.fromEntries(cells) }) })
  }
  const named = (part: string) => (field.type === 'quotation' ? part : `${label}: ${uncapitalised(part)}`)
  return new Gap(label, { parts: Object.fromEntries(partsOf(field).map((part) => [part.id, new Gap(named(part.label))])) })
}

function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copyOf(inner)]))
}

function put(into: Record<string, unknown>, [key, ...rest]: readonly string[], gap: Gap): void {
  if (key === undefined) return
  const inner = into[key]
  if (rest.length === 0 || inner === null || typeof inner !== 'object') into[key] = gap
  else put(inner as Record<string, unknown>, rest, gap)
}
