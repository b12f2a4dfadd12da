/** Which facts a rule asks for, so that it is judged again only when one of them changed. */
import type { Rule } from '../pack/rule.schema.ts'
import type { RuleKind } from './kind.ts'
import { KINDS } from './kinds/index.ts'
import { collect } from './names-in.ts'

/** Names of facts; `undefined` for a rule that must be judged every time. */
export function asksOf(rule: Rule): readonly string[] | undefined {
  const { asks } = KINDS[rule.kind] as RuleKind
  if (asks === 'always') return undefined
  const names = new Set(asks ?? [])
  if (!collect(rule.params, names) || !collect(rule.fixes ?? [], names)) return undefined
  return [...names]
}
