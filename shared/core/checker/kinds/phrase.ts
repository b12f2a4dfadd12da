/** Words of a list, or of the rule's own. */
import type { Query } from '../../pack/query.schema.ts'
import type { KindParams } from '../../pack/rule-kinds.schema.ts'
import { at, type RuleKind } from '../kind.ts'
import { madeOnce } from '../made-once.ts'
import { soughtBy } from '../query-asks.ts'
import { select } from '../select.ts'

const queryOf = madeOnce(({ terms, once: _once, ...filters }: KindParams<'phrase'>): Query => ({ ...filters, find: terms }))

export const phrase: RuleKind<'phrase'> = {
  name: 'phrase',
  asks: [],
  needs: (params) => soughtBy([queryOf(params)]),
  queries: (params) => [queryOf(params)],
  judge(params, facts) {
    const hits = select(queryOf(params), facts).map(({ fact }) => at(fact))
    return params.once ? hits.slice(0, 1) : hits
  },
}
