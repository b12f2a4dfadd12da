/** Which lines of a list are actions: those that stand under "Actions" (rule GP-08). */
import type { Place } from '../../../draft/draft.ts'
import type { PlacedFact } from '../../fact.ts'
import { withValue } from '../../placed-fact.ts'

type Placed = PlacedFact<'structure'>

/** The same structure facts, in order. */
export function joinActionLists(facts: readonly Placed[], places: readonly Place[]): readonly Placed[] {
  if (!facts.some(({ value }) => value.role === 'listed-action')) return facts
  return facts.map((fact) => (fact.value.role === 'listed-action' && underHeading(fact, places) ? withValue(fact, { ...fact.value, role: 'action' }) : fact))
}

const HEADING = /^[#*_ ]*(?:agreed |next )?(?:actions?(?: points?| items?| list| agreed| arising)?|to do|next steps)[:*_ ]*$/i
const BULLET = /^\s*(?:[-•*–]|\d{1,2}[.)])/
const MOST = 12

/** Up over the list it stands in, to the line above its first. */
function underHeading({ place, part, start }: Placed, places: readonly Place[]): boolean {
  let lines = 0
  for (let at = place; at >= 0 && places[at]?.part === part; at--) {
    const { paragraph, start: from } = places[at] as Place
    const above = (at === place ? paragraph.text.slice(0, start - from) : paragraph.text).split('\n')
    for (const line of above.reverse()) {
      if (line.trim() === '') continue
      if (HEADING.test(line.trim())) return true
      if (++lines > MOST || !(paragraph.block.kind === 'item' || BULLET.test(line))) return false
    }
  }
  return false
}
