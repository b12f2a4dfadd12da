/**
 * What each rule came to last time. After one edit most rules asked for facts that did not change: their findings are
 * taken over, moved to where their paragraphs stand now; of a rule that is asked again, so are the findings about facts
 * beside which nothing changed. One keystroke costs one judging of what it touched.
 */
import type { Rule } from '../pack/rule.schema.ts'
import { asksOf } from './asks.ts'
import type { DraftFacts } from './draft-facts.ts'
import type { PlacedFact } from './fact.ts'
import type { Judged } from './filters/judged.ts'
import type { Finding } from './finding.ts'
import type { Hit } from './kind.ts'
import { type PlaceRef, stirredAt } from './placed-fact.ts'
import type { Standing } from './standing.ts'

interface Anchored {
  readonly judged: Judged
  readonly anchor: PlaceRef | undefined
  /** Where the anchor's paragraph began then. */
  readonly start: number
  readonly step: number
}
/** What is remembered of one rule. */
interface Remembered {
  /** Names of the facts it asks for; undefined for one that is judged every time. */
  readonly asks: readonly string[] | undefined
  standing?: Standing
  of?: DraftFacts
  versions: readonly number[]
  judged: readonly Anchored[]
  byFact: WeakMap<PlacedFact, Anchored>
}

export class RuleMemory {
  readonly #rules = new Map<string, Remembered>()
  #situation = ''

  constructor(rules: readonly Rule[]) {
    for (const rule of rules) this.#rules.set(rule.id, { asks: asksOf(rule), versions: [], judged: [], byFact: new WeakMap() })
  }

  /** Forgets everything when the situation is another one. */
  enter(situation: string): void {
    if (situation === this.#situation) return
    this.#situation = situation
    for (const [id, { asks }] of this.#rules) this.#rules.set(id, { asks, versions: [], judged: [], byFact: new WeakMap() })
  }

  standing(rule: Rule, work: () => Standing): Standing {
    const known = this.#of(rule)
    known.standing ??= work()
    return known.standing
  }

  recall(rule: Rule, facts: DraftFacts): readonly Judged[] | undefined {
    const { of, asks, versions, judged } = this.#of(rule)
    if (of !== facts || !asks) return undefined
    for (let i = 0; i < asks.length; i++) if (facts.version(asks[i] as string) !== versions[i]) return undefined
    return judged.map(moved)
  }

  /** The finding that came of this hit before, if nothing changed beside it. */
  again(rule: Rule, { fact, start, end, values }: Hit): Judged | undefined {
    const known = fact && start !== undefined ? this.#of(rule).byFact.get(fact) : undefined
    if (!known || stirredAt(fact as PlacedFact) > known.step) return undefined
    const now = moved(known)
    return now.hit.start === start && now.hit.end === end && sameWords(now.hit.values, values) ? now : undefined
  }

  keep(rule: Rule, facts: DraftFacts, judged: readonly Judged[]): readonly Judged[] {
    const known = this.#of(rule)
    const { asks } = known
    known.of = undefined
    if (!asks || judged.some(({ hit }) => hit.start === undefined)) return judged
    known.of = facts
    known.versions = asks.map((name) => facts.version(name))
    known.judged = judged.map((each) => {
      const anchor = facts.ref(each.hit.place ?? 0)
      const anchored: Anchored = { judged: each, anchor, start: anchor?.start ?? 0, step: facts.step }
      if (each.hit.fact) known.byFact.set(each.hit.fact, anchored)
      return anchored
    })
    return judged
  }

  #of(rule: Rule): Remembered {
    return this.#rules.get(rule.id) as Remembered
  }
}

function sameWords(a: Hit['values'], b: Hit['values']): boolean {
  if (a === b) return true
  if (!a || !b) return false
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key])
}

/** The finding where its paragraph stands now. */
function moved({ judged, anchor, start }: Anchored): Judged {
  const by = (anchor?.start ?? start) - start
  const place = anchor?.index ?? judged.hit.place
  if (by === 0 && place === judged.hit.place) return judged
  const { hit, finding } = judged
  return {
    ...judged,
    hit: { ...hit, place, start: (hit.start ?? 0) + by, end: (hit.end ?? 0) + by },
    finding: { ...finding, start: (finding.start ?? 0) + by, end: (finding.end ?? 0) + by, fixes: finding.fixes.map((fix) => movedFix(fix, by)) },
  }
}

const movedFix = (fix: Finding['fixes'][number], by: number): Finding['fixes'][number] =>
  fix.edits ? { ...fix, edits: fix.edits.map((edit) => ({ ...edit, start: edit.start + by, end: edit.end + by })) } : fix
