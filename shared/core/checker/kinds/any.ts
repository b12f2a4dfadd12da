/** Whatever any of several queries finds. */

import { holds } from '../condition.ts'
import { absence, type Hit, type RuleKind } from '../kind.ts'
import { matches } from './near.ts'

export const any: RuleKind<'any'> = {
  name: 'any',
  asks: [],
  queries: ({ of = [], onlyWhen = [] }) => [...of, ...onlyWhen.flatMap(({ of: more }) => more)],
  judge({ of = [], onlyWhen = [], cover, once, orElse }, facts, situation) {
    const queries = [...of, ...onlyWhen.flatMap(({ when, of: more }) => (holds(when, situation) === true ? more : []))]
    const hits = queries.flatMap((query) => matches(query, facts, cover === true))
    if (hits.length === 0 && orElse !== undefined && situation.value(orElse) === true) return [absence()]
    if (hits.length < 2) return hits
    if (!once) return withoutRepeats(hits)
    return [hits.reduce((first, hit) => ((hit.start ?? 0) < (first.start ?? 0) ? hit : first))]
  },
}

/** Words that several of the queries find are one hit. */
function withoutRepeats(hits: readonly Hit[]): Hit[] {
  const seen = new Set<string>()
  return hits.filter(({ part, start, end }) => {
    const key = `${part} ${start} ${end}`
    return !seen.has(key) && seen.add(key)
  })
}
