/** One fact near another, or free of another. */
import type { Query } from '../../pack/query.schema.ts'
import type { KindParams } from '../../pack/rule-kinds.schema.ts'
import type { DraftFacts } from '../draft-facts.ts'
import { at, type Hit, type RuleKind } from '../kind.ts'
import { madeOnce } from '../made-once.ts'
import { soughtBy } from '../query-asks.ts'
import { type Match, select } from '../select.ts'

const queryOf = madeOnce(({ cover: _cover, once: _once, ...query }: KindParams<'near'>): Query => query)

export const near: RuleKind<'near'> = {
  name: 'near',
  asks: [],
  needs: (params) => soughtBy([queryOf(params)]),
  queries: (params) => [queryOf(params)],
  judge(params, facts) {
    const hits = matches(queryOf(params), facts, params.cover === true)
    return params.once ? hits.slice(0, 1) : hits
  },
}

export const matches = (query: Query, facts: DraftFacts, cover: boolean): Hit[] => select(query, facts).map((match) => hitOf(match, cover))

/** With `cover` the hit spans the fact and the neighbour that made it fit. */
export function hitOf({ fact, neighbour }: Match, cover: boolean): Hit {
  const hit = at(fact)
  if (!cover || !neighbour || neighbour.part !== fact.part) return hit
  return { ...hit, start: Math.min(fact.start, neighbour.start), end: Math.max(fact.end, neighbour.end) }
}
