/** How well a mirror stands over a field: asked in the probe's world, of the browser itself. */
import type { Field } from '#extension/editors/line.ts'
import { boxOf, within } from '#extension/marks/field-box.ts'
import { FieldMirror } from '#extension/marks/field-mirror.ts'
import { valueRange } from '#extension/marks/value-range.ts'
import type { Mirrored } from './asks.ts'

const apart = (a: DOMRect, b: DOMRect): number => Math.max(...(['left', 'right', 'top', 'bottom'] as const).map((side) => Math.abs(a[side] - b[side])))

export function mirrored(field: Field): Mirrored {
  const mirror = new FieldMirror(field)
  const before = document.documentElement.childElementCount
  const stands = mirror.stand(field.value)
  let [shown, exact, off] = [0, 0, 0]
  for (const { index, 0: word } of stands ? field.value.matchAll(/\S+/g) : []) {
    const range = mirror.range(index, index + word.length)
    const rects = mirror.shown(range)
    if (rects.length === 0) continue
    shown++
    if (!mirror.isExact(range)) continue
    exact++
    const own = valueRange(field, index, index + word.length)
    const box = boxOf(field)
    if (!own || !box) continue
    const truth = within(own.getClientRects(), box)
    off = Math.max(off, truth.length === rects.length ? Math.max(...rects.map((rect, i) => apart(rect, truth[i]!))) : Number.POSITIVE_INFINITY)
  }
  mirror.end()
  return { shown, exact, off, left: document.documentElement.childElementCount - before }
}
