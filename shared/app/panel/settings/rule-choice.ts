/** What a person may decide about one check, and what they did. */
import type { Severity } from '#core/checker/finding.ts'
import type { Settings } from '#core/pack/settings.schema.ts'
import type { RuleCard } from '../panel-props.ts'

export type Choice = Severity | 'off' | 'pack'

/** Waived so often, a check is more in the way than it helps. */
export const ENOUGH = 3

const WEIGHT: Readonly<Record<Severity, number>> = { must: 2, should: 1, consider: 0 }

/** Tightening is always allowed; loosening where the pack marks it. */
export const isAllowed = ({ severity, mayLoosen }: RuleCard, choice: Choice): boolean =>
  choice === 'pack' || mayLoosen || (choice !== 'off' && severity.every((own) => WEIGHT[own] <= WEIGHT[choice]))

export function choiceOf({ ruleChoices }: Settings, rule: string): Choice {
  const choice = ruleChoices?.[rule]
  return choice?.off ? 'off' : (choice?.severity ?? 'pack')
}

export function withChoice(settings: Settings, rule: string, choice: Choice): Settings {
  const { [rule]: _, ...others } = settings.ruleChoices ?? {}
  const ruleChoices = choice === 'pack' ? others : { ...others, [rule]: choice === 'off' ? { off: true as const } : { severity: choice } }
  const { ruleChoices: __, ...rest } = settings
  return Object.keys(ruleChoices).length > 0 ? { ...rest, ruleChoices } : rest
}

/** Checks that were waived often enough, may be switched off, and are not. */
export const offered = <R extends { readonly id: string; readonly mayLoosen?: boolean }>(
  rules: readonly R[],
  settings: Settings,
  dismissed: Readonly<Record<string, number>>,
): readonly R[] => rules.filter(({ id, mayLoosen }) => (dismissed[id] ?? 0) >= ENOUGH && mayLoosen && choiceOf(settings, id) !== 'off')
