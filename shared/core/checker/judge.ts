/** Judging: a pure function of facts, context and settings. */

import type { Rule } from '../pack/rule.schema.ts'
import type { DraftFacts } from './draft-facts.ts'
import { factValues } from './fact-values.ts'
import type { Judged } from './filters/judged.ts'
import { fixesFor } from './fixes.ts'
import type { Hit, RuleKind } from './kind.ts'
import { KINDS } from './kinds/index.ts'
import { quote } from './mask.ts'
import { fill } from './message.ts'
import type { RuleMemory } from './rule-memory.ts'
import type { Situation } from './situation/situation.ts'
import { isOfNation, type Standing, standingOf } from './standing.ts'
import type { Asleep } from './verdict.ts'

export interface Judgement {
  readonly judged: readonly Judged[]
  readonly asleep: readonly Asleep[]
  readonly applied: number
}

export function judge(rules: readonly Rule[], facts: DraftFacts, situation: Situation, memory: RuleMemory, timings?: Map<string, number>): Judgement {
  const judged: Judged[] = []
  const asleep: Asleep[] = []
  let applied = 0
  const replaced = rules.flatMap((rule) => (rule.insteadOf !== undefined && isOfNation(rule, situation) ? [rule.insteadOf] : []))
  for (const rule of rules) {
    const elsewhere = !isOfNation(rule, situation)
    const standing = memory.standing(rule, () => standingOf(rule, situation, elsewhere && replaced.includes(rule.id.slice(0, 2))))
    if (standing.isOut || (elsewhere && standing.asleep)) continue
    if (standing.asleep) {
      asleep.push({ rule: rule.id, title: rule.title, needs: standing.asleep })
      continue
    }
    if (!elsewhere) applied++
    if (staysSilent(standing)) continue
    const started = timings ? performance.now() : 0
    for (const each of memory.recall(rule, facts) ?? memory.keep(rule, facts, afresh(rule, facts, situation, memory, standing))) judged.push(each)
    timings?.set(rule.kind, (timings.get(rule.kind) ?? 0) + performance.now() - started)
  }
  return { judged, asleep, applied }
}

/** A hint that asked for something unknown would be lowered to nothing, whatever it found. */
const staysSilent = ({ severity, unknown }: Standing): boolean => severity === undefined || (severity === 'consider' && unknown.length > 0)

const afresh = (rule: Rule, facts: DraftFacts, situation: Situation, memory: RuleMemory, standing: Standing): Judged[] => {
  const judged: Judged[] = []
  for (const hit of (KINDS[rule.kind] as RuleKind).judge(rule.params, facts, situation)) {
    const found = memory.again(rule, hit, facts) ?? report(rule, hit, facts, situation, standing)
    if (found) judged.push(found)
  }
  return judged
}

function report(rule: Rule, hit: Hit, facts: DraftFacts, situation: Situation, { severity, unknown }: Standing): Judged | undefined {
  const seen = hit.start !== undefined && hit.end !== undefined
  if (!severity || (!seen && hit.part === 'document' && !mayMiss(rule, facts, situation))) return undefined
  // what a part of some kind of document lacks is an absence too
  if (rule.kind === 'structure' && unknown.includes('kind')) return undefined
  const words = seen ? facts.slice(hit.part, hit.start as number, hit.end as number, hit.place) : ''
  const values = { ...factValues(hit.fact, words), ...hit.values }
  const say = unknown.some((key) => rule.messageUnknown?.of.includes(key)) ? (rule.messageUnknown?.say ?? rule.message) : rule.message
  return {
    rule,
    hit,
    unknown,
    finding: {
      rule: rule.id,
      family: rule.family,
      severity,
      also: [],
      title: rule.title,
      message: fill(say, values, situation) ?? rule.title,
      why: fill(rule.why, values, situation) ?? rule.title,
      where: hit.part,
      ...(seen ? { start: hit.start, end: hit.end, quote: quote(hit.part, hit.start as number, hit.end as number, hit.place ?? 0, facts) } : {}),
      words,
      source: rule.source,
      fixes: fixesFor(rule.fixes, { ...hit, values }, facts, situation),
      notes: [],
    },
  }
}

/** What an imprint, a contact or an opt-out line cannot stand in: it must be text in the document itself. */
const HOLDS_NO_WORDING: ReadonlySet<string> = new Set(['pictures', 'charts', 'equations', 'attached files', 'embedded content', 'comments'])

/** A rule about an absence is silent unless the kind is known, and while the missing thing may stand in what was not read. */
function mayMiss(rule: Rule, facts: DraftFacts, situation: Situation): boolean {
  // what was seen of sizes and colours is there, whatever the document is
  if (rule.kind === 'markup' || rule.kind === 'approved-wording') return true
  if (rule.kind === 'compare-dates' || rule.kind === 'record' || rule.kind === 'limit') return situation.context.kind !== undefined || rule.kind === 'record'
  if (facts.draft.notChecked.some((part) => !HOLDS_NO_WORDING.has(part))) return false
  return situation.context.kind !== undefined || (rule.knownBy ?? []).some((key) => (situation.context as Record<string, unknown>)[key] !== undefined)
}
