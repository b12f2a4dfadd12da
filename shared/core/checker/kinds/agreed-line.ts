/** Words that contradict a line which the group has agreed (guidance GP-01). */
import type { DraftFacts } from '../draft-facts.ts'
import type { PlacedFact } from '../fact.ts'
import { FOR_A_WHILE } from '../for-a-while.ts'
import { at, type RuleKind } from '../kind.ts'
import { overlapping } from '../overlapping.ts'

export const agreedLine: RuleKind<'agreed-line'> = {
  name: 'agreed-line',
  asks: 'always',
  judge(_params, facts, { settings, today, context }) {
    const day = context.date ?? today
    return (settings.agreedLines ?? []).flatMap((line) => {
      if ((line.expires !== undefined && line.expires < day) || line.retired !== undefined) return []
      const agreed = facts.named(`$agreed:${line.id}`)
      return facts
        .named(`$contradicts:${line.id}`)
        .filter(
          (fact) => fact.part !== 'quoted' && !turnedRound(fact, facts) && !agreed.some((other) => other.part === fact.part && other.start <= fact.start && fact.end <= other.end),
        )
        .map((fact) => at(fact, { line: line.line, owner: line.owner ?? 'the group' }))
    })
  },
}

/** "We will never close the library", "we opposed the plan to close the library". */
function turnedRound(fact: PlacedFact, facts: DraftFacts): boolean {
  if (FOR_A_WHILE.test(facts.slice(fact.part, fact.end, fact.end + 24, fact.place))) return true
  const { start } = facts.around(fact, 'sentence')
  return overlapping(facts.named('$negationWords'), { part: fact.part, place: fact.place, start: Math.max(start, fact.start - REACH), end: fact.start }).some(
    (word) => word.end <= fact.start,
  )
}
const REACH = 40
