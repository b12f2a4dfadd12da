import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NATIONS } from './bank-holidays.ts'
import { workingCalendar } from './calendar.ts'
import { clearDaysBetween, earliestMeetingDay, lastDayOfPeriod, latestNoticeDay } from './clear-days.ts'
import { type Answer, stepInWords } from './count.ts'
import { addDays, type Day, dayFromNumber, dayNumber } from './day.ts'

const england = workingCalendar('E')
const dayIn = (answer: Answer): Day => {
  if (!answer.known) throw new Error(answer.why)
  return answer.day
}

describe('latest day of notice (guidance F4)', () => {
  it.each([
    ['2026-09-16', 3, '2026-09-10'],
    ['2026-09-16', 5, '2026-09-08'],
    ['2026-09-16', 7, '2026-09-04'],
    ['2026-09-16', 10, '2026-09-01'],
    ['2027-04-07', 5, '2027-03-30'],
    ['2026-12-30', 5, '2026-12-18'],
    ['1990-05-01', 3, undefined],
  ])('for a meeting on %s with %i clear days is %s', (meeting, days, expected) => {
    const answer = latestNoticeDay(meeting, days, england)
    expect(answer.known ? answer.day : undefined).toBe(expected)
  })

  it('counts Saturdays for a parish that does', () => {
    expect(dayIn(latestNoticeDay('2026-09-16', 3, workingCalendar('E', { saturdays: true })))).toBe('2026-09-11')
  })

  it('leaves out a day on which the council is closed', () => {
    expect(dayIn(latestNoticeDay('2026-12-30', 5, workingCalendar('E', { closures: ['2026-12-24'] })))).toBe('2026-12-17')
  })

  it('goes by the bank holidays of the nation', () => {
    expect(dayIn(latestNoticeDay('2026-04-09', 3, workingCalendar('E')))).toBe('2026-04-01')
    expect(dayIn(latestNoticeDay('2026-04-09', 3, workingCalendar('S')))).toBe('2026-04-02')
    expect(dayIn(latestNoticeDay('2026-07-16', 3, workingCalendar('NI')))).toBe('2026-07-09')
  })

  it('finds two clear days, not three, between a Thursday and the next Tuesday (the case of Elitestone)', () => {
    expect(clearDaysBetween('2026-09-10', '2026-09-15', england)).toBe(2)
  })

  it('shows its reasoning, a line a day', () => {
    const answer = latestNoticeDay('2026-09-16', 3, england)
    expect(answer.known && answer.steps.map(stepInWords)).toEqual([
      'Wed 16 September – the day of the meeting, not counted',
      'Tue 15 September – counted 1',
      'Mon 14 September – counted 2',
      'Sun 13 September – weekend',
      'Sat 12 September – weekend',
      'Fri 11 September – counted 3',
      'Thu 10 September – the latest day of notice, not counted',
    ])
  })

  it('names the holiday', () => {
    const answer = latestNoticeDay('2026-12-30', 5, england)
    expect(answer.known && answer.steps.map(stepInWords)).toContain('Mon 28 December – Boxing Day (substitute day)')
  })

  it('says so where the bank holidays are not known, instead of guessing', () => {
    expect(latestNoticeDay('2029-01-10', 2, england)).toEqual({ known: false, why: expect.stringContaining('known only until Sunday 31 December 2028') })
    expect(latestNoticeDay('2020-01-03', 5, england)).toEqual({ known: false, why: expect.stringContaining('known only from Wednesday 1 January 2020') })
  })
})

describe('a period that runs on', () => {
  it('ends on the fifth working day after', () => expect(dayIn(lastDayOfPeriod('2026-09-01', 'the day of publication', 5, england))).toBe('2026-09-08'))
})

describe('clear days hold together', () => {
  const meetings = fc.integer({ min: dayNumber('2020-07-01'), max: dayNumber('2028-06-30') }).map(dayFromNumber)
  const periods = fc.integer({ min: 0, max: 30 })
  const calendars = fc
    .record({ nation: fc.constantFrom(...NATIONS), saturdays: fc.boolean(), closures: fc.array(meetings, { maxLength: 20 }) })
    .map(({ nation, ...options }) => workingCalendar(nation, options))

  it('notice never falls on a day that does not count', () => {
    fc.assert(fc.property(meetings, periods, calendars, (meeting, days, calendar) => calendar.notCounted(dayIn(latestNoticeDay(meeting, days, calendar))) === undefined))
  })
  it('exactly the asked-for clear days lie between', () => {
    fc.assert(fc.property(meetings, periods, calendars, (meeting, days, calendar) => clearDaysBetween(dayIn(latestNoticeDay(meeting, days, calendar)), meeting, calendar) === days))
  })
  it('a day later would be too late', () => {
    fc.assert(
      fc.property(meetings, periods, calendars, (meeting, days, calendar) => {
        let later = addDays(dayIn(latestNoticeDay(meeting, days, calendar)), 1)
        while (calendar.notCounted(later) !== undefined) later = addDays(later, 1)
        return later >= meeting || (clearDaysBetween(later, meeting, calendar) as number) < days
      }),
    )
  })
  it('a longer period never means a later notice', () => {
    fc.assert(
      fc.property(meetings, periods, calendars, (meeting, days, calendar) => dayIn(latestNoticeDay(meeting, days + 1, calendar)) < dayIn(latestNoticeDay(meeting, days, calendar))),
    )
  })
  it('a later meeting never means an earlier notice', () => {
    fc.assert(
      fc.property(
        meetings,
        periods,
        calendars,
        (meeting, days, calendar) => dayIn(latestNoticeDay(addDays(meeting, 1), days, calendar)) >= dayIn(latestNoticeDay(meeting, days, calendar)),
      ),
    )
  })
  it('the earliest meeting for the latest notice is not after the meeting, and its latest notice is the same', () => {
    fc.assert(
      fc.property(meetings, periods, calendars, (meeting, days, calendar) => {
        const notice = dayIn(latestNoticeDay(meeting, days, calendar))
        const earliest = dayIn(earliestMeetingDay(notice, days, calendar))
        return dayIn(latestNoticeDay(earliest, days, calendar)) === notice && (earliest <= meeting || calendar.notCounted(meeting) !== undefined)
      }),
    )
  })
})
