/**
 * Where the parts of a field's text stand in its value. They are the same place in a field that holds one text; in a mail
 * of plain text the earlier message stands among the writer's own lines, and is a part with offsets of its own.
 */
import type { Part } from '#core/draft/draft.ts'
import type { Reading } from './body-reader.ts'
import type { Line } from './line.ts'
import { linesWithin } from './lines-within.ts'
import type { PartSpan } from './stretch.ts'
import type { Span } from './text-change.ts'

type Placed = Pick<Reading, 'lines' | 'places'>

/** Where each line begins in the value. */
const begun = new WeakMap<readonly Line[], readonly number[]>()

function startsOf(lines: readonly Line[]): readonly number[] {
  const known = begun.get(lines)
  if (known) return known
  let at = 0
  const starts = lines.map(({ paragraph }) => {
    const start = at
    at += paragraph.text.length + 1
    return start
  })
  begun.set(lines, starts)
  return starts
}

/** The value as it was read. */
export const wholeValue = ({ lines, text }: Reading): string => (lines.some(({ zone }) => zone === 'quoted') ? lines.map(({ paragraph }) => paragraph.text).join('\n') : text)

/** Undefined where the part is not that long, or another part lies within. */
export function inValue({ lines, places }: Placed, part: Part, { start, end }: Span): Span | undefined {
  const [first, last] = linesWithin(places, part, start, end)
  if (first === undefined || places.slice(first, last + 1).some((place) => place.part !== part)) return undefined
  const starts = startsOf(lines)
  return { start: starts[first]! + start - places[first]!.start, end: starts[last]! + end - places[last]!.start }
}

/** A stretch of the value as one of the text; undefined where its ends are in different parts. */
export function fromValue({ lines, places }: Placed, { start, end }: Span): PartSpan | undefined {
  const starts = startsOf(lines)
  const at = (offset: number) => {
    const line = starts.findLastIndex((begins) => begins <= offset)
    const place = places[line]
    return place && { part: place.part, offset: place.start + offset - starts[line]! }
  }
  const [from, to] = [at(start), at(end)]
  return from && to && from.part === to.part ? { part: from.part, start: from.offset, end: to.offset } : undefined
}
