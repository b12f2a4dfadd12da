import { describe, expect, it } from 'vitest'
import { bankHolidaysOf, NATIONS, type Nation } from './bank-holidays.ts'
import { addDays, type Day, isDay, isWeekend, weekdayOf } from './day.ts'
import { easterMonday, goodFriday } from './easter.ts'

const YEARS = [2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028]
const firstMonday = (year: number, month: string): Day => [1, 2, 3, 4, 5, 6, 7].map((date) => `${year}-${month}-0${date}`).find((day) => weekdayOf(day) === 1) as Day
const lastMonday = (year: number, month: string): Day => [25, 26, 27, 28, 29, 30, 31].map((date) => `${year}-${month}-${date}`).find((day) => weekdayOf(day) === 1) as Day

/** The holidays of one year by the Act's rules; a fixed day that meets a weekend (or a holiday already there) moves to the next free weekday. */
function byRule(year: number, nation: Nation): Day[] {
  const days = new Set<Day>([goodFriday(year), firstMonday(year, '05'), lastMonday(year, '05')])
  const fixed = [`${year}-01-01`, `${year}-12-25`, `${year}-12-26`]
  if (nation === 'S') {
    days.add(firstMonday(year, '08'))
    fixed.push(`${year}-01-02`, `${year}-11-30`)
  } else {
    days.add(easterMonday(year)).add(lastMonday(year, '08'))
    if (nation === 'NI') fixed.push(`${year}-03-17`, `${year}-07-12`)
  }
  for (const day of fixed.filter((day) => !isWeekend(day))) days.add(day)
  for (let day of fixed.filter(isWeekend).sort()) {
    while (isWeekend(day) || days.has(day)) day = addDays(day, 1)
    days.add(day)
  }
  return [...days].sort()
}

/** What proclamations changed. */
function asProclaimed(year: number, nation: Nation): Day[] {
  const days = new Set(byRule(year, nation))
  const move = (from: Day, to: Day) => days.delete(from) && days.add(to)
  if (year === 2020) move('2020-05-04', '2020-05-08')
  if (year === 2022) move('2022-05-30', '2022-06-02') && days.add('2022-06-03').add('2022-09-19')
  if (year === 2023) days.add('2023-05-08')
  if (year === 2026 && nation === 'S') days.add('2026-06-15')
  return [...days].sort()
}

const listed = (year: number, nation: Nation): Day[] => [...bankHolidaysOf(nation).names.keys()].filter((day) => day.startsWith(String(year)))

describe.each(NATIONS.map((nation) => ({ nation })))('bank holidays of $nation', ({ nation }) => {
  it.each(YEARS)('in %i are those of the Act and the proclamations', (year) => expect(listed(year, nation)).toEqual(asProclaimed(year, nation)))

  it('hold real weekdays in order, each once and each named', () => {
    const days = [...bankHolidaysOf(nation).names]
    expect(days.every(([day, name]) => isDay(day) && !isWeekend(day) && name.length > 3)).toBe(true)
    expect(days.map(([day]) => day)).toEqual([...new Set(days.map(([day]) => day))].sort())
  })

  it('speak for whole years, and say by when and against what they are to be reviewed', () => {
    const { from, until, reviewBy, source } = bankHolidaysOf(nation)
    expect([from, until]).toEqual(['2020-01-01', '2028-12-31'])
    expect(isDay(reviewBy) && reviewBy < until).toBe(true)
    expect(source.url).toBe('https://www.gov.uk/bank-holidays')
  })
})

describe('bank holidays', () => {
  it.each([
    ['E', '2026-12-28', 'Boxing Day (substitute day)'],
    ['W', '2022-09-19', 'State Funeral of Queen Elizabeth II'],
    ['S', '2024-12-02', "St Andrew's Day (substitute day)"],
    ['S', '2022-01-04', '2 January (substitute day)'],
    ['NI', '2026-07-13', "Battle of the Boyne (Orangemen's Day) (substitute day)"],
    ['NI', '2024-03-18', "St Patrick's Day (substitute day)"],
  ] as const)('of %s on %s: %s', (nation, day, name) => expect(bankHolidaysOf(nation).names.get(day)).toBe(name))

  it('differ where the nations differ', () => {
    expect(bankHolidaysOf('S').names.has('2026-04-06')).toBe(false)
    expect(bankHolidaysOf('E').names.has('2026-03-17')).toBe(false)
    expect(bankHolidaysOf('E').names.has('2026-06-15')).toBe(false)
  })
})
