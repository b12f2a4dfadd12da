/**
 * The selection inside one editor, also where the editor stands in a shadow root: there the document's selection names
 * the host alone, and what it really holds has to be asked for with the roots that one knows.
 *
 * Tested in Chromium 156 and Firefox 153: both have `getComposedRanges`, and let a selection be set inside an open root.
 */
import type { Point } from './line.ts'

type Composed = Selection & { getComposedRanges?(options: { shadowRoots: ShadowRoot[] }): StaticRange[] }

/** What is selected in this element, now; undefined where the selection is elsewhere. */
export function selectionIn(element: HTMLElement): Range | undefined {
  const selection = element.ownerDocument.getSelection() as Composed | null
  if (!selection || selection.rangeCount === 0) return undefined
  const root = element.getRootNode()
  const range = root instanceof ShadowRoot ? composed(selection, root) : selection.getRangeAt(0)
  return range && element.contains(range.commonAncestorContainer) ? range.cloneRange() : undefined
}

function composed(selection: Composed, root: ShadowRoot): Range | undefined {
  const [found] = selection.getComposedRanges?.({ shadowRoots: [root] }) ?? []
  if (!found || found.startContainer.getRootNode() !== root || found.endContainer.getRootNode() !== root) return undefined
  const range = new Range()
  range.setStart(found.startContainer, found.startOffset)
  range.setEnd(found.endContainer, found.endOffset)
  return range
}

export const selectIn = (element: HTMLElement, from: Point, to: Point = from): void =>
  element.ownerDocument.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset)

/** Whether the focus is in the editor, looked for inside shadow roots too. */
export function focusedIn(element: HTMLElement): boolean {
  const root = element.getRootNode()
  return element.contains((root instanceof ShadowRoot ? root : element.ownerDocument).activeElement)
}
