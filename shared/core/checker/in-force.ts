/** The rules that are judged in a situation, whatever the draft says; and those that sleep. */
import type { Rule } from '../pack/rule.schema.ts'
import type { Settings } from '../pack/settings.schema.ts'
import type { Situation } from './situation/situation.ts'
import { isOfNation, type Standing, standingOf } from './standing.ts'
import type { Asleep } from './verdict.ts'

/** A rule, and how it stands where that is known already. */
export interface Ruled {
  readonly rule: Rule
  standing: Standing | undefined
}

export interface InForce<R extends Ruled> {
  readonly rules: readonly (R & { readonly standing: Standing })[]
  readonly asleep: readonly Asleep[]
  /** How many apply, those that could say nothing here among them. */
  readonly applied: number
}

/** Of the rules of other nations only those that another rule stands for here: the rest are never judged with these settings. */
export function rulesHere(all: readonly Rule[], settings: Settings): readonly Rule[] {
  const replaced = all.flatMap((rule) => (rule.insteadOf !== undefined && isOfNation(rule, { settings }) ? [rule.insteadOf] : []))
  return all.filter((rule) => isOfNation(rule, { settings }) || replaced.includes(familyOf(rule)))
}

/** The letters that `insteadOf` names. */
const familyOf = ({ id }: Rule): string => id.slice(0, 2)

export function rulesInForce<R extends Ruled>(all: readonly R[], situation: Situation): InForce<R> {
  const inForce: (R & { standing: Standing })[] = []
  const asleep: Asleep[] = []
  let applied = 0
  const replaced = all.flatMap(({ rule }) => (rule.insteadOf !== undefined && isOfNation(rule, situation) ? [rule.insteadOf] : []))
  for (const each of all) {
    const { rule } = each
    const elsewhere = !isOfNation(rule, situation)
    const standing = (each.standing ??= standingOf(rule, situation, elsewhere && replaced.includes(familyOf(rule))))
    if (standing.isOut || (elsewhere && standing.asleep)) continue
    if (standing.asleep) {
      asleep.push({ rule: rule.id, title: rule.title, needs: standing.asleep })
      continue
    }
    if (!elsewhere) applied++
    if (!staysSilent(standing)) inForce.push(each as R & { standing: Standing })
  }
  return { rules: inForce, asleep, applied }
}

/** A hint that asked for something unknown would be lowered to nothing, whatever it found. */
const staysSilent = ({ severity, unknown }: Standing): boolean => severity === undefined || (severity === 'consider' && unknown.length > 0)
