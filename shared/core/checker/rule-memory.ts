/**
 * What each rule came to last time. After one edit most rules asked for facts that did not change: their findings are
 * taken over, moved to where their paragraphs stand now; of a rule that is asked again, so are the findings about facts
 * beside which nothing changed. One keystroke costs one judging of what it touched.
 */
import type { Rule } from '../pack/rule.schema.ts'
import { asksOf } from './asks.ts'
import type { DraftFacts } from './draft-facts.ts'
import type { Judged } from './filters/judged.ts'
import type { Finding } from './finding.ts'
import type { Hit } from './kind.ts'
import type { PlaceRef } from './placed-fact.ts'
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
  /** In the order of the hits. */
  judged: readonly Anchored[]
  /** How far this judging has come in them: the same hits come in the same order. */
  next: number
}

/** One edit takes few findings away; past that many a hit is reported anew rather than looked for. */
const FARTHEST = 64

const nothing = (asks: Remembered['asks']): Remembered => ({ asks, versions: [], judged: [], next: 0 })

export class RuleMemory {
  readonly #rules = new Map<string, Remembered>()

  constructor(rules: readonly Rule[]) {
    for (const rule of rules) this.#rules.set(rule.id, nothing(asksOf(rule)))
  }

  /** The situation is another one: nothing that was found in it before holds. */
  forget(): void {
    for (const [id, { asks }] of this.#rules) this.#rules.set(id, nothing(asks))
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

  /** The finding that came of this hit before, if nothing changed beside it. Asked for one hit after the other. */
  again(rule: Rule, { fact, place, start, end, values }: Hit, facts: DraftFacts): Judged | undefined {
    const ref = place === undefined ? undefined : facts.ref(place)
    if (!ref || start === undefined) return undefined
    const memory = this.#of(rule)
    const last = Math.min(memory.judged.length, memory.next + FARTHEST)
    const at = start - ref.start
    let i = memory.next
    while (i < last && !isSame(memory.judged[i] as Anchored, fact, ref, at)) i++
    const known = i < last ? memory.judged[i] : undefined
    if (!known) return undefined
    memory.next = i + 1
    if (ref.stirred > known.step) return undefined
    const now = moved(known)
    return now.hit.start === start && now.hit.end === end && sameWords(now.hit.values, values) ? now : undefined
  }

  keep(rule: Rule, facts: DraftFacts, judged: readonly Judged[]): readonly Judged[] {
    const known = this.#of(rule)
    const { asks } = known
    known.of = undefined
    known.next = 0
    known.judged = judged.map((each) => {
      const anchor = facts.ref(each.hit.place ?? 0)
      return { judged: each, anchor, start: anchor?.start ?? 0, step: facts.step }
    })
    if (!asks || judged.some(({ hit }) => hit.start === undefined)) return judged
    known.of = facts
    known.versions = asks.map((name) => facts.version(name))
    return judged
  }

  #of(rule: Rule): Remembered {
    return this.#rules.get(rule.id) as Remembered
  }
}

/** The same fact; of a hit without one, the same words of the same paragraph. */
const isSame = ({ judged: { hit }, anchor, start }: Anchored, fact: Hit['fact'], ref: PlaceRef, at: number): boolean =>
  fact ? hit.fact === fact : !hit.fact && anchor === ref && hit.start !== undefined && hit.start - start === at

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
