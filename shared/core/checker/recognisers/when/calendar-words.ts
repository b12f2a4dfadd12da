/** Months and weekdays as drafts write them, in English and Welsh, and the weekday of a day. */

const each = (names: string, value: (index: number) => number): [string, number][] => names.split(' ').map((name, index) => [name, value(index)])

/** By the word in lower case, 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...each('january february march april may june july august september october november december', (i) => i + 1),
  ...each('jan feb mar apr may jun jul aug sep oct nov dec', (i) => i + 1),
  ['sept', 9],
  ...each('ionawr chwefror mawrth ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr', (i) => i + 1),
])

/** Months that are also words; they count only with a capital. */
export const CAPITAL_ONLY: ReadonlySet<string> = new Set(['may', 'march', 'mar', 'mai', 'dec', 'sep', 'jan', 'medi', 'awst'])

/** By the word in lower case, 0 for Sunday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ...each('sunday monday tuesday wednesday thursday friday saturday', (i) => i),
  ...each('sun mon tue wed thu fri sat', (i) => i),
  ['tues', 2],
  ['weds', 3],
  ['thur', 4],
  ['thurs', 4],
  ...each('sul llun mawrth mercher iau gwener sadwrn', (i) => i),
])

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Days in a month; the 29th of February passes where the year is not known. */
export const daysIn = (month: number, year?: number): number => (month === 2 && (year === undefined || isLeap(year)) ? 29 : (DAYS[month - 1] ?? 0))

/** Zeller's congruence, Gregorian; 0 for Sunday. */
export function weekdayOf(year: number, month: number, day: number): number {
  const m = month < 3 ? month + 12 : month
  const y = month < 3 ? year - 1 : year
  return (day + Math.floor((13 * (m + 1)) / 5) + y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + 6) % 7
}

const two = (value: number): string => (value < 10 ? `0${value}` : String(value))
export const isoOf = (year: number, month: number, day: number): string => `${year}-${two(month)}-${two(day)}`
