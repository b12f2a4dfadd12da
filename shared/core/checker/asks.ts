/** Which facts a rule asks for, so that it is judged again only when one of them changed. */
import type { Rule } from '../pack/rule.schema.ts'
import type { RuleKind } from './kind.ts'
import { KINDS } from './kinds/index.ts'

/** Names of facts; `undefined` for a rule that must be judged every time. */
export function asksOf(rule: Rule): readonly string[] | undefined {
  const { asks } = KINDS[rule.kind] as RuleKind
  if (asks === 'always') return undefined
  const names = new Set(asks ?? [])
  if (!collect(rule.params, names) || !collect(rule.fixes ?? [], names)) return undefined
  return [...names]
}

const NAMED = new Set(['find', 'detects', 'terms', 'wrong'])

/** False where the place in the draft decides: the head, the first half, the end. */
function collect(node: unknown, names: Set<string>): boolean {
  if (Array.isArray(node)) return node.every((each) => collect(each, names))
  if (node === null || typeof node !== 'object') return true
  return Object.entries(node).every(([key, value]) => {
    if (key === 'where' || (key === 'insert' && !besideHit(node))) return false
    if (key === 'quoted') names.add('quotation')
    if (NAMED.has(key)) for (const name of Array.isArray(value) ? value : [value]) names.add(String(name))
    return collect(value, names)
  })
}

/** An insertion at the hit itself moves with it; one at the end of the draft does not. */
const besideHit = (fix: object): boolean => 'at' in fix && (fix.at === 'before' || fix.at === 'after')
