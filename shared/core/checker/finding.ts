/** One place (or absence) in a draft that misses a rule, with reason, source and fixes (contract section 4). */
import type { Part } from '../draft/draft.ts'

export type Severity = 'must' | 'should' | 'consider'
export type Family = 'group-policy' | 'data-protection' | 'political-restriction'

export interface Source {
  readonly title: string
  readonly provision?: string
  readonly url?: string
  /** The day on which the text was read, ISO. */
  readonly asAt: string
  readonly verified: boolean
  /** How certain the wording is, in words for people. */
  readonly certainty?: string
}

export interface Edit {
  readonly where: Part
  readonly start: number
  readonly end: number
  /** The words that must still stand there; kept in memory only, never written to a report or a store. */
  readonly was: string
  readonly text: string
}

export interface RecipientChange {
  readonly address: string
  readonly to: 'to' | 'cc' | 'bcc' | 'remove'
}

export interface Fix {
  readonly label: string
  readonly edits?: readonly Edit[]
  readonly recipients?: readonly RecipientChange[]
}

export interface Waived {
  readonly reason: string
  readonly by?: string
  readonly on?: string
}

export interface Finding {
  readonly rule: string
  readonly family: Family
  readonly severity: Severity
  /** Rules with the same cause, not shown apart. */
  readonly also: readonly string[]
  readonly title: string
  readonly message: string
  readonly why: string
  readonly where: Part
  /** UTF-16 offsets in the text of the part; absent for an absence. */
  readonly start?: number
  readonly end?: number
  /** The words found; a personal value shows its kind and last two characters only. */
  readonly quote?: string
  /** The words themselves, for the waiver's hash; in memory only. Empty for an absence: then the draft's text stands for them. */
  readonly words: string
  readonly source: Source
  readonly fixes: readonly Fix[]
  /** Why the severity is not the rule's own: "the sender is not known", "in quoted text". */
  readonly notes: readonly string[]
  readonly waived?: Waived
}
