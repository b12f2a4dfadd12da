/** The findings of one rule, from one check to the next. */
import type { Rule } from '../pack/rule.schema.ts'
import type { DraftFacts } from './draft-facts.ts'
import type { Judged } from './filters/judged.ts'
import type { Finding, Fix } from './finding.ts'
import { atNewEnd, type Fixing, type Inserts, insertsOf } from './fixes.ts'
import type { Hit } from './kind.ts'
import { OWN_PARAGRAPH, type Ring } from './name-changes.ts'
import type { PlaceRef } from './placed-fact.ts'

/** What came of a hit. */
export interface Found {
  readonly judged: Judged
  /** The situation or its own paragraph excuses it. */
  readonly isSilent: boolean
}

/** With the place it stands in; none for an absence. */
interface Kept {
  judged: Judged
  readonly isSilent: boolean
  readonly anchor: PlaceRef | undefined
  /** Where the anchor's paragraph began when it was judged or moved last. */
  start: number
  /** Length of the body for which its fixes were made. */
  end: number
  /** The step at which it was judged. */
  readonly step: number
}

/** One edit takes few findings away; past that many a hit is reported anew rather than looked for. */
const MOST_GONE = 64

const NOTHING: readonly Kept[] = []

export class KeptFindings {
  /** Whether nothing changed since that the rule asks for. */
  isCurrent = false
  /** How near a change must come to touch one of its findings. */
  readonly #ring: Ring
  readonly #inserts: Inserts
  /** In the order of the hits. */
  #kept: readonly Kept[] = NOTHING
  /** How far this judging has come in them: the same hits come in the same order. */
  #next = 0

  constructor(rule: Rule, ring: Ring) {
    this.#ring = ring
    this.#inserts = insertsOf(rule.fixes)
  }

  forget(): void {
    this.isCurrent = false
    this.#kept = NOTHING
  }

  /** What was found, where it stands now. */
  recall(into: Judged[], fixing: Fixing): void {
    for (const kept of this.#kept) if (!kept.isSilent) into.push(this.#now(kept, fixing))
  }

  /** What came of this hit before, if nothing changed beside it. Asked for one hit after the other. */
  again({ fact, place, start, end, values }: Hit, facts: DraftFacts, fixing: Fixing): Found | undefined {
    const ref = place === undefined ? undefined : facts.ref(place)
    if (!ref || start === undefined) return undefined
    const last = Math.min(this.#kept.length, this.#next + MOST_GONE)
    const at = start - ref.start
    let i = this.#next
    while (i < last && !isSame(this.#kept[i] as Kept, fact, ref, at)) i++
    const known = i < last ? this.#kept[i] : undefined
    if (!known) return undefined
    this.#next = i + 1
    if ((this.#ring === OWN_PARAGRAPH ? ref.changed : ref.stirred) > known.step) return undefined
    const now = this.#now(known, fixing)
    return now.hit.start === start && now.hit.end === end && sameWords(now.hit.values, values) ? known : undefined
  }

  keep(found: readonly Found[], facts: DraftFacts): void {
    this.isCurrent = true
    this.#next = 0
    if (found.length === 0) {
      this.#kept = NOTHING
      return
    }
    const end = facts.length('body')
    this.#kept = found.map(({ judged, isSilent }) => {
      const anchor = judged.hit.start === undefined ? undefined : facts.ref(judged.hit.place ?? 0)
      return { judged, isSilent, anchor, start: anchor?.start ?? 0, end, step: facts.step }
    })
  }

  #now(kept: Kept, fixing: Fixing): Judged {
    const { anchor } = kept
    if (anchor) {
      const by = anchor.start - kept.start
      if (by !== 0 || anchor.index !== kept.judged.hit.place) kept.judged = moved(kept.judged, by, anchor.index)
      kept.start = anchor.start
    }
    const { finding, hit } = kept.judged
    const isAbsent = hit.start === undefined
    // what an absence inserts at the end of the body moves with that end alone
    if (this.#inserts === 'elsewhere' || (this.#inserts === 'at ends' && (!isAbsent || kept.end !== fixing.end))) {
      const fixes = this.#inserts === 'at ends' && isAbsent && kept.end > 0 ? atNewEnd(finding.fixes, kept.end, fixing.end) : fixing.fixesOf(kept.judged)
      kept.judged = { ...kept.judged, finding: { ...finding, fixes } }
      kept.end = fixing.end
    }
    return kept.judged
  }
}

/** The same fact; of a hit without one, the same words of the same paragraph. */
const isSame = ({ judged: { hit }, anchor, start }: Kept, fact: Hit['fact'], ref: PlaceRef, at: number): boolean =>
  fact ? hit.fact === fact : !hit.fact && anchor === ref && hit.start !== undefined && hit.start - start === at

function sameWords(a: Hit['values'], b: Hit['values']): boolean {
  if (a === b) return true
  if (!a || !b) return false
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key])
}

/** Written out: every finding behind an edit is moved with each key. */
function moved({ rule, hit, finding, unknown }: Judged, by: number, place: number): Judged {
  const { part, start = 0, end = 0, fact, values, addresses } = hit
  return {
    rule,
    unknown,
    hit: { part, place, start: start + by, end: end + by, fact, values, addresses },
    finding: by === 0 ? finding : movedFinding(finding, by),
  }
}

function movedFinding({ rule, family, severity, also, title, message, why, where, start = 0, end = 0, quote, words, source, fixes, notes }: Finding, by: number): Finding {
  const moving = fixes.some(({ edits }) => edits) ? fixes.map((fix) => movedFix(fix, by)) : fixes
  return { rule, family, severity, also, title, message, why, where, start: start + by, end: end + by, quote, words, source, fixes: moving, notes }
}

const movedFix = (fix: Fix, by: number): Fix =>
  fix.edits ? { label: fix.label, edits: fix.edits.map(({ where, start, end, was, text }) => ({ where, start: start + by, end: end + by, was, text })) } : fix
