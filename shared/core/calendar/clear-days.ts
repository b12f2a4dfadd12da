/** Clear days: neither the day of giving notice nor the day of the meeting counts (guidance F4). */
import type { Calendar } from './calendar.ts'
import { type Answer, nthCountedDay, renameLast } from './count.ts'
import { addDays, type Day } from './day.ts'

/** The latest day on which notice may be given. It is itself a day that counts: notice is not given to a closed office. */
export function latestNoticeDay(meeting: Day, clearDays: number, calendar: Calendar): Answer {
  return renameLast(nthCountedDay(meeting, 'the day of the meeting, not counted', clearDays + 1, -1, calendar), false, 'the latest day of notice, not counted')
}

/** The inverse: the earliest working day for a meeting of which notice is given on a day. */
export function earliestMeetingDay(notice: Day, clearDays: number, calendar: Calendar): Answer {
  return renameLast(nthCountedDay(notice, 'the day of notice, not counted', clearDays + 1, 1, calendar), false, 'the earliest day for the meeting, not counted')
}

/** The last day of a period that runs from a day, which is not counted: 'within five clear working days of publication'. */
export function lastDayOfPeriod(start: Day, startIs: string, days: number, calendar: Calendar): Answer {
  return nthCountedDay(start, `${startIs}, not counted`, days, 1, calendar)
}

/** @returns how many clear days lie between; undefined where the bank holidays are not known */
export function clearDaysBetween(notice: Day, meeting: Day, calendar: Calendar): number | undefined {
  let clear = 0
  for (let day = addDays(notice, 1); day < meeting; day = addDays(day, 1)) {
    if (day < calendar.from || day > calendar.until) return undefined
    if (calendar.notCounted(day) === undefined) clear++
  }
  return clear
}
