/** Whether a typed value looks like what it should be. Forgiving: these guard against slips, not against lies. */
import { isDay } from '../calendar/day.ts'

export const isHour = (text: string): boolean => /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text)

export const isDateTime = (text: string): boolean => text.charAt(10) === 'T' && isDay(text.slice(0, 10)) && isHour(text.slice(11))

/** `10:00-11:30`, the end after the start. */
export const isTimeSpan = (text: string): boolean =>
  text.length === 11 && text.charAt(5) === '-' && isHour(text.slice(0, 5)) && isHour(text.slice(6)) && text.slice(0, 5) < text.slice(6)

/** The grammar of guidance E4, shortened: special and overseas codes pass too. */
export const isPostcode = (text: string): boolean => /^[A-Z]{1,4}\d{0,2}[A-Z]? ?\d[A-Z]{2}$/i.test(text.trim())

export const isPhone = (text: string): boolean => {
  const digits = text.replace(/\D/g, '')
  return /^[+\d][\d ()-]{2,24}(?: ?ext\.? ?\d{1,6})?$/i.test(text.trim()) && digits.length >= 3 && digits.length <= 17
}

export const isEmail = (text: string): boolean => /^[^\s@<>",;]{1,64}@[^\s@<>",;.]{1,63}(?:\.[^\s@<>",;.]{1,63}){1,8}$/.test(text.trim())

export const isWebAddress = (text: string): boolean => /^https?:\/\/[^\s"<>`\\]{1,2000}$/i.test(text.trim())
