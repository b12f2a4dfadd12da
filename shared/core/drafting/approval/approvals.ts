/**
 * Who approved which words, and whom somebody asked. Kept with the draft and deleted with it. An approval holds for the
 * words that it was given for: when one of them changes it is still there, and no longer counts.
 */
import { hourInWords, longDate } from '../../calendar/day-names.ts'
import type { Context, Role } from '../../draft/context.schema.ts'
import { roleInWords } from '../defaults.ts'
import { MANNERS } from '../ledger/ledger.ts'
import { wordsHash } from './words-of.ts'

export interface Approver {
  readonly by: string
  readonly role?: Role
}

export interface Approval extends Approver {
  /** Recorded: somebody noted that it was said. Signed: made with the approver's own key. */
  readonly strength: 'recorded' | 'signed'
  readonly how?: keyof typeof MANNERS
  /** '2026-09-16T10:15', local; the day alone where nobody noted the hour. */
  readonly at?: string
  readonly notedBy?: string
  /** Of the words, as `wordsHash` makes it. */
  readonly hash: string
  /** Of the request that it answers. */
  readonly code?: string
  /** What was signed, whole, so that it can be checked again. */
  readonly proof?: string
}

export interface ApprovalRequest {
  readonly code: string
  readonly hash: string
  readonly of: Approver
  /** Local moment. */
  readonly at: string
}

export interface Approvals {
  readonly given: readonly Approval[]
  readonly asked: readonly ApprovalRequest[]
  /** By their hash, the texts that the others speak of: to show what changed since. */
  readonly texts: Readonly<Record<string, string>>
}

export const NO_APPROVALS: Approvals = { given: [], asked: [], texts: {} }

/** @param text - the words that it is given for */
export const withApproval = (kept: Approvals, approval: Omit<Approval, 'hash'>, text: string): Approvals => {
  const given = { ...approval, hash: wordsHash(text) }
  const others = kept.given.filter((one) => !(same(one, given) && one.hash === given.hash))
  return tidy({ ...kept, given: [...others, given], texts: { ...kept.texts, [given.hash]: text } })
}

export const withoutApproval = (kept: Approvals, approval: Approval): Approvals => tidy({ ...kept, given: kept.given.filter((one) => one !== approval) })

export const withRequest = (kept: Approvals, request: ApprovalRequest, text: string): Approvals => {
  const others = kept.asked.filter(({ code, of }) => !(code === request.code && of.by === request.of.by))
  return tidy({ ...kept, asked: [...others, request], texts: { ...kept.texts, [request.hash]: text } })
}

export const withoutRequest = (kept: Approvals, request: ApprovalRequest): Approvals => tidy({ ...kept, asked: kept.asked.filter((one) => one !== request) })

const same = (a: Approver, b: Approver): boolean => bareName(a.by) === bareName(b.by)

/** 'ada khan' of 'Cllr Ada Khan'. */
export const bareName = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/^(?:cllr|councillor|cynghorydd)\.? /, '')

/** Without texts of which nobody speaks any more. */
function tidy({ given, asked, texts }: Approvals): Approvals {
  const spoken = new Set([...given, ...asked].map(({ hash }) => hash))
  return { given, asked, texts: Object.fromEntries(Object.entries(texts).filter(([hash]) => spoken.has(hash))) }
}

/** As a place keeps it that may keep no words of a draft: whether they still stand shows by their hashes, what changed since does not. */
export const withoutTexts = (kept: Approvals): Approvals => ({ ...kept, texts: {} })

/** With the texts that are still known here. */
export const withTexts = (kept: Approvals, known: Approvals['texts']): Approvals => tidy({ ...kept, texts: { ...known, ...kept.texts } })

export const isSpokenOf = ({ given, asked }: Approvals): boolean => given.length + asked.length > 0

/** Requests that nobody has answered, neither for these words nor for later ones. */
export const unanswered = ({ given, asked }: Approvals): readonly ApprovalRequest[] =>
  asked.filter(({ hash, of }) => !given.some((one) => one.hash === hash && bareName(one.by) === bareName(of.by)))

export type Standing = 'none' | 'asked' | 'approved' | 'changed'

/** @param hash - of the words as they are now */
export function standingOf(kept: Approvals, hash: string): Standing {
  if (kept.given.some((one) => one.hash === hash)) return 'approved'
  if (kept.given.length > 0) return 'changed'
  return kept.asked.length > 0 ? 'asked' : 'none'
}

/**
 * What the checks hear: beside what was said in the strip, the approvals of exactly these words. Whoever asked for one,
 * or had one for other words, is known to have none; who never spoke of any leaves those checks asleep.
 */
export function contextWith(context: Context, kept: Approvals, hash: string): Context {
  if (standingOf(kept, hash) === 'none') return context
  const now = kept.given.filter((one) => one.hash === hash)
  return { ...context, approvals: [...(context.approvals ?? []), ...now.map(({ by, role, at }) => ({ by, ...(role && { role }), ...(at && { on: at }) }))] }
}

/** 'Cllr Ada Khan, Leader, by phone, 10.15am on Wednesday 16 September 2026, noted by Sam Lee' */
export function approvalInWords({ by, role, how, at, notedBy, strength }: Omit<Approval, 'hash'>): string {
  const manner = strength === 'signed' ? 'with their own key' : how && MANNERS[how]
  return [by, role && roleInWords(role), manner, at && momentInWords(at), notedBy && strength === 'recorded' && `noted by ${notedBy}`].filter(Boolean).join(', ')
}

/** '10.15am on Wednesday 16 September 2026', 'on Wednesday 16 September 2026' */
export function momentInWords(at: string): string {
  const hour = at.slice(11, 16)
  return `${hour ? `${hourInWords(hour)} ` : ''}on ${longDate(at.slice(0, 10))}`
}
