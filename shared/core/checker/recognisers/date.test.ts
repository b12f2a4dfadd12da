import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { date } from './date.ts'
import { factsOf } from './prepare-for-test.ts'
import { isoOf, weekdayOf } from './when/calendar-words.ts'

const days = (text: string) => factsOf('date', text, [date])

describe('a day', () => {
  it.each([
    ['The meeting is on Wednesday 16 September 2026 at 7pm.', 'Wednesday 16 September 2026', '2026-09-16'],
    ['Wed. 16th Sept. 2026', 'Wed. 16th Sept. 2026', '2026-09-16'],
    ['By 16/09/2026 at the latest', '16/09/2026', '2026-09-16'],
    ['2026-09-16', '2026-09-16', '2026-09-16'],
    ['16th Sept 26 at noon', '16th Sept 26', '2026-09-16'],
    ['the 16th of September, 2026', '16th of September, 2026', '2026-09-16'],
    ['September 16, 2026', 'September 16, 2026', '2026-09-16'],
    ['Mercher 16 Medi 2026', 'Mercher 16 Medi 2026', '2026-09-16'],
    ['16 September 2026 (Wednesday)', '16 September 2026 (Wednesday)', '2026-09-16'],
    ['born 04.07.64', '04.07.64', '1964-07-04'],
    ['9 MAY 2026', '9 MAY 2026', '2026-05-09'],
  ])('%s', (text, words, iso) => {
    const [only, ...more] = days(text)
    expect(more).toEqual([])
    expect(only).toMatchObject({ text: words, value: { iso } })
  })
  it.each([
    ['Sat 3 Oct, 10-11, Mill Library', 'Sat 3 Oct', 3, 10],
    ['on 4 May we vote', '4 May', 4, 5],
    ['16 September 10am', '16 September', 16, 9],
    ['1 April 2,000 people came', '1 April', 1, 4],
  ])('without a year: %s', (text, words, day, month) => {
    const [only] = days(text)
    expect(only).toMatchObject({ text: words, value: { day, month } })
    expect(only?.value).not.toHaveProperty('iso')
  })
  it('names the weekday that is written and the one it is', () => expect(days('Tuesday 16 September 2026')[0]?.value).toMatchObject({ weekday: 2, real: 3 }))
  it('does not take a weekday from the clause before', () =>
    expect(days('The meeting is on Tuesday, and 16 September 2026 is the deadline.')[0]?.value).not.toHaveProperty('weekday'))
  it.each(['31 September 2026', '29 February 2027'])('does not exist: %s', (text) => expect(days(text)[0]?.value).toMatchObject({ impossible: true }))
})

describe('no day', () => {
  it.each([
    'It cost 4.7 million.',
    'The vote was 22-18.',
    'Item 4 May I ask a question?',
    'We march 10 miles in March.',
    'Paragraph 3.2.24 applies.',
    'Application 26/0123 was refused.',
    'Open 24/7/365.',
    'Server 10.10.20.1 is down.',
    'The 2026/27 budget',
    'Version 1.2.26',
    '12 decisions and 3 jan tiles',
    'Call 01632 960123.',
    '£16 September fee'.replace('16 September', '16.09.26'),
  ])('%s', (text) => expect(days(text)).toEqual([]))
})

it('agrees with the calendar on the weekday of every day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1900, max: 2100 }), (day, month, year) => {
      expect(weekdayOf(year, month, day)).toBe(new Date(`${isoOf(year, month, day)}T00:00:00Z`).getUTCDay())
    }),
  )
})
