/** Judging: a pure function of facts, context and settings. */

import type { Rule } from '../pack/rule.schema.ts'
import type { DraftFacts } from './draft-facts.ts'
import { factValues } from './fact-values.ts'
import { byItself } from './filters/by-itself.ts'
import type { Judged } from './filters/judged.ts'
import { type Fixing, fixesFor } from './fixes.ts'
import { holdsWording } from './holds-wording.ts'
import type { Found } from './kept-findings.ts'
import type { Hit, RuleKind } from './kind.ts'
import { KINDS } from './kinds/index.ts'
import { quote } from './mask.ts'
import { fill } from './message.ts'
import type { RuleMemory } from './rule-memory.ts'
import type { Situation } from './situation/situation.ts'
import type { Standing } from './standing.ts'
import type { Asleep } from './verdict.ts'

export interface Judgement {
  readonly judged: readonly Judged[]
  readonly asleep: readonly Asleep[]
  readonly applied: number
}

export function judge(facts: DraftFacts, situation: Situation, memory: RuleMemory, timings?: Map<string, number>): Judgement {
  const judged: Judged[] = []
  const { rules, asleep, applied } = memory.inForce(situation)
  const fixing: Fixing = {
    end: facts.length('body'),
    fixesOf: ({ rule, hit, finding }) => fixesFor(rule.fixes, { ...hit, values: valuesOf(hit, finding.words) }, facts, situation),
  }
  memory.follow(facts)
  for (const { rule, standing, kept, needs } of rules) {
    const started = timings ? performance.now() : 0
    if (kept.isCurrent) kept.recall(judged, fixing)
    else if (needs && !facts.hasAny(needs)) kept.keep(NOTHING, facts)
    else {
      const found: Found[] = []
      for (const hit of (KINDS[rule.kind] as RuleKind).judge(rule.params, facts, situation)) {
        const each = kept.again(hit, facts, fixing) ?? afresh(rule, hit, facts, situation, standing)
        if (each) found.push(each)
      }
      kept.keep(found, facts)
      for (const each of found) if (!each.isSilent) judged.push(each.judged)
    }
    timings?.set(rule.kind, (timings.get(rule.kind) ?? 0) + performance.now() - started)
  }
  return { judged, asleep, applied }
}

const NOTHING: readonly Found[] = []

const valuesOf = (hit: Hit, words: string): Record<string, string> => ({ ...factValues(hit.fact, words), ...hit.values })

function afresh(rule: Rule, hit: Hit, facts: DraftFacts, situation: Situation, standing: Standing): Found | undefined {
  const reported = report(rule, hit, facts, situation, standing)
  if (!reported) return undefined
  const left = byItself(reported, { facts, situation })
  return { judged: left ?? reported, isSilent: left === undefined }
}

function report(rule: Rule, hit: Hit, facts: DraftFacts, situation: Situation, { severity, unknown }: Standing): Judged | undefined {
  const seen = hit.start !== undefined && hit.end !== undefined
  if (!severity || (!seen && hit.part === 'document' && !mayMiss(rule, facts, situation))) return undefined
  // what a part of some kind of document lacks is an absence too
  if (rule.kind === 'structure' && unknown.includes('kind')) return undefined
  const words = seen ? facts.slice(hit.part, hit.start as number, hit.end as number, hit.place) : ''
  const values = valuesOf(hit, words)
  const say = unknown.some((key) => rule.messageUnknown?.of.includes(key)) ? (rule.messageUnknown?.say ?? rule.message) : rule.message
  return {
    rule,
    unknown,
    // each kind makes hits of its own shape; whatever is done with findings would meet them all
    hit: { part: hit.part, place: hit.place, start: hit.start, end: hit.end, fact: hit.fact, values: hit.values, addresses: hit.addresses },
    finding: {
      rule: rule.id,
      family: rule.family,
      severity,
      also: [],
      title: rule.title,
      message: fill(say, values, situation) ?? rule.title,
      why: fill(rule.why, values, situation) ?? rule.title,
      where: hit.part,
      start: seen ? hit.start : undefined,
      end: seen ? hit.end : undefined,
      quote: seen ? quote(hit.part, hit.start as number, hit.end as number, hit.place ?? 0, facts) : undefined,
      words,
      source: rule.source,
      fixes: fixesFor(rule.fixes, { ...hit, values }, facts, situation),
      notes: [],
    },
  }
}

/** A rule about an absence is silent unless the kind is known, and while the missing thing may stand in what was not read. */
function mayMiss(rule: Rule, facts: DraftFacts, situation: Situation): boolean {
  // what was seen of sizes and colours is there, whatever the document is
  if (rule.kind === 'markup' || rule.kind === 'approved-wording') return true
  if (rule.kind === 'compare-dates' || rule.kind === 'record' || rule.kind === 'limit') return situation.context.kind !== undefined || rule.kind === 'record'
  if (facts.draft.notChecked.some(holdsWording)) return false
  return situation.context.kind !== undefined || (rule.knownBy ?? []).some((key) => (situation.context as Record<string, unknown>)[key] !== undefined)
}
