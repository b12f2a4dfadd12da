/**
 * When notice of a motion must be in, by the council's own standing orders. What they do not say is asked, never assumed:
 * a default stated as fact would cost a group its motion (guidance F1, L10).
 */
import type { Nation } from '../../calendar/bank-holidays.ts'
import type { Day } from '../../calendar/day.ts'
import { daysBetween, isDay } from '../../calendar/day.ts'
import { hourInWords, longDate } from '../../calendar/day-names.ts'
import { type Deadline, isLate, ownDeadline } from '../../calendar/deadline.ts'
import type { Settings } from '../../pack/settings.schema.ts'

/** What the person says here, for this motion, over what the settings say. */
export interface ClinicAnswers {
  readonly meeting?: Day
  readonly days?: number
  readonly hour?: string
  readonly nation?: Nation
  /** Some parish and community councils count Saturdays. */
  readonly saturdays?: boolean
}

export type Asked = 'meeting' | 'days' | 'hour' | 'nation'

export interface MotionNotice {
  /** What has to be asked before there is an answer; 'hour' does not hold it up. */
  readonly ask: readonly Asked[]
  readonly meeting?: Day
  readonly clearDays?: number
  /** 'as the standing orders in your settings say'; 'as you entered it here' */
  readonly basis?: string
  readonly deadline?: Deadline
  /** Where the deadline is known. */
  readonly state?: 'open' | 'last-day' | 'late'
}

/** @param now - the person's own day or moment, '2026-09-04' or '2026-09-04T12:30' */
export function motionNotice(answers: ClinicAnswers, settings: Settings, now: string): MotionNotice {
  const orders = settings.standingOrders ?? {}
  const clearDays = isCount(answers.days) ? (answers.days ?? orders.motionNoticeDays) : undefined
  const hour = answers.hour ?? orders.motionNoticeHour
  const meeting = answers.meeting !== undefined && isDay(answers.meeting) ? answers.meeting : undefined
  const nation = answers.nation ?? settings.council?.nation
  const ask: Asked[] = [...(meeting ? [] : ['meeting' as const]), ...(clearDays === undefined ? ['days' as const] : []), ...(hour === undefined ? ['hour' as const] : [])]
  if (meeting === undefined || clearDays === undefined) return { ask, ...(meeting && { meeting }), ...(clearDays !== undefined && { clearDays }) }

  const asked: Settings = {
    ...settings,
    council: { ...settings.council, ...(nation && { nation }) },
    standingOrders: { ...orders, motionNoticeDays: clearDays, ...(hour !== undefined && { motionNoticeHour: hour }) },
  }
  const deadline = ownDeadline('motion', meeting, asked, { saturdays: answers.saturdays }) as Deadline
  const basis = answers.days === undefined ? 'as the standing orders in your settings say' : 'as you entered it here'
  return { ask: deadline.known || nation ? ask : [...ask, 'nation'], meeting, clearDays, basis, deadline, ...stateOf(deadline, now) }
}

/** Half a day, or less than none, is a slip of the hand: nothing is worked out from it. */
export const isCount = (days: number | undefined): boolean => days === undefined || (Number.isInteger(days) && days >= 0)

function stateOf(deadline: Deadline, now: string): Pick<MotionNotice, 'state'> {
  const late = isLate(now, deadline)
  if (late === undefined || !deadline.known) return {}
  return { state: late ? 'late' : now.slice(0, 10) === deadline.day ? 'last-day' : 'open' }
}

/** 'noon on Friday 4 September 2026'; without an hour the day alone */
export function deadlineInWords(deadline: Deadline): string | undefined {
  if (!deadline.known) return undefined
  return `${deadline.hour ? `${hourInWords(deadline.hour)} on ` : ''}${longDate(deadline.day)}`
}

/** 'seven clear working days' as figures: '7 clear working days before the meeting' */
export const periodInWords = (days: number, saturdays = false): string => `${days} clear ${saturdays ? '' : 'working '}day${days === 1 ? '' : 's'} before the meeting`

/** 'in 3 days', 'tomorrow', 'today', '2 days ago': by the calendar, weekends and all. */
export function fromNow(day: Day, today: Day): string {
  const days = daysBetween(today, day)
  if (days === 0) return 'today'
  if (days === 1) return 'tomorrow'
  if (days === -1) return 'yesterday'
  return days > 0 ? `in ${days} days` : `${-days} days ago`
}
