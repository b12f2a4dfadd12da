/** The rules that are judged in a situation, whatever the draft says; and those that sleep. */
import type { Rule } from '../pack/rule.schema.ts'
import type { Situation } from './situation/situation.ts'
import { isOfNation, type Standing, standingOf } from './standing.ts'
import type { Asleep } from './verdict.ts'

export interface InForce {
  readonly rules: readonly { readonly rule: Rule; readonly standing: Standing }[]
  readonly asleep: readonly Asleep[]
  /** How many apply, those that could say nothing here among them. */
  readonly applied: number
}

export function rulesInForce(rules: readonly Rule[], situation: Situation): InForce {
  const inForce: InForce['rules'][number][] = []
  const asleep: Asleep[] = []
  let applied = 0
  const replaced = rules.flatMap((rule) => (rule.insteadOf !== undefined && isOfNation(rule, situation) ? [rule.insteadOf] : []))
  for (const rule of rules) {
    const elsewhere = !isOfNation(rule, situation)
    const standing = standingOf(rule, situation, elsewhere && replaced.includes(rule.id.slice(0, 2)))
    if (standing.isOut || (elsewhere && standing.asleep)) continue
    if (standing.asleep) {
      asleep.push({ rule: rule.id, title: rule.title, needs: standing.asleep })
      continue
    }
    if (!elsewhere) applied++
    if (!staysSilent(standing)) inForce.push({ rule, standing })
  }
  return { rules: inForce, asleep, applied }
}

/** A hint that asked for something unknown would be lowered to nothing, whatever it found. */
const staysSilent = ({ severity, unknown }: Standing): boolean => severity === undefined || (severity === 'consider' && unknown.length > 0)
