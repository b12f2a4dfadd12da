/** Which facts a rule asks for, so that it is judged again only when one of them changed. */
import type { Rule } from '../pack/rule.schema.ts'
import type { RuleKind } from './kind.ts'
import { KINDS } from './kinds/index.ts'
import { list } from './list.ts'
import { FARTHEST, type Ring } from './name-changes.ts'
import { type Asks, add, ask, placedIn } from './query-asks.ts'

export interface RuleAsks {
  readonly facts: Asks
  /** It must be judged with every change: because of facts whose place in the draft decides, as long as any of these are there; or always. */
  readonly restless: readonly string[] | 'always'
}

export function asksOf(rule: Rule): RuleAsks {
  const { asks: names, queries } = KINDS[rule.kind] as RuleKind
  const facts = new Map<string, Ring>()
  if (names === 'always') return { facts, restless: 'always' }
  for (const name of names) add(name, FARTHEST, facts)
  const restless = new Set<string>()
  for (const query of [...(queries?.(rule.params) ?? []), ...list(rule.fixes).flatMap(({ after, above }) => [...list(after), ...list(above)])]) {
    ask(query, facts)
    for (const name of placedIn(query)) {
      restless.add(name)
      add(name, FARTHEST, facts)
    }
  }
  return { facts, restless: [...restless] }
}
