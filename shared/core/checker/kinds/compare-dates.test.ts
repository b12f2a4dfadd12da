import { expect, it } from 'vitest'
import { findingsIn, ruleEngine } from '../try-rule.ts'

const late = ruleEngine('kind: compare-dates\nday: submittedAt\nisAfter: motionDeadline\nmessage: "The deadline was {date}."')
const settings = { council: { nation: 'E' as const }, standingOrders: { motionNoticeDays: 7, motionNoticeHour: '12:00' } }
const sent = (noticeSentAt: string) => findingsIn(late, 'A motion.', { context: { kind: 'motion', meetingDate: '2026-09-16', noticeSentAt }, settings })

it('says the day and hour that were missed', () => expect(sent('2026-09-04T12:01')[0]?.message).toBe('The deadline was 12:00 on Friday 4 September 2026.'))
it('is silent on the stroke of the hour', () => expect(sent('2026-09-04T12:00')).toEqual([]))
