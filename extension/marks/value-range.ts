/**
 * A stretch of a field's value that a highlight can draw under: Chromium has `createValueRange`; elsewhere a mirror of the
 * field stands in (`field-mirror.ts`).
 *
 * Tried in Chromium 156: such a range follows typing, but falls to nothing when the value is set and stays behind at a
 * command, so it is made anew after every change. Until `disconnect` the field keeps it alive.
 */
import type { Field } from '../editors/line.ts'

export interface ValueRange extends AbstractRange {
  getClientRects(): DOMRectList
  disconnect?(): void
}
type Ranging = Field & { createValueRange?(start: number, end: number): ValueRange }

export const hasValueRanges = (field: Field): boolean => 'createValueRange' in field
export const valueRange = (field: Ranging, start: number, end: number): ValueRange | undefined => field.createValueRange?.(start, end)
