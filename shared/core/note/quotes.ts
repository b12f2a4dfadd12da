/** Which findings are told without the words that they were found in: personal data, and whatever accuses somebody. */
import type { Finding } from '../checker/finding.ts'
import type { Rule } from '../pack/rule.schema.ts'

/** A rule that looks for an accusation, or speaks of one: seen from what it says of itself, so that it holds for a group's own rules too. */
export const accuses = ({ examples: _, source: __, ...rule }: Rule & { readonly examples?: unknown }): boolean =>
  /accus|alleg|proceedings|crime|misconduct|investigat|police/i.test(JSON.stringify(rule))

type Found = Pick<Finding, 'rule' | 'also' | 'family' | 'where' | 'start' | 'end'>

const isPersonal = (rule: string): boolean => /^(?:DP|EM)-/.test(rule)
const meet = (a: Found, b: Found): boolean =>
  a.where === b.where && a.start !== undefined && b.start !== undefined && a.start < (b.end ?? b.start + 1) && b.start < (a.end ?? a.start + 1)

/**
 * @param accusing whether a rule accuses
 * @returns those whose words, and whose message, which may name what they name, can be told; words in which one of the
 * others was found too are told by none
 */
export function tellable<F extends Found>(findings: readonly F[], accusing: (rule: string) => boolean): ReadonlySet<F> {
  const quiet = findings.filter(({ family, rule, also }) => family === 'data-protection' || [rule, ...also].some((id) => isPersonal(id) || accusing(id)))
  return new Set(findings.filter((one) => !quiet.some((other) => other === one || meet(one, other))))
}
