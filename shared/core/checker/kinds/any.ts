/** Whatever any of several queries finds. */
import type { RuleKind } from '../kind.ts'
import { matches } from './near.ts'

export const any: RuleKind<'any'> = {
  name: 'any',
  judge({ of, cover, once }, facts) {
    const hits = of.flatMap((query) => matches(query, facts, cover === true))
    if (!once || hits.length < 2) return hits
    return [hits.reduce((first, hit) => ((hit.start ?? 0) < (first.start ?? 0) ? hit : first))]
  },
}
