/**
 * What each rule came to last time. After one edit most rules asked for facts that did not change: their findings are
 * taken over, moved to where their paragraphs stand now. One keystroke costs one judging of what it touched.
 */
import type { Rule } from '../pack/rule.schema.ts'
import { asksOf, type RuleAsks } from './asks.ts'
import type { DraftFacts } from './draft-facts.ts'
import { type InForce, type Ruled, rulesInForce } from './in-force.ts'
import { KeptFindings } from './kept-findings.ts'
import type { RuleKind } from './kind.ts'
import { KINDS } from './kinds/index.ts'
import { FARTHEST, OWN_PARAGRAPH, type Ring } from './name-changes.ts'
import type { Situation } from './situation/situation.ts'
import { viewsOf } from './standing.ts'

/** A rule with what is known of it from one check to the next. */
interface Remembered extends Ruled {
  readonly kept: KeptFindings
  /** Names of facts without any of which it finds nothing, where there are such. */
  readonly needs: readonly string[] | undefined
  /** The views that decide how it stands. */
  readonly views: readonly string[]
}

interface Asking {
  readonly kept: KeptFindings
  /** How near a change must come to the facts. */
  readonly ring: Ring
}

export class RuleMemory {
  readonly #rules: readonly Remembered[]
  readonly #asking = new Map<string, Asking[]>()
  readonly #restless: { readonly kept: KeptFindings; readonly of: RuleAsks['restless'] }[] = []
  #inForce: InForce<Remembered> | undefined
  #facts: DraftFacts | undefined
  #step = 0

  constructor(rules: readonly Rule[]) {
    this.#rules = rules.map(ofOneShape).map((rule): Remembered => {
      const { facts, restless } = asksOf(rule)
      const kept = new KeptFindings(rule, restless === 'always' ? FARTHEST : (Math.max(OWN_PARAGRAPH, ...facts.values()) as Ring))
      if (restless.length > 0) this.#restless.push({ kept, of: restless })
      for (const [name, ring] of facts) {
        const asking = this.#asking.get(name)
        if (asking) asking.push({ kept, ring })
        else this.#asking.set(name, [{ kept, ring }])
      }
      return { rule, standing: undefined, kept, needs: (KINDS[rule.kind] as RuleKind).needs?.(rule.params), views: viewsOf(rule) }
    })
  }

  /**
   * The situation is another one: nothing that was found in it before holds.
   * @param changed - the views that tell something else now; all of them where it is left out
   */
  forget(changed?: ReadonlySet<string>): void {
    for (const each of this.#rules) {
      each.kept.forget()
      if (!changed || each.views.some((view) => changed.has(view))) {
        each.standing = undefined
        this.#inForce = undefined
      }
    }
  }

  /** Marks what an edit touched. A state of the draft that was not judged leaves nothing to compare with. */
  follow(facts: DraftFacts): void {
    if (facts !== this.#facts || facts.step !== this.#step + 1) for (const { kept } of this.#rules) kept.isCurrent = false
    else {
      for (const { kept, of } of this.#restless) if (of === 'always' || facts.hasAny(of)) kept.isCurrent = false
      for (const [name, ring] of facts.touched) for (const { kept, ring: farthest } of this.#asking.get(name) ?? []) if (ring <= farthest) kept.isCurrent = false
    }
    this.#facts = facts
    this.#step = facts.step
  }

  inForce(situation: Situation): InForce<Remembered> {
    this.#inForce ??= rulesInForce(this.#rules, situation)
    return this.#inForce
  }
}

/** Every rule with all its keys in one order: where each of a hundred shapes is asked for a key in turn, asking takes longer than most rules do. */
const ofOneShape = (rule: Rule): Rule => ({
  id: rule.id,
  kind: rule.kind,
  params: rule.params,
  title: rule.title,
  family: rule.family,
  severity: rule.severity,
  when: rule.when,
  knownBy: rule.knownBy,
  needs: rule.needs,
  message: rule.message,
  messageUnknown: rule.messageUnknown,
  why: rule.why,
  source: rule.source,
  nation: rule.nation,
  insteadOf: rule.insteadOf,
  validFrom: rule.validFrom,
  validTo: rule.validTo,
  reviewBy: rule.reviewBy,
  cause: rule.cause,
  rank: rule.rank,
  quotedMatter: rule.quotedMatter,
  consentExcuses: rule.consentExcuses,
  shapedBy: rule.shapedBy,
  custom: rule.custom,
  mayLoosen: rule.mayLoosen,
  atSend: rule.atSend,
  fixes: rule.fixes,
})
