/** In the place of shared/core/checker/chosen-rules.ts: what was chosen has its effect, and nobody is told of it. A test holds both together. */
import type { Severity } from '#core/checker/finding.ts'
import type { Rule } from '#core/pack/rule.schema.ts'
import type { Settings } from '#core/pack/settings.schema.ts'

const BY_WEIGHT: readonly Severity[] = ['consider', 'should', 'must']
const heavier = (one: Severity, other: Severity): boolean => BY_WEIGHT.indexOf(one) > BY_WEIGHT.indexOf(other)

/** Tightened at will, loosened or switched off where the pack marks it. */
export const chosenRules = (rules: readonly Rule[], { ruleChoices = {} }: Settings): readonly Rule[] =>
  rules.flatMap((rule) => {
    const { severity: is, off } = ruleChoices[rule.id] ?? {}
    const own = rule.severity
    if (off) return rule.mayLoosen ? [] : rule
    if (!is) return rule
    const cases = typeof own === 'string' ? [{ is: own }] : own
    if (!rule.mayLoosen && cases.some((each) => heavier(each.is, is))) return rule
    return { ...rule, severity: typeof own === 'string' ? is : own.map((each) => ({ ...each, is })) }
  })

export const switchedOff = (): [] => []
