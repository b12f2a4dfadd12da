/** How an approval stands, in words and with a sign, never by colour alone; and always in which strength. */
import type { Approval, Standing } from '#core/drafting/approval/approvals.ts'
import { Pencil, Tick } from '../icons.tsx'

export type Strength = Approval['strength'] | 'unchecked'

export const STRENGTH: Readonly<Record<Strength, string>> = { recorded: 'Recorded', signed: 'Signed', unchecked: 'Signed, not checked here' }

const WORDS: Readonly<Record<Exclude<Standing, 'none'>, string>> = { approved: 'Approved', changed: 'Changed since it was approved', asked: 'Approval asked for, no answer yet' }

export function ApprovalMark({ standing, strengths }: { standing: Exclude<Standing, 'none'>; strengths: readonly Strength[] }) {
  return (
    <span className="approval-mark" data-standing={standing}>
      {standing === 'approved' ? <Tick /> : standing === 'changed' ? <Pencil /> : null} {standingInWords(standing, strengths)}
    </span>
  )
}

/** 'Approved: signed, recorded' */
export function standingInWords(standing: Exclude<Standing, 'none'>, strengths: readonly Strength[]): string {
  const how = [...new Set(strengths)].map((strength) => STRENGTH[strength].toLowerCase())
  return standing === 'approved' && how.length > 0 ? `${WORDS.approved}: ${how.join(', ')}` : WORDS[standing]
}
