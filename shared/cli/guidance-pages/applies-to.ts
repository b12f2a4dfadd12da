/** For which kinds of document, or which roles, a rule's `when` is written. */
import type { Condition } from '#core/pack/condition.schema.ts'

/** The values that a view is asked for anywhere in a condition, but not those it must not have. Empty: the rule asks for any. */
export function askedFor(condition: Condition | undefined, view: string): readonly string[] {
  if (!condition) return []
  const own = [condition[view]].flat().filter((value): value is string => typeof value === 'string')
  const inner = ['any', 'all'].flatMap((group) => (condition[group] as Condition[] | undefined) ?? []).flatMap((each) => askedFor(each, view))
  return [...new Set([...own, ...inner])].sort()
}
