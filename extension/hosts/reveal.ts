/** Brings the words of a finding into view, selects them and gives the editor the focus. */
import type { Finding } from '#core/checker/finding.ts'
import type { Reading } from '../editors/body-reader.ts'
import { inValue } from '../editors/field-places.ts'
import { selectIn } from '../editors/selection.ts'
import { stretchOf } from '../editors/stretch.ts'

export function reveal({ where, start, end }: Finding, element: HTMLElement, reading: Reading, subject: HTMLInputElement | undefined): void {
  if (where === 'subject') {
    subject?.focus()
    if (start !== undefined) subject?.setSelectionRange(start, end ?? start)
    return
  }
  const place = start === undefined ? undefined : { start, end: end ?? start }
  const stretch = place && stretchOf(reading, where, place)
  if (reading.field) {
    const chosen = place && inValue(reading, where, place)
    element.focus({ preventScroll: true })
    if (chosen) reading.field.setSelectionRange(chosen.start, chosen.end)
    element.scrollIntoView({ block: 'nearest' })
  } else if (stretch) {
    const { from, to, first } = stretch
    ;(from.node.parentElement ?? reading.lines[first]!.holder).scrollIntoView({ block: 'center' })
    element.focus({ preventScroll: true })
    selectIn(element, from, to)
  }
  element.focus({ preventScroll: true })
}
