/** Whether a typed value looks like what it should be. Forgiving: these guard against slips, not against lies. */
import { isDay } from '../calendar/day.ts'

export const isHour = (text: string): boolean => /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text)

export const isDateTime = (text: string): boolean => text.charAt(10) === 'T' && isDay(text.slice(0, 10)) && isHour(text.slice(11))

/** `10:00-11:30`, the end after the start. */
export const isTimeSpan = (text: string): boolean =>
  text.length === 11 && text.charAt(5) === '-' && isHour(text.slice(0, 5)) && isHour(text.slice(6)) && text.slice(0, 5) < text.slice(6)

/** The grammar of guidance E4, with the codes of the forces and overseas. */
export const isPostcode = (text: string): boolean =>
  /^(?:(?:[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d|[A-HK-Y]\d[0-9ABEHMNPRVWXY]|\d[A-HJKPSTUW])|GIR) ?\d[ABD-HJLNP-UW-Z]{2}|(?:ASCN|STHL|TDCU|FIQQ|SIQQ|BBND|PCRN|TKCA) ?1ZZ|BFPO ?\d{1,4})$/i.test(
    text.trim(),
  )

/** A digit lost or doubled shows in a British number (guidance E3): eleven of them, ten in a few areas and on 0800. Others may be of any length. */
export const isPhone = (text: string): boolean => {
  const [, number = ''] = /^([+\d(][\d ()-]{2,24}?)(?: ?ext\.? ?\d{1,6})?$/i.exec(text.trim()) ?? []
  const digits = number.replace(/\D/g, '').replace(/^(?:0044|44(?=\d{9}))0?/, '0')
  if (digits.charAt(0) !== '0') return digits.length >= 3 && digits.length <= 15
  return /^0(?:[1-357-9]\d{9}|1\d{8}|800\d{6}|8001111|845464\d)$/.test(digits) || /^00[1-9]\d{7,14}$/.test(digits)
}

export const isEmail = (text: string): boolean => /^[^\s@<>",;]{1,64}@[^\s@<>",;.]{1,63}(?:\.[^\s@<>",;.]{1,63}){1,8}$/.test(text.trim())

export const isWebAddress = (text: string): boolean => /^https?:\/\/[^\s"<>`\\]{1,2000}$/i.test(text.trim())
