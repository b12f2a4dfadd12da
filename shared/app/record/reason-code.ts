/** The code of a waiver's reason; what somebody wrote themselves may name people, and is only `other`. */
import { REASON_CODES, type ReasonCode } from '#core/record/entry.ts'
import { REASONS } from '../panel/findings/waive-reasons.ts'

export const reasonCode = (reason: string): ReasonCode => REASON_CODES[REASONS.indexOf(reason)] ?? 'other'

export const REASON_IN_WORDS: Readonly<Record<ReasonCode, string>> = {
  ...(Object.fromEntries(REASONS.map((reason) => [reasonCode(reason), reason])) as Record<Exclude<ReasonCode, 'other'>, string>),
  other: 'Another reason',
}
