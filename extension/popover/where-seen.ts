/** Where in the window the words of a finding are. */
import type { Finding } from '#core/checker/finding.ts'
import type { OpenHost } from '../compose/open-drafts.ts'
import type { Box } from './place.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

const holds = ({ left, top, right, bottom }: Box, { x, y }: Point): boolean => x >= left && x <= right && y >= top && y <= bottom
const middle = ({ left, top, right, bottom }: Box): Point => ({ x: (left + right) / 2, y: (top + bottom) / 2 })

/** The line of the words that the pointer is on, or the first; what the finding is about where it has no mark. */
export function anchorOf(host: OpenHost, finding: Finding | undefined, at?: Point): Box | undefined {
  const rects = (finding && host.rectsOf?.(finding)) ?? []
  return (at && rects.find((rect) => holds(rect, at))) ?? rects[0] ?? host.besideOf?.(finding).getBoundingClientRect()
}

/** Whether the first of the words is to be seen, and not scrolled away or covered. */
export function isSeen(host: OpenHost, finding: Finding): boolean {
  const [first] = host.rectsOf?.(finding) ?? []
  if (!first) return false
  const { x, y } = middle(first)
  const there = document.elementFromPoint(x, y)
  return there !== null && host.root?.contains(there) === true
}
