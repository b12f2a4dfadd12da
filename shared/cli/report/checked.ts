/** What was checked, before it becomes a report in one of the formats. */
import type { Finding, Severity } from '#core/checker/finding.ts'
import type { Verdict } from '#core/checker/verdict.ts'
import type { Draft } from '#core/draft/draft.ts'
import type { Pack } from '#core/pack/pack.ts'

export interface CheckedFile {
  readonly path: string
  /** The id of a line in a batch. */
  readonly id?: string | number
  /** Plain text: offsets are those of the file itself, and it has lines. */
  readonly plain: boolean
  readonly draft: Draft
  readonly verdict: Verdict
  /** Milliseconds that the check took, reading the file not counted. */
  readonly ms: number
  /** SHA-256 of the body's text, hex: what a waiver of an absence is bound to. */
  readonly textSha256: string
}

export interface Checked {
  /** Seconder's version. */
  readonly version: string
  readonly pack: Pick<Pack, 'id' | 'version' | 'digest'>
  readonly checkedOn: string
  readonly files: readonly CheckedFile[]
}

export const SEVERITIES: readonly Severity[] = ['must', 'should', 'consider']

/** A waived finding is reported but no longer counts. */
export const standing = (findings: readonly Finding[]): Finding[] => findings.filter(({ waived }) => !waived)

/** The exit status of `check`: 1 for at least one standing `must`, else 0. */
export const statusOf = (files: readonly CheckedFile[]): 0 | 1 => (files.some(({ verdict }) => standing(verdict.findings).some(({ severity }) => severity === 'must')) ? 1 : 0)
