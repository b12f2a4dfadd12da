/** Makes a written rule one that the engine can hold, with its examples beside it. */
import { type Examples, type Rule, type RuleHead, ruleHeadSchema } from './rule.schema.ts'
import type { WrittenRule } from './rule-file.schema.ts'

export interface ReadRule {
  readonly rule: Rule
  readonly examples: Examples
}

const HEAD_KEYS = new Set(Object.keys(ruleHeadSchema.shape))

/** @param written - validated by `ruleFileSchema` */
export function ruleFrom({ kind, examples, ...rest }: WrittenRule, family: RuleHead['family']): ReadRule {
  const part = (head: boolean): Record<string, unknown> => Object.fromEntries(Object.entries(rest).filter(([key]) => HEAD_KEYS.has(key) === head))
  return { rule: { ...part(true), family, kind, params: part(false) } as Rule, examples }
}
