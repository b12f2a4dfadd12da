/**
 * The rules as the settings have them: tightened at will, loosened or switched off where the pack marks it (`mayLoosen`).
 * What is not allowed has no effect, as in every layer; the forms do not offer it.
 */
import { LayeredRules, type Outcome } from '../pack/layered-rules.ts'
import type { Rule } from '../pack/rule.schema.ts'
import type { Settings } from '../pack/settings.schema.ts'

const NOBODY = { layer: 'me', id: 'settings', title: 'Settings', version: '', digest: '', words: [], rules: [], templates: [] } as const

function choose(rules: readonly Rule[], choices: NonNullable<Settings['ruleChoices']>): { readonly standing: Rule[]; readonly off: Rule[]; readonly outcomes: Outcome[] } {
  const layered = new LayeredRules(rules)
  const known = new Set(rules.map(({ id }) => id))
  const overrides = Object.entries(choices).flatMap(([rule, { severity, off, reason = '' }]) =>
    known.has(rule) ? [{ rule, reason, ...(severity && { severity }), ...(off && { off }) }] : [],
  )
  const outcomes = layered.take({ ...NOBODY, overrides })
  return { standing: layered.standing(), off: layered.off(), outcomes }
}

/** The same list where nothing was chosen. */
export const chosenRules = (rules: readonly Rule[], { ruleChoices: choices }: Settings): readonly Rule[] => (choices ? choose(rules, choices).standing : rules)

/** What the person's choice about this rule comes to; undefined where they made none. */
export const choiceAbout = (rule: Rule, { ruleChoices: choices }: Settings): Outcome | undefined => (choices?.[rule.id] ? choose([rule], choices).outcomes[0] : undefined)

/** Said beside what was not checked: nobody should take a check that is off for one that found nothing. */
export function switchedOff(rules: readonly Rule[], { ruleChoices: choices }: Settings): string[] {
  if (!choices || Object.values(choices).every(({ off }) => !off)) return []
  const off = choose(rules, choices).off.map(({ id }) => id)
  return off.length === 0
    ? []
    : [off.length === 1 ? `what ${off[0]} looks for, which is switched off` : `what ${off.length} checks look for that are switched off (${off.join(', ')})`]
}
