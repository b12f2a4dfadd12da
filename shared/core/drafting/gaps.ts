/** Gaps in a half-filled form: what a preview shows in place of values that are missing or cannot be printed. */
import { Gap } from './interpreter.ts'
import type { FieldProblem } from './validate.ts'
import type { Values } from './values.ts'

/** A copy of the values with a gap wherever one is missing or wrong; the values themselves stay as they are. */
export function withGaps(values: Values, problems: readonly FieldProblem[]): Values {
  const copy = copyOf(values) as Record<string, unknown>
  for (const { path, label, kind } of problems) if (kind === 'missing' || kind === 'wrong') put(copy, path.split('.'), new Gap(label))
  return copy as Values
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
