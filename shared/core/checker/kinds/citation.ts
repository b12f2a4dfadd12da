/** A citation that is out of date, with the right one. */

import type { Condition } from '../../pack/condition.schema.ts'
import type { Query } from '../../pack/query.schema.ts'
import type { KindParams } from '../../pack/rule-kinds.schema.ts'
import { holds } from '../condition.ts'
import { at, type Hit, type RuleKind } from '../kind.ts'
import { madeOnce } from '../made-once.ts'
import { soughtBy } from '../query-asks.ts'
import { select, some } from '../select.ts'

interface Stale {
  readonly query: Query
  readonly right: string
  /** History at the head of the document excuses all of it: minutes of 2003. */
  readonly history?: Query
  readonly when?: Condition
}

const staleOf = madeOnce(({ stale }: KindParams<'citation'>): Stale[] =>
  stale.map(({ wrong, right, near, within = 'paragraph', unless, when }) => ({
    right,
    ...(when ? { when } : {}),
    query: { find: wrong, ...(near ? { near: { ...near, within } } : {}), ...(unless ? { notNear: { ...unless, within: 'sentence' as const } } : {}) },
    ...(unless ? { history: { ...unless, where: 'head' as const } } : {}),
  })),
)

export const citation: RuleKind<'citation'> = {
  name: 'citation',
  asks: [],
  needs: (params) => soughtBy(staleOf(params).map(({ query }) => query)),
  queries: (params) => staleOf(params).flatMap(({ query, history }) => (history ? [query, history] : [query])),
  judge(params, facts, situation) {
    return staleOf(params).flatMap(({ query, right, history, when }): Hit[] => {
      if (holds(when, situation) === false) return []
      const found = select(query, facts)
      return found.length > 0 && !(history && some(history, facts)) ? found.map(({ fact }) => at(fact, { right })) : []
    })
  },
}
