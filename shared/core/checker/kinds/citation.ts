/** A citation that is out of date, with the right one. */
import type { Query } from '../../pack/query.schema.ts'
import type { KindParams } from '../../pack/rule-kinds.schema.ts'
import { at, type Hit, type RuleKind } from '../kind.ts'
import { madeOnce } from '../made-once.ts'
import { select, some } from '../select.ts'

interface Stale {
  readonly query: Query
  readonly right: string
  /** History at the head of the document excuses all of it: minutes of 2003. */
  readonly history?: Query
}

const staleOf = madeOnce(({ stale }: KindParams<'citation'>): Stale[] =>
  stale.map(({ wrong, right, near, within = 'paragraph', unless }) => ({
    right,
    query: { find: wrong, ...(near ? { near: { ...near, within } } : {}), ...(unless ? { notNear: { ...unless, within: 'sentence' as const } } : {}) },
    ...(unless ? { history: { ...unless, where: 'head' as const } } : {}),
  })),
)

export const citation: RuleKind<'citation'> = {
  name: 'citation',
  judge(params, facts) {
    return staleOf(params).flatMap(({ query, right, history }): Hit[] => {
      const found = select(query, facts)
      return found.length > 0 && !(history && some(history, facts)) ? found.map(({ fact }) => at(fact, { right })) : []
    })
  },
}
