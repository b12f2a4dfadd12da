import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayFromNumber, weekdayOf } from './day.ts'
import { hourInWords, longDate, readDate, shortDate } from './day-names.ts'

describe('days in words', () => {
  it('writes a day in full', () => expect(longDate('2026-09-16')).toBe('Wednesday 16 September 2026'))
  it('writes a day in short', () => expect(shortDate('2026-09-04')).toBe('Fri 4 September'))

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (number) => {
        const day = dayFromNumber(number)
        expect(readDate(longDate(day))).toEqual({ day, weekday: weekdayOf(day) })
      }),
    )
  })

  it.each([
    ['2026-09-16', { day: '2026-09-16' }],
    ['16/09/2026', { day: '2026-09-16' }],
    ['16.9.2026', { day: '2026-09-16' }],
    ['16th September 2026', { day: '2026-09-16' }],
    ['16 Sept. 2026', { day: '2026-09-16' }],
    ['  Wed 16 sep 2026 ', { day: '2026-09-16', weekday: 3 }],
    ['Tuesday, 16th of September, 2026', { day: '2026-09-16', weekday: 2 }],
  ])('reads %j', (text, expected) => expect(readDate(text)).toEqual(expected))

  it.each(['', 'soon', '31 June 2026', '32/01/2026', '09/16/2026', '16 Foo 2026', 'Foo 16 May 2026', '16 September', '2026-02-29'])('does not read %j as a day', (text) => {
    expect(readDate(text)).toBeUndefined()
  })

  it.each([
    ['12:00', 'noon'],
    ['00:00', 'midnight'],
    ['09:00', '9am'],
    ['17:30', '5.30pm'],
    ['00:15', '12.15am'],
  ])('says %s as %s', (hour, words) => expect(hourInWords(hour)).toBe(words))
})
