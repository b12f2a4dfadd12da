/** Whatever any of several queries finds. */

import type { Query } from '../../pack/query.schema.ts'
import type { KindParams } from '../../pack/rule-kinds.schema.ts'
import { holds } from '../condition.ts'
import type { DraftFacts } from '../draft-facts.ts'
import { absence, type Hit, type RuleKind } from '../kind.ts'
import { list } from '../list.ts'
import { soughtBy } from '../query-asks.ts'
import { select, some } from '../select.ts'
import { hitOf, matches } from './near.ts'

export const any: RuleKind<'any'> = {
  name: 'any',
  asks: [],
  needs: ({ orElse, ...params }) => (orElse === undefined ? soughtBy(queriesOf(params)) : undefined),
  queries: ({ unless, ...params }) => [...queriesOf(params), ...list(unless)],
  judge({ of = [], onlyWhen = [], unless, cover, once, orElse }, facts, situation) {
    if (list(unless).some((query) => some(query, facts))) return []
    const queries = [...of, ...onlyWhen.flatMap(({ when, of: more }) => (holds(when, situation) === true ? more : []))]
    const hits = once ? firstOf(queries, facts, cover === true) : queries.flatMap((query) => matches(query, facts, cover === true))
    if (hits.length === 0 && orElse !== undefined && situation.value(orElse) === true) return [absence()]
    return hits.length < 2 ? hits : withoutRepeats(hits)
  },
}

function queriesOf({ of = [], onlyWhen = [] }: KindParams<'any'>): readonly Query[] {
  return [...of, ...onlyWhen.flatMap(({ of: more }) => more)]
}

/** Of what all the queries find, the one that begins first. */
function firstOf(queries: readonly Query[], facts: DraftFacts, cover: boolean): Hit[] {
  let first: Hit | undefined
  for (const query of queries)
    for (const match of select(query, facts)) {
      const hit = first && match.fact.start >= (first.start ?? 0) && !(cover && match.neighbour) ? undefined : hitOf(match, cover)
      if (hit && (!first || (hit.start ?? 0) < (first.start ?? 0))) first = hit
    }
  return first ? [first] : []
}

/** Words that several of the queries find are one hit. */
function withoutRepeats(hits: readonly Hit[]): Hit[] {
  const seen = new Set<string>()
  return hits.filter(({ part, start, end }) => {
    const key = `${part} ${start} ${end}`
    return !seen.has(key) && seen.add(key)
  })
}
