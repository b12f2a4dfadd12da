import { describe, expect, it } from 'vitest'
import { addDays, weekdayOf } from './day.ts'
import { onWelshDate, welshHour, welshList, welshLongDate, welshShortDate, welshTimeSpan } from './welsh-days.ts'

describe('a day in Welsh', () => {
  it('has its weekday and month', () => expect(welshLongDate('2026-09-16')).toBe('dydd Mercher 16 Medi 2026'))
  it('softens where something happens on it', () => expect(onWelshDate('2026-12-04')).toBe('ddydd Gwener 4 Rhagfyr 2026'))
  it('has a short month', () => expect(welshShortDate('2026-07-01')).toBe('1 Gorff 2026'))
  it('knows every weekday', () => {
    const week = [0, 1, 2, 3, 4, 5, 6].map((days) => addDays('2026-09-13', days))
    expect(weekdayOf(week[0]!)).toBe(0)
    expect(week.map((day) => welshLongDate(day).split(' ')[1])).toEqual(['Sul', 'Llun', 'Mawrth', 'Mercher', 'Iau', 'Gwener', 'Sadwrn'])
  })
})

describe('an hour in Welsh', () => {
  it.each([
    ['18:30', '6.30pm'],
    ['09:00', '9am'],
    ['12:00', 'hanner dydd'],
    ['00:00', 'hanner nos'],
    ['00:01', '12.01am'],
  ])('%s is %s', (hour, words) => expect(welshHour(hour)).toBe(words))
  it('may begin a span', () => expect(welshTimeSpan('10:00-11:30')).toBe('10am i 11.30am'))
})

describe('a list in Welsh', () => {
  it('joins with a, and with ac before a vowel', () => {
    expect(welshList(['Ben Osei', 'Priya Lall'])).toBe('Ben Osei a Priya Lall')
    expect(welshList(['Priya Lall', 'Ben Osei', 'Ada Khan'])).toBe('Priya Lall, Ben Osei ac Ada Khan')
    expect(welshList(['y Cyng. Ada Khan', 'y Cyng. Ben Osei'])).toBe("y Cyng. Ada Khan a'r Cyng. Ben Osei")
    expect(welshList(['Ada Khan'])).toBe('Ada Khan')
  })
})
