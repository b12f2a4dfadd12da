/** Judging: a pure function of facts, context and settings. */

import type { Condition } from '../pack/condition.schema.ts'
import type { Rule } from '../pack/rule.schema.ts'
import { holds, type Reason } from './condition.ts'
import type { DraftFacts } from './draft-facts.ts'
import { factValues } from './fact-values.ts'
import type { Judged } from './filters/judged.ts'
import type { Severity } from './finding.ts'
import { fixesFor } from './fixes.ts'
import type { Hit, RuleKind } from './kind.ts'
import { KINDS } from './kinds/index.ts'
import { quote } from './mask.ts'
import { fill } from './message.ts'
import type { RuleMemory } from './rule-memory.ts'
import type { Situation } from './situation/situation.ts'
import { missingNeed } from './sleep.ts'
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
  for (const rule of rules) {
    if (!inForce(rule, situation)) continue
    const answer = holds(rule.when, situation)
    if (answer === false) continue
    const need = missingNeed(rule.needs, situation)
    if (need) {
      asleep.push({ rule: rule.id, title: rule.title, needs: need })
      continue
    }
    applied++
    const started = timings ? performance.now() : 0
    const remembered = memory.recall(rule, facts)
    const found = remembered ?? afresh(rule, facts, situation, answer)
    if (!remembered) memory.keep(rule, facts, found)
    judged.push(...found)
    timings?.set(rule.kind, (timings.get(rule.kind) ?? 0) + performance.now() - started)
  }
  return { judged, asleep, applied }
}

const afresh = (rule: Rule, facts: DraftFacts, situation: Situation, answer: boolean | undefined): Judged[] =>
  (KINDS[rule.kind] as RuleKind).judge(rule.params, facts, situation).flatMap((hit) => report(rule, hit, facts, situation, answer) ?? [])

/** Nation and date: a rule of another nation, or not yet or no longer in force, is none. An unknown nation is taken for any. */
function inForce({ nation, validFrom, validTo }: Rule, { settings, context, today }: Situation): boolean {
  const here = settings.council?.nation
  if (nation && here && !nation.includes(here)) return false
  const day = context.date ?? today
  return !(validFrom !== undefined && day < validFrom) && !(validTo !== undefined && day > validTo)
}

function report(rule: Rule, hit: Hit, facts: DraftFacts, situation: Situation, answer: boolean | undefined): Judged | undefined {
  const seen = hit.start !== undefined && hit.end !== undefined
  if (!seen && hit.part === 'document' && !mayMiss(rule, facts, situation)) return undefined
  const graded = severityOf(rule, situation)
  if (!graded) return undefined
  const words = seen ? facts.slice(hit.part, hit.start as number, hit.end as number, hit.place) : ''
  const values = { ...factValues(hit.fact, words), ...hit.values }
  const why = fill(rule.why, values, situation) ?? rule.title
  const unknown = answer === undefined || graded.unknown ? unknownKeys(rule, situation) : []
  // what a part of some kind of document lacks is an absence too
  if (rule.kind === 'structure' && unknown.includes('kind')) return undefined
  const message = fill(unknown.some((key) => rule.messageUnknown?.of.includes(key)) ? (rule.messageUnknown?.say ?? rule.message) : rule.message, values, situation) ?? rule.title
  return {
    rule,
    hit,
    unknown: graded.unknown && unknown.length === 0 ? ['context'] : unknown,
    finding: {
      rule: rule.id,
      family: rule.family,
      severity: graded.severity,
      also: [],
      title: rule.title,
      message,
      why,
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
const HOLDS_NO_WORDING: ReadonlySet<string> = new Set(['pictures', 'charts', 'equations', 'attached files', 'embedded content'])

/** A rule about an absence is silent unless the kind is known, and while the missing thing may stand in what was not read. */
function mayMiss(rule: Rule, facts: DraftFacts, situation: Situation): boolean {
  if (rule.kind === 'compare-dates' || rule.kind === 'record' || rule.kind === 'limit') return situation.context.kind !== undefined || rule.kind === 'record'
  if (facts.draft.notChecked.some((part) => !HOLDS_NO_WORDING.has(part))) return false
  return situation.context.kind !== undefined || (rule.knownBy ?? []).some((key) => (situation.context as Record<string, unknown>)[key] !== undefined)
}

function severityOf(rule: Rule, situation: Situation): { severity: Severity; unknown: boolean } | undefined {
  if (typeof rule.severity === 'string') return { severity: rule.severity, unknown: false }
  for (const { when, is } of rule.severity) {
    const answer = holds(when, situation)
    if (answer !== false) return { severity: is, unknown: answer === undefined }
  }
  return undefined
}

/** The views that the rule asked for in vain. */
export function unknownKeys(rule: Rule, situation: Situation): string[] {
  const reasons: Reason[] = []
  const conditions: (Condition | undefined)[] = [rule.when, ...(typeof rule.severity === 'string' ? [] : rule.severity.map(({ when }) => when))]
  for (const when of conditions) holds(when, situation, reasons)
  return [...new Set(reasons.filter(({ answer }) => answer === undefined).map(({ key }) => key))]
}
