/** Offsets in a line to places in the DOM, and back. */
import type { Line, Point } from './line.ts'

/** A range counts for us, and cannot be misled by what a form calls its fields. */
function before(node: Node): Point {
  const range = new Range()
  range.setStartBefore(node)
  return { node: range.startContainer, offset: range.startOffset }
}
const after = (node: Node): Point => {
  const { node: parent, offset } = before(node)
  return { node: parent, offset: offset + 1 }
}

/** Where a line without characters is written in: before its `br`, or in its empty block. */
const homeOf = ({ home, holder }: Line): Point => (home === holder ? { node: holder, offset: 0 } : before(home))

/** The place before the character at `offset`; at the line's end, after its last one. */
export function pointBefore(line: Line, offset: number): Point {
  const run = line.runs.find(({ at, length }) => offset >= at && offset < at + length)
  if (!run) return line.runs.length > 0 ? pointAfter(line, line.paragraph.text.length) : homeOf(line)
  if (run.node.nodeType === Node.TEXT_NODE) return { node: run.node, offset: run.from + offset - run.at }
  return before(run.node)
}

/** The place after the character that ends at `offset`; at the line's start, before its first one. */
export function pointAfter(line: Line, offset: number): Point {
  if (offset === 0) return pointBefore(line, 0)
  const run = line.runs.find(({ at, length }) => offset > at && offset <= at + length)
  if (!run) return homeOf(line)
  if (run.node.nodeType === Node.TEXT_NODE) return { node: run.node, offset: run.from + offset - run.at }
  return after(run.node)
}

const isAtOrBefore = (one: Point, other: Point): boolean => {
  const range = new Range()
  range.setStart(other.node, other.offset)
  return range.comparePoint(one.node, one.offset) <= 0
}

/** The line and offset of a place in the editor: where the character after it stands. */
export function locate(lines: readonly Line[], point: Point): { line: number; offset: number } | undefined {
  let found: { line: number; offset: number } | undefined
  for (const [index, line] of lines.entries()) {
    if (!isAtOrBefore(pointBefore(line, 0), point)) break
    let offset = 0
    for (const { node, from, at, length } of line.runs) {
      if (node === point.node && node.nodeType === Node.TEXT_NODE) {
        if (point.offset < from) break
        offset = at + Math.min(length, point.offset - from)
      } else if (isAtOrBefore(node.nodeType === Node.TEXT_NODE ? { node, offset: from + length } : after(node), point)) offset = at + length
      else break
    }
    found = { line: index, offset }
  }
  return found ?? (lines.length > 0 ? { line: 0, offset: 0 } : undefined)
}
