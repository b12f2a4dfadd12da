/** Facts that touch a span, found by search and not by looking at all of them. */
import type { PlacedFact } from './fact.ts'

interface Span {
  readonly part: string
  /** The place from which to look: the span lies in it or around it. */
  readonly place: number
  readonly start: number
  readonly end: number
}

/** At least as long as the longest of a list. */
const longest = new WeakMap<readonly PlacedFact[], number>()

function longestOf(facts: readonly PlacedFact[]): number {
  let most = longest.get(facts)
  if (most === undefined) {
    most = 0
    for (const fact of facts) most = Math.max(most, fact.end - fact.start)
    longest.set(facts, most)
  }
  return most
}

/** A list made of another and of some more facts: none of it is longer than the longest of both. */
export function keepLongest(list: readonly PlacedFact[], of: readonly PlacedFact[], more: readonly PlacedFact[]): void {
  const known = longest.get(of)
  if (known !== undefined) longest.set(list, Math.max(known, longestOf(more)))
}

/** The nearest places first: from the span's place on, then backwards. Facts of other parts in between are passed over. */
export function overlapping<F extends PlacedFact>(facts: readonly F[], span: Span): F[] {
  const found: F[] = []
  firstOverlapping(facts, span, (fact) => {
    found.push(fact)
    return false
  })
  return found
}

/** The nearest that fits, in the same order. */
export function firstOverlapping<F extends PlacedFact>(facts: readonly F[], { part, place, start, end }: Span, fits: (fact: F) => boolean): F | undefined {
  if (facts.length === 0) return undefined
  const middle = firstInPlace(facts, place)
  for (let i = middle; i < facts.length; i++) {
    const fact = facts[i] as F
    if (fact.part !== part) continue
    if (fact.start > end) break
    if (fact.end >= start && fits(fact)) return fact
  }
  if (middle === 0) return undefined
  const least = start - longestOf(facts)
  for (let i = middle - 1; i >= 0; i--) {
    const fact = facts[i] as F
    if (fact.part !== part) continue
    if (fact.start < least) break
    if (fact.end >= start && fact.start <= end && fits(fact)) return fact
  }
  return undefined
}

/** Index of the first fact that stands in or after a place. */
export function firstInPlace(facts: readonly PlacedFact[], place: number): number {
  let low = 0
  let high = facts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((facts[middle] as PlacedFact).place < place) low = middle + 1
    else high = middle
  }
  return low
}
