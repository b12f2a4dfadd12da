/** A stretch of a part's text as lines and places in the DOM. */
import type { Part } from '#core/draft/draft.ts'
import type { Reading } from './body-reader.ts'
import type { Point } from './line.ts'
import { linesWithin } from './lines-within.ts'
import { locate, pointAfter, pointBefore } from './points.ts'
import type { Span } from './text-change.ts'

/** A stretch of one part's text. */
export interface PartSpan extends Span {
  readonly part: Part
}

export interface Stretch {
  /** Indexes of the lines that it begins and ends in. */
  readonly first: number
  readonly last: number
  readonly from: Point
  readonly to: Point
}

/** Undefined where the text is not that long. An empty stretch follows the character before it, and so its formatting. */
export function stretchOf({ lines, places }: Pick<Reading, 'lines' | 'places'>, part: Part, { start, end }: Span): Stretch | undefined {
  const [first, last] = linesWithin(places, part, start, end)
  if (first === undefined) return undefined
  const to = pointAfter(lines[last]!, end - places[last]!.start)
  return { first, last, from: start === end ? to : pointBefore(lines[first]!, start - places[first]!.start), to }
}

export function rangeOf({ from, to }: Pick<Stretch, 'from' | 'to'>): Range {
  const range = new Range()
  range.setStart(from.node, from.offset)
  range.setEnd(to.node, to.offset)
  return range
}

/** Where a range stands in the text of its part; undefined where its ends are in different parts. */
export function spanOf({ lines, places }: Reading, range: AbstractRange): PartSpan | undefined {
  const [start, end] = [
    { node: range.startContainer, offset: range.startOffset },
    { node: range.endContainer, offset: range.endOffset },
  ].map((point) => {
    const at = locate(lines, point)
    const place = at && places[at.line]
    return place && { part: place.part, offset: place.start + at.offset }
  })
  return start && end && start.part === end.part ? { part: start.part, start: start.offset, end: end.offset } : undefined
}
