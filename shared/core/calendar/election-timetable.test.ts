import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NATIONS } from './bank-holidays.ts'
import { electionCalendar } from './calendar.ts'
import type { Answer } from './count.ts'
import { addDays, dayFromNumber, dayNumber } from './day.ts'
import { latestNoticeAnywhere, latestNoticeOfElection, timetableOf } from './election-timetable.ts'

const dayIn = (answer: Answer) => (answer.known ? answer.day : undefined)

describe('latest notice of election', () => {
  it.each([
    ['2023-05-04', '2023-03-27'],
    ['2024-05-02', '2024-03-26'],
    ['2025-05-01', '2025-03-25'],
    ['2026-05-07', '2026-03-30'],
    ['2027-05-06', '2027-03-31'],
    ['2028-05-04', '2028-03-27'],
  ])('for a poll on %s in England and in Wales is %s (guidance B4)', (poll, notice) => {
    expect(dayIn(latestNoticeOfElection(poll, 'E'))).toBe(notice)
    expect(dayIn(latestNoticeOfElection(poll, 'W', 'by-election'))).toBe(notice)
  })

  it.each([
    ['S', 'by-election', '2022-12-08', '2022-10-28', "St Andrew's Day left out"],
    ['S', 'scottish-parliament', '2021-05-06', '2021-03-24', 'Easter Monday left out'],
    ['S', 'scottish-parliament', '2026-05-07', '2026-03-25', 'Easter Monday left out'],
    ['NI', 'whole-council', '2023-05-18', '2023-04-11', 'the Coronation left out'],
    ['NI', 'ni-assembly', '2022-05-05', '2022-03-28', 'nothing in the way'],
    ['E', 'uk-parliament', '2024-07-04', '2024-06-04', 'nothing in the way'],
  ] as const)('in %s for a poll of kind %s on %s is the published %s (%s)', (nation, kind, poll, notice, _why) => {
    expect(dayIn(latestNoticeOfElection(poll, nation, kind))).toBe(notice)
  })

  it('leaves out a holiday of any nation before a UK general election', () => {
    expect(dayIn(latestNoticeOfElection('2024-12-12', 'E', 'uk-parliament'))).toBe('2024-11-11')
  })

  it('leaves out Christmas Eve, which clear days for meetings count', () => {
    expect(electionCalendar(['E']).notCounted('2026-12-24')).toBe('Christmas Eve')
    expect(dayIn(latestNoticeOfElection('2027-01-28', 'E'))).toBe('2026-12-18')
  })

  it('says that it does not know the timetable of a Senedd election or of a casual vacancy in Northern Ireland', () => {
    expect(latestNoticeOfElection('2026-05-07', 'W', 'senedd')).toEqual({ known: false, why: expect.stringContaining('enter the day') })
    expect(timetableOf('NI', 'by-election')).toBeUndefined()
  })

  it('says so where the bank holidays are not known', () => {
    expect(latestNoticeOfElection('2029-05-03', 'E')).toEqual({ known: false, why: expect.stringContaining('31 December 2028') })
  })

  it('takes the last of the nations where the nation is not known', () => {
    expect(dayIn(latestNoticeAnywhere('2026-05-07'))).toBe('2026-03-30')
    expect(latestNoticeAnywhere('2029-05-03').known).toBe(false)
  })

  it('counts as many days as the law says, and none of those left out', () => {
    const polls = fc.integer({ min: dayNumber('2020-07-01'), max: dayNumber('2028-12-31') }).map(dayFromNumber)
    fc.assert(
      fc.property(polls, fc.constantFrom(...NATIONS), (poll, nation) => {
        const answer = latestNoticeOfElection(poll, nation)
        const calendar = electionCalendar([nation])
        return answer.known && answer.steps.filter(({ counted }) => counted).length === timetableOf(nation)?.latestDay && calendar.notCounted(answer.day) === undefined
      }),
    )
  })

  it('never comes later for an earlier poll', () => {
    const polls = fc.integer({ min: dayNumber('2020-07-01'), max: dayNumber('2028-12-30') }).map(dayFromNumber)
    fc.assert(
      fc.property(
        polls,
        fc.constantFrom(...NATIONS),
        (poll, nation) => (dayIn(latestNoticeOfElection(poll, nation)) as string) <= (dayIn(latestNoticeOfElection(addDays(poll, 1), nation)) as string),
      ),
    )
  })
})
