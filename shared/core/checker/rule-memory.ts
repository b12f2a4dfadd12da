/**
 * What each rule came to last time. After one edit most rules asked for facts that did not change: their findings are
 * taken over, moved to where their paragraphs stand now. One keystroke costs one judging of what it touched.
 */
import type { Rule } from '../pack/rule.schema.ts'
import { asksOf } from './asks.ts'
import type { DraftFacts } from './draft-facts.ts'
import type { Judged } from './filters/judged.ts'
import type { Finding } from './finding.ts'
import type { PlaceRef } from './placed-fact.ts'

interface Kept {
  readonly of: DraftFacts
  readonly versions: readonly number[]
  readonly judged: readonly Anchored[]
}
interface Anchored {
  readonly judged: Judged
  readonly anchor: PlaceRef | undefined
  readonly start: number
}

export class RuleMemory {
  readonly #kept = new Map<string, Kept>()
  readonly #asks = new Map<string, readonly string[] | undefined>()
  #situation = ''

  constructor(rules: readonly Rule[]) {
    for (const rule of rules) this.#asks.set(rule.id, asksOf(rule))
  }

  /** Forgets everything when the situation is another one. */
  enter(situation: string): void {
    if (situation === this.#situation) return
    this.#kept.clear()
    this.#situation = situation
  }

  recall(rule: Rule, facts: DraftFacts): Judged[] | undefined {
    const kept = this.#kept.get(rule.id)
    const asks = this.#asks.get(rule.id)
    if (!kept || !asks || kept.of !== facts || !asks.every((name, i) => facts.version(name) === kept.versions[i])) return undefined
    return kept.judged.map(moved)
  }

  keep(rule: Rule, facts: DraftFacts, judged: readonly Judged[]): void {
    const asks = this.#asks.get(rule.id)
    if (!asks || judged.some(({ hit }) => hit.start === undefined)) {
      this.#kept.delete(rule.id)
      return
    }
    this.#kept.set(rule.id, {
      of: facts,
      versions: asks.map((name) => facts.version(name)),
      judged: judged.map((each) => {
        const anchor = facts.ref(each.hit.place ?? 0)
        return { judged: each, anchor, start: anchor?.start ?? 0 }
      }),
    })
  }
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
