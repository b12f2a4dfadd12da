/** Whatever any of several queries finds. */

import { holds } from '../condition.ts'
import type { RuleKind } from '../kind.ts'
import { matches } from './near.ts'

export const any: RuleKind<'any'> = {
  name: 'any',
  judge({ of = [], onlyWhen = [], cover, once }, facts, situation) {
    const queries = [...of, ...onlyWhen.flatMap(({ when, of: more }) => (holds(when, situation) === true ? more : []))]
    const hits = queries.flatMap((query) => matches(query, facts, cover === true))
    if (!once || hits.length < 2) return hits
    return [hits.reduce((first, hit) => ((hit.start ?? 0) < (first.start ?? 0) ? hit : first))]
  },
}
