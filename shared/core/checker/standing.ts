/** How a rule stands in a situation, whatever the draft says: in force, asleep, how severe, and what it asked for in vain. */
import type { Condition } from '../pack/condition.schema.ts'
import type { Rule } from '../pack/rule.schema.ts'
import { holds, namesIn, type Reason } from './condition.ts'
import type { Severity } from './finding.ts'
import type { Situation } from './situation/situation.ts'
import { missingNeed } from './sleep.ts'
import type { Need } from './verdict.ts'

export interface Standing {
  /** Not of this nation or day, or its `when` does not hold. */
  readonly isOut: boolean
  readonly asleep?: Need
  /** Undefined where no severity of the rule fits. */
  readonly severity?: Severity
  /** The views that the rule asked for in vain. */
  readonly unknown: readonly string[]
}

const OUT: Standing = { isOut: true, unknown: [] }

/** @param anywhere - the rule is judged for another that stands for it in this nation (filters/nation.ts) */
export function standingOf(rule: Rule, situation: Situation, anywhere = false): Standing {
  if (!(anywhere || isOfNation(rule, situation)) || !isOfDay(rule, situation) || isCustomOfOthers(rule.custom, situation.settings.group?.party)) return OUT
  const answer = holds(rule.when, situation)
  if (answer === false) return OUT
  const asleep = missingNeed(rule.needs, situation)
  if (asleep) return { isOut: false, asleep, unknown: [] }
  const graded = severityOf(rule, situation)
  const unknown = answer === undefined || graded?.unknown ? unknownKeys(rule, situation) : []
  return { isOut: false, ...(graded ? { severity: graded.severity } : {}), unknown: graded?.unknown && unknown.length === 0 ? ['context'] : unknown }
}

/** A rule of another nation is none. An unknown nation is taken for any. */
export function isOfNation({ nation }: Pick<Rule, 'nation'>, { settings }: Pick<Situation, 'settings'>): boolean {
  const here = settings.council?.nation
  return !nation || !here || nation.includes(here)
}

/** Neither is one not yet, or no longer, in force. */
function isOfDay({ validFrom, validTo }: Rule, { context, today }: Situation): boolean {
  const day = context.date ?? today
  return !(validFrom !== undefined && day < validFrom) && !(validTo !== undefined && day > validTo)
}

/** Party custom binds the groups of its own parties; where nobody says which party it is, the pack decides. */
export const isCustomOfOthers = (custom: Rule['custom'], party: string | undefined): boolean =>
  Array.isArray(custom) && party !== undefined && !custom.some((name) => party.toLowerCase().includes(name.toLowerCase()))

function severityOf(rule: Rule, situation: Situation): { severity: Severity; unknown: boolean } | undefined {
  if (typeof rule.severity === 'string') return { severity: rule.severity, unknown: false }
  for (const { when, is } of rule.severity) {
    const answer = holds(when, situation)
    if (answer !== false) return { severity: is, unknown: answer === undefined }
  }
  return undefined
}

const conditionsOf = ({ when, severity }: Rule): (Condition | undefined)[] => [when, ...(typeof severity === 'string' ? [] : severity.map((each) => each.when))]

/** The views that decide how a rule stands. */
export const viewsOf = (rule: Rule): readonly string[] => conditionsOf(rule).flatMap(namesIn)

export function unknownKeys(rule: Rule, situation: Situation): string[] {
  const reasons: Reason[] = []
  for (const when of conditionsOf(rule)) holds(when, situation, reasons)
  return [...new Set(reasons.filter(({ answer }) => answer === undefined).map(({ key }) => key))]
}
