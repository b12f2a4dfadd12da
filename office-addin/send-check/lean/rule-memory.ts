/** In the place of shared/core/checker/rule-memory.ts: nothing is remembered from one message to the next but how the rules stand. */
import { type InForce, type Ruled, rulesInForce } from '#core/checker/in-force.ts'
import { KINDS } from '#core/checker/kinds/index.ts'
import type { Situation } from '#core/checker/situation/situation.ts'
import type { Rule } from '#core/pack/rule.schema.ts'
import { KeptFindings } from './kept-findings.ts'

interface Sent extends Ruled {
  readonly kept: KeptFindings
  readonly needs: readonly string[] | undefined
}

const NOTHING_KEPT = new KeptFindings()

export class RuleMemory {
  readonly #rules: readonly Sent[]

  constructor(rules: readonly Rule[]) {
    this.#rules = rules.map((rule) => ({ rule, standing: undefined, kept: NOTHING_KEPT, needs: needsOf(rule) }))
  }

  forget(): void {
    for (const each of this.#rules) each.standing = undefined
  }

  follow(): void {}

  inForce(situation: Situation): InForce<Sent> {
    return rulesInForce(this.#rules, situation)
  }
}

// each kind reads parameters of its own shape
const needsOf = ({ kind, params }: Rule): readonly string[] | undefined =>
  (KINDS as Record<string, { needs?(params: unknown): readonly string[] | undefined }>)[kind]?.needs?.(params)
