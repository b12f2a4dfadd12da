/** Days and hours as Welsh writes them: 'dydd Mercher 16 Medi 2026'. Without Intl. */
import { type Day, weekdayOf } from './day.ts'

const WEEKDAYS = ['dydd Sul', 'dydd Llun', 'dydd Mawrth', 'dydd Mercher', 'dydd Iau', 'dydd Gwener', 'dydd Sadwrn'] as const
const MONTHS = ['Ionawr', 'Chwefror', 'Mawrth', 'Ebrill', 'Mai', 'Mehefin', 'Gorffennaf', 'Awst', 'Medi', 'Hydref', 'Tachwedd', 'Rhagfyr'] as const
const SHORT_MONTHS = ['Ion', 'Chwef', 'Maw', 'Ebr', 'Mai', 'Meh', 'Gorff', 'Awst', 'Medi', 'Hyd', 'Tach', 'Rhag'] as const

/** 'dydd Mercher' */
export const welshWeekday = (day: Day): string => WEEKDAYS[weekdayOf(day)] as string

/** '16 Medi 2026' */
export const welshDate = (day: Day): string => dated(day, MONTHS)

/** '16 Medi 2026', '3 Rhag 2026' */
export const welshShortDate = (day: Day): string => dated(day, SHORT_MONTHS)

/** 'dydd Mercher 16 Medi 2026' */
export const welshLongDate = (day: Day): string => `${welshWeekday(day)} ${welshDate(day)}`

/** 'ddydd Mercher 16 Medi 2026': on that day, and after words that soften, such as 'o', 'i' and 'tan' */
export const onWelshDate = (day: Day): string => `d${welshLongDate(day)}`

const dated = (day: Day, months: readonly string[]): string => `${Number(day.slice(8, 10))} ${months[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`

/** 'hanner dydd', '9am', '5.30pm', 'hanner nos'; from an hour written as 12:00 */
export function welshHour(hour: string): string {
  const [hours, minutes] = [Number(hour.slice(0, 2)), hour.slice(3, 5)]
  if (minutes === '00' && hours % 12 === 0) return hours === 12 ? 'hanner dydd' : 'hanner nos'
  return `${hours % 12 || 12}${minutes === '00' ? '' : `.${minutes}`}${hours < 12 ? 'am' : 'pm'}`
}

/** '10am i 11.30am', from '10:00-11:30' */
export const welshTimeSpan = (span: string): string => span.split('-').map(welshHour).join(' i ')

/** 'a, b a c'; 'ac' before a vowel, and 'a'r' with the article */
export function welshList(items: readonly string[]): string {
  const last = items.at(-1) ?? ''
  if (items.length < 2) return last
  const before = items.slice(0, -1).join(', ')
  if (/^yr? /.test(last)) return `${before} a'r ${last.slice(last.indexOf(' ') + 1)}`
  return `${before} ${/^[aeiouwyâêîôûŵŷ]/i.test(last) ? 'ac' : 'a'} ${last}`
}
