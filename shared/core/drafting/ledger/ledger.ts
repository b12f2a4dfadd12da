/** Who answers for each claim: sourced, agreed with somebody, or not yet. Kept with the draft, never sent anywhere. */
import { hourInWords, longDate } from '../../calendar/day-names.ts'
import type { Claim, ClaimKind } from './claims.ts'

export const MANNERS = { phone: 'by phone', email: 'by e-mail', person: 'in person', message: 'by message', meeting: 'at a meeting' } as const

export interface Agreement {
  readonly by: string
  readonly how?: keyof typeof MANNERS
  /** '2026-09-16T10:15', local; the day alone where nobody noted the hour. */
  readonly at?: string
  readonly notedBy?: string
}

export interface LedgerEntry {
  readonly kind: ClaimKind
  readonly words: string
  readonly speaker?: string
  /** Report, table, year: as a journalist could look it up. */
  readonly source?: string
  readonly agreed?: Agreement
}

/** By the claim's id. */
export type Ledger = Readonly<Record<string, LedgerEntry>>

export type Standing = 'sourced' | 'agreed' | 'not-yet'

/**
 * A quotation needs the person's word; a figure or a date needs a source, or somebody who answers for it.
 * @param note the note to editors to which the text points
 */
export function standingOf(entry: LedgerEntry | undefined, note?: string): Standing {
  if (entry?.agreed?.by.trim()) return 'agreed'
  return entry?.source?.trim() || note ? 'sourced' : 'not-yet'
}

/** 'Agreed by Cllr Ada Khan, by phone, 10.15am on Wednesday 16 September 2026, noted by Sam Lee' */
export function agreementInWords({ by, how, at, notedBy }: Agreement): string {
  const day = at?.slice(0, 10)
  const hour = at?.slice(11, 16)
  const when = day ? `${hour ? `${hourInWords(hour)} on ` : 'on '}${longDate(day)}` : undefined
  return [`Agreed by ${by}`, how && MANNERS[how], when, notedBy && `noted by ${notedBy}`].filter(Boolean).join(', ')
}

export interface LedgerCount {
  readonly all: number
  readonly notYet: number
}
export const countOf = (claims: readonly Claim[], ledger: Ledger): LedgerCount => ({
  all: claims.length,
  notYet: claims.filter(({ id, note }) => standingOf(ledger[id], note) === 'not-yet').length,
})

/** What was noted for words that the text no longer holds: a figure was changed, a quotation put differently. */
export function orphansOf(claims: readonly Claim[], ledger: Ledger): readonly (LedgerEntry & { readonly id: string })[] {
  const there = new Set(claims.map(({ id }) => id))
  return Object.entries(ledger).flatMap(([id, entry]) => (there.has(id) || standingOf(entry) === 'not-yet' ? [] : [{ id, ...entry }]))
}
