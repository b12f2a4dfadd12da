/** Which lines hold a stretch of a part's text. */
import type { Part, Place } from '#core/draft/draft.ts'

/**
 * The indexes of the first and last line of `start`…`end`; undefined where the text is not that long. Between two lines
 * stands a break that belongs to neither: a stretch begins with the line after it only if it does not contain it.
 */
export function linesWithin(places: readonly Place[], part: Part, start: number, end: number): readonly [number, number] | readonly [undefined, undefined] {
  const holds = (place: Place, offset: number) => place.part === part && offset >= place.start && offset <= place.start + place.paragraph.text.length
  const first = places.findIndex((place) => holds(place, start))
  const last = start === end ? first : places.findIndex((place) => holds(place, end))
  return first < 0 || last < first ? [undefined, undefined] : [first, last]
}
