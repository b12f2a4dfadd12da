/** One line of the record: what was done about a finding. Never words, names, a subject or people written to. */
import { addDays, isDay } from '../calendar/day.ts'
import type { Severity } from '../checker/finding.ts'

export const DOINGS = ['fixed', 'waived', 'sent-anyway', 'went-back'] as const
export type Doing = (typeof DOINGS)[number]

/** Which of the listed reasons a waiver gave. Whatever was written in somebody's own words is `other`, and not kept here. */
export const REASON_CODES = ['agreed', 'consented', 'other-meaning', 'quoted', 'other'] as const
export type ReasonCode = (typeof REASON_CODES)[number]

export interface Entry {
  readonly rule: string
  /** ISO day, local. */
  readonly day: string
  readonly severity: Severity
  readonly done: Doing
  /** Of a waiver. */
  readonly reason?: ReasonCode
  /** HMAC-SHA-256 of rule and words under the device's salt, as a waiver has it: the same words again, and nothing else, can be told by it. */
  readonly fingerprint: string
}

/** How long an entry is kept, in days. */
export const RECORD_DAYS = 90

const SEVERITIES: readonly unknown[] = ['must', 'should', 'consider'] satisfies Severity[]
const isOneOf = (list: readonly unknown[], value: unknown): boolean => list.includes(value)

export function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return false
  const { rule, day, severity, done, reason, fingerprint } = value as Record<string, unknown>
  return (
    typeof rule === 'string' &&
    /^[A-Z]{2}-\d{2}$/.test(rule) &&
    typeof day === 'string' &&
    isDay(day) &&
    isOneOf(SEVERITIES, severity) &&
    isOneOf(DOINGS, done) &&
    (reason === undefined || isOneOf(REASON_CODES, reason)) &&
    typeof fingerprint === 'string' &&
    /^[0-9a-f]{64}$/.test(fingerprint)
  )
}

/** The day on which an entry goes. */
export const goesOn = ({ day }: Pick<Entry, 'day'>): string => addDays(day, RECORD_DAYS)

/** Those that may still be kept today; the same list where all may. */
export function withoutOld(entries: readonly Entry[], today: string): readonly Entry[] {
  const kept = entries.filter((entry) => goesOn(entry) > today)
  return kept.length === entries.length ? entries : kept
}

type Named = Pick<Entry, 'rule' | 'fingerprint' | 'done' | 'day'>
const isSame = (a: Named, b: Named): boolean => a.fingerprint === b.fingerprint && a.rule === b.rule && a.done === b.done && a.day === b.day

/** What was done twice about the same words on one day stands there once. */
export const withEntry = (entries: readonly Entry[], entry: Entry): readonly Entry[] => [...withoutEntry(entries, entry), entry]

/** It was taken back. */
export const withoutEntry = (entries: readonly Entry[], entry: Named): readonly Entry[] => entries.filter((one) => !isSame(one, entry))
