/** Days as people write and read them: 'Wednesday 16 September 2026'. British English, without Intl. */
import { type Day, dayOf, isDay, weekdayOf } from './day.ts'

export const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const
export const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const

export const weekdayName = (day: Day): string => WEEKDAYS[weekdayOf(day)] as string

/** 'Wednesday 16 September 2026' */
export const longDate = (day: Day): string => `${weekdayName(day)} ${dayAndMonth(day)} ${day.slice(0, 4)}`

/** '16 September 2026', for a day whose weekday nobody needs */
export const plainDate = (day: Day): string => longDate(day).replace(/^\w+ /, '')

/** 'Wed 16 September' */
export const shortDate = (day: Day): string => `${weekdayName(day).slice(0, 3)} ${dayAndMonth(day)}`

function dayAndMonth(day: Day): string {
  return `${Number(day.slice(8, 10))} ${MONTHS[Number(day.slice(5, 7)) - 1]}`
}

/** 'noon', '9am', '5.30pm', 'midnight'; from an hour written as 12:00 */
export function hourInWords(hour: string): string {
  const [hours, minutes] = [Number(hour.slice(0, 2)), hour.slice(3, 5)]
  if (minutes === '00' && hours === 12) return 'noon'
  if (minutes === '00' && hours === 0) return 'midnight'
  return `${hours % 12 || 12}${minutes === '00' ? '' : `.${minutes}`}${hours < 12 ? 'am' : 'pm'}`
}

export interface ReadDate {
  readonly day: Day
  /** The weekday named beside it, 0 for Sunday; it may be the wrong one. */
  readonly weekday?: number
}

const WRITTEN = /^(?:([a-z]{3,9})\.?,?[ ]{1,3})?(\d{1,2})(?:st|nd|rd|th)?[ ]{1,3}(?:of )?([a-z]{3,9})\.?,?[ ]{1,3}(\d{4})$/i
const NUMBERS = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/

/**
 * Reads a day as a person types it: '2026-09-16', '16/09/2026' (day first), '16 Sept 2026', 'Wednesday, 16th of September 2026'.
 * @returns undefined where it is no date or there is no such day
 */
export function readDate(text: string): ReadDate | undefined {
  const trimmed = text.trim()
  if (isDay(trimmed)) return { day: trimmed }
  const numbers = NUMBERS.exec(trimmed)
  if (numbers) return existing(Number(numbers[3]), Number(numbers[2]), Number(numbers[1]))
  const written = WRITTEN.exec(trimmed)
  if (!written) return undefined
  const month = indexByStart(MONTHS, written[3] as string)
  const weekday = written[1] === undefined ? undefined : indexByStart(WEEKDAYS, written[1])
  if (month < 0 || weekday === -1) return undefined
  const read = existing(Number(written[4]), month + 1, Number(written[2]))
  return read && weekday !== undefined ? { ...read, weekday } : read
}

function existing(year: number, month: number, date: number): ReadDate | undefined {
  const day = dayOf(year, month, date)
  return isDay(day) ? { day } : undefined
}

/** 'Sept' and 'sep' find September; a name needs three letters, so that it means one thing only. */
function indexByStart(names: readonly string[], start: string): number {
  const wanted = start.toLowerCase()
  return wanted.length < 3 ? -1 : names.findIndex((name) => name.toLowerCase().startsWith(wanted))
}
