/** Which lines hold a stretch of a part's text. */
import type { Part, Place } from '#core/draft/draft.ts'

/** For each part of a text its lines, in their order: their offsets only grow, so that one is found by halving. */
const indexed = new WeakMap<readonly Place[], ReadonlyMap<Part, readonly number[]>>()

function linesOf(places: readonly Place[], part: Part): readonly number[] {
  const known = indexed.get(places)
  if (known) return known.get(part) ?? []
  const byPart = new Map<Part, number[]>()
  for (const [i, place] of places.entries()) {
    const lines = byPart.get(place.part)
    if (lines) lines.push(i)
    else byPart.set(place.part, [i])
  }
  indexed.set(places, byPart)
  return byPart.get(part) ?? []
}

/** The first line that an offset stands in or ends at; -1 where there is none. */
function lineAt(places: readonly Place[], part: Part, offset: number): number {
  const lines = linesOf(places, part)
  let [low, high] = [0, lines.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const { start, paragraph } = places[lines[middle]!]!
    if (start + paragraph.text.length < offset) low = middle + 1
    else high = middle
  }
  const found = lines[low]
  return found !== undefined && places[found]!.start <= offset ? found : -1
}

/**
 * The indexes of the first and last line of `start`…`end`; undefined where the text is not that long. Between two lines
 * stands a break that belongs to neither: a stretch begins with the line after it only if it does not contain it.
 */
export function linesWithin(places: readonly Place[], part: Part, start: number, end: number): readonly [number, number] | readonly [undefined, undefined] {
  const first = lineAt(places, part, start)
  const last = start === end ? first : lineAt(places, part, end)
  return first < 0 || last < first ? [undefined, undefined] : [first, last]
}
