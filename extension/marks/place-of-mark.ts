/** Where a mark's words stand in the DOM: found anew only where the lines that hold them are others than the last time. */
import type { Part } from '#core/draft/draft.ts'
import type { Reading } from '../editors/body-reader.ts'
import type { Line, Point } from '../editors/line.ts'
import { linesWithin } from '../editors/lines-within.ts'
import { pointAfter, pointBefore } from '../editors/points.ts'
import type { Span } from '../editors/text-change.ts'

export interface PlaceOfMark {
  readonly from: Point
  readonly to: Point
  readonly first: Line
  readonly last: Line
  /** Offsets in these lines. */
  readonly begins: number
  readonly ends: number
}

/** A line is another object as soon as anything in its block has changed. Undefined where the text is not that long. */
export function placeOfMark({ lines, places }: Pick<Reading, 'lines' | 'places'>, part: Part, { start, end }: Span, before?: PlaceOfMark): PlaceOfMark | undefined {
  const [i, j] = linesWithin(places, part, start, end)
  if (i === undefined) return undefined
  const [first, last] = [lines[i]!, lines[j]!]
  const [begins, ends] = [start - places[i]!.start, end - places[j]!.start]
  if (before?.first === first && before.last === last && before.begins === begins && before.ends === ends) return before
  return { from: pointBefore(first, begins), to: pointAfter(last, ends), first, last, begins, ends }
}
