import { describe, expect, it } from 'vitest'
import { weekdayOf } from './day.ts'
import { easterMonday, easterSunday, goodFriday } from './easter.ts'

describe('Easter', () => {
  it.each([
    [1818, '1818-03-22'],
    [1943, '1943-04-25'],
    [1954, '1954-04-18'],
    [1981, '1981-04-19'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2020, '2020-04-12'],
    [2021, '2021-04-04'],
    [2022, '2022-04-17'],
    [2023, '2023-04-09'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2028, '2028-04-16'],
  ])('fell or falls in %i on %s', (year, day) => expect(easterSunday(year)).toBe(day))

  it('is always a Sunday from 22 March to 25 April', () => {
    for (let year = 1583; year < 2600; year++) {
      const day = easterSunday(year)
      expect(weekdayOf(day)).toBe(0)
      expect(day.slice(5) >= '03-22' && day.slice(5) <= '04-25').toBe(true)
    }
  })

  it('has Good Friday before it and a Monday after it', () => {
    expect(goodFriday(2026)).toBe('2026-04-03')
    expect(easterMonday(2026)).toBe('2026-04-06')
  })
})
