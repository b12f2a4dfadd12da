/** Days as ISO strings (`2026-09-16`). Whole-day arithmetic on the Gregorian calendar: no clock, no time zone. */

/** Compares rightly with `<` and `>`, because it is written year first. */
export type Day = string

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

export const daysInMonth = (year: number, month: number): number => (month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0))

const parts = (text: string): [number, number, number] => [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10))]

/** True for a day that exists, written as `2026-04-10`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const [year, month, day] = parts(text)
  return day >= 1 && day <= daysInMonth(year, month)
}

/** @returns the ISO string; the month is 1 to 12. The day must exist. */
export const dayOf = (year: number, month: number, day: number): Day => `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

/**
 * Days since 1 January 1970. Years are counted from 1 March, so that the leap day comes last (Hinnant, days_from_civil).
 * @throws RangeError where there is no such day
 */
export function dayNumber(day: Day): number {
  if (!isDay(day)) throw new RangeError(`there is no day "${day}": write it as 2026-04-10`)
  const [year, month, date] = parts(day)
  const marchYear = month <= 2 ? year - 1 : year
  const century = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - century * 400
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1
  return century * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
}

/** The inverse of dayNumber. */
export function dayFromNumber(number: number): Day {
  const shifted = number + 719_468
  const century = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - century * 146_097
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const date = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  return dayOf(yearOfEra + century * 400 + (month <= 2 ? 1 : 0), month, date)
}

export const addDays = (day: Day, days: number): Day => dayFromNumber(dayNumber(day) + days)

/** The same day of another month, or that month's last: 31 August less six months is 28 February. */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = parts(day)
  const count = year * 12 + month - 1 + months
  const [inYear, inMonth] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1]
  return dayOf(inYear, inMonth, Math.min(date, daysInMonth(inYear, inMonth)))
}

/** @returns whole days from the first to the second; negative when the second comes first */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from)

/** @returns 0 for Sunday to 6 for Saturday. 1 January 1970 was a Thursday. */
export const weekdayOf = (day: Day): number => (((dayNumber(day) + 4) % 7) + 7) % 7

export const isWeekend = (day: Day): boolean => weekdayOf(day) % 6 === 0
