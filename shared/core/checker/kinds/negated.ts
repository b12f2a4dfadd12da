/** "We will never close the library", "I am not writing on behalf of the group". */
import type { DraftFacts } from '../draft-facts.ts'
import type { PlacedFact } from '../fact.ts'
import { overlapping } from '../overlapping.ts'

/** Whether a word of its sentence, at most so many characters before it, turns it round. */
export function isNegated({ part, place, start }: PlacedFact, sentenceStart: number, within: number, facts: DraftFacts): boolean {
  const before = { part, place, start: Math.max(sentenceStart, start - within), end: start }
  return overlapping(facts.named('$negationWords'), before).some((word) => word.end <= start)
}
