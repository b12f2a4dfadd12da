/**
 * Days as they are written: "Wednesday 16 September 2026", "16th Sept", "16/09/2026", "2026-09-16", "Sat 3 Oct".
 * Each run of digits is looked at once. Scores, versions, sums of money and "4 May I ask" are not days.
 */
import type { FactValues } from '../fact.ts'
import type { MakeRecogniser } from '../recogniser.ts'
import { digitsBegin, isDigit } from './digit-groups.ts'
import { isLetter } from './people/capital-words.ts'
import { CAPITAL_ONLY, daysIn, isoOf, MONTHS, WEEKDAYS, weekdayOf } from './when/calendar-words.ts'

type Value = FactValues['date']

interface Found {
  readonly start: number
  readonly end: number
  readonly certainty: number
  readonly day: number
  readonly month: number
  readonly year?: number
}

export const date: MakeRecogniser = () => ({
  name: 'date',
  yields: ['date'],
  wants: ({ hasDigit }) => hasDigit,
  see({ text, of }, report) {
    const identifiers = of('identifier')
    let from = 0
    DIGITS.lastIndex = 0
    while (DIGITS.test(text)) {
      const end = DIGITS.lastIndex
      const start = digitsBegin(text, from, end)
      from = end
      const found = end - start <= 4 && !isGlued(text, start) ? dayAt(text, start, end) : undefined
      if (!found || identifiers.some((fact) => fact.value.type !== 'dob' && fact.start < found.end && found.start < fact.end)) continue
      const whole = withWeekday(text, found)
      report('date', whole.start, whole.end, found.certainty, whole.value)
      DIGITS.lastIndex = from = whole.end
    }
  },
})

const DIGITS = /\d+/g
/** Part of a longer number, code or sum. */
function isGlued(text: string, i: number): boolean {
  if (i === 0) return false
  const before = text[i - 1] as string
  return before !== ' ' && (GLUE.includes(before) || isLetter(text.charCodeAt(i - 1)) || (i > 1 && '.,/:-'.includes(before) && isDigit(text.charCodeAt(i - 2))))
}
const GLUE = '_£$€#@'

function dayAt(text: string, start: number, end: number): Found | undefined {
  const next = text[end]
  if (next === '/' || next === '-' || next === '.') return numeric(text, start) ?? (next === '-' || next === '/' ? inWords(text, start, end) : undefined)
  return inWords(text, start, end)
}

const NUMERIC = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d:]|[./-]\d|[A-Za-z])/
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?!\d|-\d)/

function numeric(text: string, start: number): Found | undefined {
  const slice = text.slice(start, start + 12)
  const iso = ISO.exec(slice)
  if (iso) return sensible(start, start + iso[0].length, 0.97, Number(iso[3]), Number(iso[2]), Number(iso[1]))
  const match = NUMERIC.exec(slice)
  if (!match) return undefined
  const [whole, day, mark, month, year] = match as unknown as [string, string, string, string, string]
  // "3.2.24" is a paragraph, unless it stands alone; "01-05-26" may be a sort code
  if (mark === '.' && year.length === 2 && (day.length < 2 || month.length < 2) && text.length > whole.length) return undefined
  const certainty = year.length === 4 ? 0.95 : mark === '/' ? 0.85 : 0.6
  return sensible(start, start + whole.length, certainty, Number(day), Number(month), fullYear(year))
}

function sensible(start: number, end: number, certainty: number, day: number, month: number, year: number): Found | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1800 || year > 2199) return undefined
  return { start, end, certainty, day, month, year }
}

/** Two figures: up to 49 this century (a date of birth in 1949 is written in full or told by its context). */
const fullYear = (year: string): number => (year.length === 4 ? Number(year) : Number(year) + (Number(year) < 50 ? 2000 : 1900))

const AFTER_DAY = /^(?:st|nd|rd|th|af|fed|eg|ain|ydd)?(?: (?:of |o |the )?|-|\/)([A-Za-z]{3,10})\.?/
const YEAR = /^(?:,? |-|\/)(?:of )?((?:1[89]|20|21)\d\d)(?![\d%]|[.,:]\d| ?(?:people|residents|homes|houses|pm|am|households|words|copies))/
const SHORT_YEAR = /^(?: |-|\/|['’]| ['’])([2-4]\d)(?=$|[.,;)\n]| at | from | to | in )/
const MONTH_FIRST = /([A-Za-z]{3,9})\.? (?:the )?$/
const DAY_AFTER_MONTH = /^(?:st|nd|rd|th)?(?![\d:.,]\d|\w|%| ?(?:am|pm|people|residents|homes|miles|minutes|votes|percent|per cent|(?!20\d\d)\d))/

function inWords(text: string, start: number, end: number): Found | undefined {
  const day = Number(text.slice(start, end))
  if (end - start > 2 || day < 1 || day > 31 || !mayNameMonth(text, start, end)) return undefined
  const after = AFTER_DAY.exec(text.slice(end, end + 24))
  const month = after ? monthOf(after[1] as string) : undefined
  if (after && month !== undefined) {
    // "Item 4 May I ask"
    if (after[1] === 'May' && text.startsWith(' I ', end + after[0].length) && !/\b(?:on|by|from|until|to|of) $/.test(text.slice(Math.max(0, start - 6), start))) return undefined
    return withYear(text, { start, end: end + after[0].length, certainty: 0.95, day, month })
  }
  const before = MONTH_FIRST.exec(text.slice(Math.max(0, start - 15), start))
  const first = before ? monthOf(before[1] as string) : undefined
  if (!before || first === undefined || !/^[A-Z]/.test(before[1] as string)) return undefined
  const suffix = DAY_AFTER_MONTH.exec(text.slice(end, end + 16))
  if (!suffix) return undefined
  return withYear(text, { start: start - before[0].length, end: end + suffix[0].length, certainty: 0.85, day, month: first })
}

/** A letter follows (after a space or "th"), or a word stands before: what most numbers lack. */
function mayNameMonth(text: string, start: number, end: number): boolean {
  const next = text.charCodeAt(end)
  const following = next === 0x20 || next === 0x2d || next === 0x2f ? text.charCodeAt(end + 1) : next
  return isLetter(following) || (start > 3 && text[start - 1] === ' ' && (isLetter(text.charCodeAt(start - 2)) || text[start - 2] === '.'))
}

function monthOf(word: string): number | undefined {
  const lower = word.toLowerCase()
  const month = MONTHS.get(lower)
  return month === undefined || (CAPITAL_ONLY.has(lower) && !/^[A-Z]/.test(word)) ? undefined : month
}

function withYear(text: string, found: Found): Found {
  const after = text.slice(found.end, found.end + 20)
  const year = YEAR.exec(after) ?? SHORT_YEAR.exec(after)
  if (year) return { ...found, end: found.end + year[0].length, year: fullYear(year[1] as string) }
  return text[found.end - 1] === '.' ? { ...found, end: found.end - 1 } : found
}

const WEEKDAY_BEFORE = /([A-Za-z]{3,9})(?:\.|,)?(?: the)? ?(?:nesaf )?$/
const WEEKDAY_AFTER = /^,? \(?([A-Z][a-z]{2,8})\b\)?/

/** Takes in the weekday named beside the day, and says which it really is. */
function withWeekday(text: string, { start, end, day, month, year }: Found): { start: number; end: number; value: Value } {
  const before = WEEKDAY_BEFORE.exec(text.slice(Math.max(0, start - 18), start))
  const after = before && weekday(before[1] as string) !== undefined ? null : WEEKDAY_AFTER.exec(text.slice(end, end + 14))
  const named = before && weekday(before[1] as string) !== undefined ? before : after && weekday(after[1] as string) !== undefined ? after : undefined
  const impossible = day > daysIn(month, year)
  const known = year !== undefined && !impossible
  return {
    start: named && named === before ? start - before[0].length : start,
    end: named && named === after ? end + after[0].length : end,
    value: {
      day,
      month,
      ...(year !== undefined && { year }),
      ...(known && { iso: isoOf(year, month, day), real: weekdayOf(year, month, day) }),
      ...(named && { weekday: weekday(named[1] as string) as number }),
      ...(impossible && { impossible }),
    },
  }
}

/** Weekdays are written with a capital ("sat" and "sun" are words). */
const weekday = (word: string): number | undefined => (/^[A-Z]/.test(word) ? WEEKDAYS.get(word.toLowerCase()) : undefined)
