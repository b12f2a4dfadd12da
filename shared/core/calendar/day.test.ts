import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayFromNumber, dayNumber, daysBetween, isDay, isWeekend, weekdayOf } from './day.ts'

const anyNumber = fc.integer({ min: -200_000, max: 200_000 })

describe('day arithmetic', () => {
  it('agrees with the clock of the machine on every day', () => {
    fc.assert(
      fc.property(anyNumber, (number) => {
        const date = new Date(number * 86_400_000)
        expect(dayFromNumber(number)).toBe(date.toISOString().slice(0, 10))
        expect(weekdayOf(dayFromNumber(number))).toBe(date.getUTCDay())
      }),
    )
  })
  it('turns numbers into days and back', () => {
    fc.assert(fc.property(anyNumber, (number) => dayNumber(dayFromNumber(number)) === number))
  })
  it('sorts days as text in the order of time', () => {
    fc.assert(fc.property(anyNumber, anyNumber, (a, b) => dayFromNumber(a) < dayFromNumber(b) === a < b))
  })
  it('takes back what it adds', () => {
    fc.assert(
      fc.property(anyNumber, fc.integer({ min: -900, max: 900 }), (number, days) => {
        const day = dayFromNumber(number)
        expect(addDays(addDays(day, days), -days)).toBe(day)
        expect(daysBetween(day, addDays(day, days))).toBe(days)
      }),
    )
  })
  it('knows the leap days', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
    expect(addDays('2027-02-28', 1)).toBe('2027-03-01')
    expect(isDay('2000-02-29')).toBe(true)
    expect(isDay('2100-02-29')).toBe(false)
  })
  it.each(['2026-02-30', '2026-13-01', '2026-00-10', '2026-4-1', '26-04-10', '2026-04-00', 'yesterday', '', '2026-04-10T12:00'])('refuses %j', (text) => {
    expect(isDay(text)).toBe(false)
    expect(() => dayNumber(text)).toThrow(RangeError)
  })
  it('knows a weekend', () => {
    expect(['2026-09-18', '2026-09-19', '2026-09-20', '2026-09-21'].map(isWeekend)).toEqual([false, true, true, false])
  })
})
