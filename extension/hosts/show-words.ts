/** Brings a finding's words into view, selects them and gives their editor the focus. */
import type { Finding } from '#core/checker/finding.ts'
import type { Reading } from '../editors/body-reader.ts'
import { stretchOf } from '../editors/stretch.ts'

export function showWords(element: HTMLElement, reading: Reading, { where, start, end }: Pick<Finding, 'where' | 'start' | 'end'>): void {
  const stretch = start === undefined ? undefined : stretchOf(reading, where, { start, end: end ?? start })
  if (stretch) {
    const { from, to, first } = stretch
    ;(from.node.parentElement ?? reading.lines[first]!.holder).scrollIntoView({ block: 'center' })
    element.focus({ preventScroll: true })
    element.ownerDocument.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset)
  }
  element.focus({ preventScroll: true })
}
