/** Easter Sunday and the days that hang on it. */
import { addDays, type Day, dayOf } from './day.ts'

/** The Gregorian computus in the form that the journal Nature printed in 1876; right for every year from 1583. */
export function easterSunday(year: number): Day {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const yearOfCentury = year % 100
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * sunday) / 451)
  const sum = epact + sunday - 7 * late + 114
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1)
}

export const goodFriday = (year: number): Day => addDays(easterSunday(year), -2)
export const easterMonday = (year: number): Day => addDays(easterSunday(year), 1)
