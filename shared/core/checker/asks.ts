/** Which facts a rule asks for, so that it is judged again only when one of them changed. */
import type { Rule } from '../pack/rule.schema.ts'
import type { RuleKind } from './kind.ts'
import { KINDS } from './kinds/index.ts'
import { list } from './list.ts'
import { FARTHEST, type Ring } from './name-changes.ts'
import { type Asks, add, ask, hasPlace } from './query-asks.ts'

/** `undefined` for a rule that must be judged every time. */
export function asksOf(rule: Rule): Asks | undefined {
  const { asks: names, queries } = KINDS[rule.kind] as RuleKind
  if (names === 'always') return undefined
  const asks = new Map<string, Ring>()
  for (const name of names ?? []) add(name, FARTHEST, asks)
  for (const query of [...(queries?.(rule.params) ?? []), ...list(rule.fixes).flatMap(({ after }) => list(after))]) {
    if (hasPlace(query)) return undefined
    ask(query, asks)
  }
  return asks
}
