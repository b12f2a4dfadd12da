/** Several facts that together, anywhere in the draft, miss a rule; shown at the first of them. */
import { at, type RuleKind } from '../kind.ts'
import { soughtBy } from '../query-asks.ts'
import { select, some } from '../select.ts'

export const all: RuleKind<'all'> = {
  name: 'all',
  asks: [],
  needs: ({ of }) => soughtBy(of.slice(0, 1)),
  queries: ({ of, none = [] }) => [...of, ...none],
  judge({ of, none }, facts) {
    const found = of.map((query) => select(query, facts)[0])
    if (found.some((match) => match === undefined) || none?.some((query) => some(query, facts))) return []
    const first = found[0]
    return first ? [at(first.fact)] : []
  },
}
