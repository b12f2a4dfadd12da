/** What the pack says of the rules above it: one override a rule, with the reason that everybody is shown who asks why. */

import type { RuleCard } from '#app/panel/panel-props.ts'
import { ruleCard } from '#app/panel/rule-card.ts'
import { type Choice, isAllowed } from '#app/panel/settings/rule-choice.ts'
import type { Pack } from '#core/pack/pack.ts'
import type { PackFile } from '#core/pack/pack-file.schema.ts'
import type { Fault } from './faults.ts'

export type Overrides = PackFile['open']['overrides']
export type Override = Overrides[number]

/** The same cards for the same pack. */
const CARDS = new WeakMap<Pack, ReadonlyMap<string, RuleCard>>()
export function cardsOf(top: Pack): ReadonlyMap<string, RuleCard> {
  const known = CARDS.get(top)
  if (known) return known
  const cards = new Map(top.rules.map((rule) => [rule.id, ruleCard(rule)]))
  CARDS.set(top, cards)
  return cards
}

export const choiceIn = ({ off, severity }: Override): Choice => (off ? 'off' : (severity ?? 'pack'))

export interface Decided {
  readonly choice: Choice
  /** No layer below may ease it. */
  readonly locks: boolean
  readonly reason: string
}

export const decidedIn = (override: Override | undefined): Decided => ({
  choice: override ? choiceIn(override) : 'pack',
  locks: override?.mayLoosen === false,
  reason: override?.reason ?? '',
})

/** Nothing is left of an override that changes nothing. */
export function withOverride(overrides: Overrides, rule: string, change: Partial<Decided>): Overrides {
  const { choice, locks, reason } = { ...decidedIn(overrides.find((one) => one.rule === rule)), ...change }
  const others = overrides.filter((one) => one.rule !== rule)
  if (choice === 'pack' && !locks) return others
  const now: Override = { rule, ...(choice === 'off' ? { off: true as const } : choice !== 'pack' && { severity: choice }), ...(locks && { mayLoosen: false as const }), reason }
  const at = overrides.findIndex((one) => one.rule === rule)
  return at < 0 ? [...overrides, now] : overrides.map((one, i) => (i === at ? now : one))
}

export const reasonProblem = ({ reason }: Override): string | undefined => (reason.trim() === '' ? 'Write who decided it, and why: whoever asks is shown it.' : undefined)

export function overrideProblem(override: Override, card: RuleCard | undefined): string | undefined {
  if (!card) return 'The rules above have none of this number any more. Take this out.'
  if (!isAllowed(card, choiceIn(override))) return `It may be made weightier, not lighter: it rests on the law, or on a decision above yours.`
  return reasonProblem(override)
}

export const overrideFaults = ({ open }: PackFile, top: Pack): Fault[] =>
  open.overrides.flatMap((override) => {
    const problem = overrideProblem(override, cardsOf(top).get(override.rule))
    return problem === undefined ? [] : [{ room: 'above', message: `Check ${override.rule} from above: ${problem}` }]
  })
