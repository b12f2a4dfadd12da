/** Numbers, sums and hours as a letter writes them. British English, without Intl. */
import { hourInWords } from '../calendar/day-names.ts'

const MINUS = '\u2212'

const grouped = (digits: string): string => (digits.length > 3 ? `${grouped(digits.slice(0, -3))},${digits.slice(-3)}` : digits)

/** '41,200', '−3.5' */
export function numberInWords(value: number): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.')
  if (whole.includes('e')) return String(value)
  return `${value < 0 ? MINUS : ''}${grouped(whole)}${fraction === undefined ? '' : `.${fraction}`}`
}

/** '£1,250', '£1,250.50'; pence only where there are any */
export function moneyInWords(pounds: number): string {
  const pence = Math.round(Math.abs(pounds) * 100)
  const rest = pence % 100
  return `${pounds < 0 ? MINUS : ''}£${numberInWords((pence - rest) / 100)}${rest === 0 ? '' : `.${String(rest).padStart(2, '0')}`}`
}

/** '10am to 11.30am', from '10:00-11:30' */
export const timeSpanInWords = (span: string): string => {
  const [from = '', to = ''] = span.split('-')
  return `${hourInWords(from)} to ${hourInWords(to)}`
}
