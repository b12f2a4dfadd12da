/** The deadline as an entry for a calendar program, with how it was counted, so that whoever opens it can check it. */
import type { CalendarEntry } from '../../calendar/calendar-file.ts'
import { stepInWords } from '../../calendar/count.ts'
import { longDate } from '../../calendar/day-names.ts'
import { deadlineInWords, type MotionNotice, periodInWords } from './motion-notice.ts'

/** @returns undefined while the deadline is not known */
export function motionReminder({ deadline, meeting, clearDays, basis }: MotionNotice, title: string | undefined, saturdays = false): CalendarEntry | undefined {
  if (!deadline?.known || meeting === undefined || clearDays === undefined) return undefined
  const name = title ? `: ${title}` : ''
  return {
    id: `motion-notice-${meeting}-${slug(title ?? 'motion')}`,
    title: `Notice of motion due${name}`,
    text: [
      `Notice must reach the proper officer by ${deadlineInWords(deadline)}, for the meeting on ${longDate(meeting)}.`,
      `${periodInWords(clearDays, saturdays)}, ${basis}.${deadline.hour ? '' : ' The hour is not known here: look in the standing orders.'}`,
      ['How it was counted:', ...deadline.steps.map(stepInWords)].join('\n'),
    ].join('\n\n'),
    day: deadline.day,
    ...(deadline.hour && { hour: deadline.hour }),
    remind: deadline.hour ? [{ days: 2 }, { hours: 3 }] : [{ days: 2 }, { days: 1 }],
  }
}

export const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-|-$/g, '')
