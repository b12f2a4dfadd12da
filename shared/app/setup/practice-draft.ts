/** A letter with three slips in it, planted: a number that nobody should mail, an appeal from the wrong account, a wrong weekday. Every name and number is made up. */
import type { Context } from '#core/draft/context.schema.ts'

export const PRACTICE_TEXT: readonly string[] = [
  'Dear Mr Lee,',
  'Thank you for writing about the street lights in Mill Road. They will be switched on on Tuesday 16 September 2026.',
  'I have passed your National Insurance number, AB 12 34 56 C, to the housing office.',
  'Please come canvassing with us on Saturday: every vote counts.',
  'Yours sincerely,',
  'Ada Khan',
]

export const PRACTICE_CONTEXT: Context = { kind: 'email', resource: 'council', audience: 'constituent', marketing: false }

/** The day on which it is written, so that it reads the same in any year. */
export const PRACTICE_DAY = '2026-09-01'
