/** The latest day and hour for a motion, a question, an agenda, a group notice; the end of a call-in period. */
import type { Settings } from '../pack/settings.schema.ts'
import { NATION_NAMES, NATIONS, type Nation } from './bank-holidays.ts'
import { type Calendar, type WorkingOptions, workingCalendar } from './calendar.ts'
import { lastDayOfPeriod, latestNoticeDay } from './clear-days.ts'
import type { Answer } from './count.ts'
import type { Day } from './day.ts'
import { type NoticeKind, type NoticePeriod, ownPeriod } from './notice-periods.ts'

/** An answer with the hour on its day, where one is set: '12:00'. */
export type Deadline = Answer & { readonly hour?: string }

/** @param day - the meeting; for a call-in the day on which the decision was published */
export function deadline(kind: NoticeKind, day: Day, { clearDays, hour }: NoticePeriod, calendar: Calendar): Deadline {
  const answer = kind === 'call-in' ? lastDayOfPeriod(day, 'the day of publication', clearDays, calendar) : latestNoticeDay(day, clearDays, calendar)
  return hour === undefined ? answer : { ...answer, hour }
}

/**
 * The deadline as the user's own settings have it; undefined where their standing orders do not say.
 * Without a nation it is known only where the bank holidays of all nations lead to the same day.
 */
export function ownDeadline(kind: NoticeKind, day: Day, settings: Settings, options: Pick<WorkingOptions, 'saturdays'> = {}): Deadline | undefined {
  const period = ownPeriod(kind, settings)
  return period && inAnyNation(settings.council?.nation, { ...options, closures: settings.calendar?.closures }, (calendar) => deadline(kind, day, period, calendar))
}

export const motionDeadline = (meeting: Day, settings: Settings): Deadline | undefined => ownDeadline('motion', meeting, settings)

/** @param moment - '2026-09-08T12:30' or a day alone; a day alone is late only when the day has passed */
export function isLate(moment: string, deadline: Deadline): boolean | undefined {
  if (!deadline.known) return undefined
  const [day, time] = [moment.slice(0, 10), moment.slice(11, 16)]
  if (day !== deadline.day || !time || !deadline.hour) return day > deadline.day
  return time > deadline.hour
}

function inAnyNation(nation: Nation | undefined, options: WorkingOptions, ask: (calendar: Calendar) => Deadline): Deadline {
  if (nation) return ask(workingCalendar(nation, options))
  const answers = NATIONS.map((one) => ({ one, answer: ask(workingCalendar(one, options)) }))
  const first = answers[0]?.answer as Deadline
  const other = answers.find(({ answer }) => answer.known !== first.known || (answer.known && first.known && answer.day !== first.day))
  if (!other) return first
  return { known: false, why: `Bank holidays differ between England and ${NATION_NAMES[other.one]} here: say which nation the council is in.` }
}
