/** A finding on its way through the filters, with what they need to decide. */
import type { RuleHead } from '../../pack/rule.schema.ts'
import type { DraftFacts } from '../draft-facts.ts'
import type { Finding, Severity } from '../finding.ts'
import type { Hit } from '../kind.ts'
import type { Situation } from '../situation/situation.ts'
import type { Waivers } from '../verdict.ts'

export interface Judged {
  readonly rule: RuleHead
  readonly hit: Hit
  readonly finding: Finding
  /** The views of the situation that were not known and that the rule asked for. */
  readonly unknown: readonly string[]
}

export interface SieveInput {
  readonly facts: DraftFacts
  readonly situation: Situation
}

/** What becomes of one finding by itself, by what stands in its paragraph and the situation; undefined where it falls silent. */
export type Sieve = (judged: Judged, input: SieveInput) => Judged | undefined

export interface FilterInput extends SieveInput {
  readonly waivers: Waivers | undefined
}

/** What becomes of all findings together. */
export type Filter = (judged: readonly Judged[], input: FilterInput) => readonly Judged[]

const LOWER: Readonly<Record<Severity, Severity | undefined>> = { must: 'should', should: 'consider', consider: undefined }

/** One level lower, with the reason; a hint that would sink below `consider` is silent. */
export function lower(judged: Judged, note: string): Judged | undefined {
  const severity = LOWER[judged.finding.severity]
  return severity && { ...judged, finding: { ...judged.finding, severity, notes: [...judged.finding.notes, note] } }
}
