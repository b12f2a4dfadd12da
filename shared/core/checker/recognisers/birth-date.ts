/**
 * Dates of birth (guidance E14): a whole date beside "born", "DOB", "date of birth" or an age, or in brackets after
 * a name. Meetings, deadlines, polls and the cut-off days of schools ("born before 1 September") are none.
 */
import type { MakeRecogniser } from '../recogniser.ts'
import { claim, type DigitGroup, digitGroups, isDigit, isFree, isLetter } from './digit-groups.ts'
import { after, before } from './nearby.ts'

const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr'
const AFTER_DAY = new RegExp(`^(?:st|nd|rd|th)?(?:[ \\n]{1,2}of|[ \\n]{1,2}o)?[ \\n.-]{0,2}(?:${MONTH})[.,]?[ \\n,-]{0,2}'?$`, 'i')
const BEFORE_DAY = new RegExp(`(?:^|[^a-z])(?:${MONTH})\\.?[ \\n]{1,2}(?:the )?$`, 'i')
const DAY_TO_YEAR = /^(?:st|nd|rd|th)?,?[ \n]{1,2}$/i

/** The last of these words before a day, and what stands between; `dates` speaks of several. */
const SAID_BEFORE =
  /^[\s\S]*(?:\b(dates of birth|dobs)|\bd\. ?o\. ?b\b\.?|\bdob\b|\bdate of birth\b|\bbirth ?dates?\b|\bbirthday\b|\bborn\b|\(b\b\.?|\binto th(?:e|is) world\b|\bdyddiad geni\b|\bganwyd\b)([^.;!?]{0,32})$/
const NOT_A_BIRTHDAY =
  /\b(?:before|after|since|between|until|till|by|from|meeting|deadline|council|committee|term|review|register(?:ed)?|updated|received|joined|moved|died|death)\b/
const OR_EARLIER = /^,? (?:or|and) (?:earlier|later|before|after)\b/
const SAID_AFTER = /^[ ,]{0,2}\(?(?:d\.? ?o\.? ?b\b|date of birth|born\b)/
const AGED_BEFORE = /\b(?:aged|age) \d{1,3}[, ]{1,2}\(?$|\baged \(?$/
const NAME_BEFORE = /[A-Z][A-Za-z'-]{1,24} (?:[A-Z]\.? |[A-Z][A-Za-z'-]{1,24} ){0,2}([A-Z][A-Za-z'-]{1,24}),? \($/
const INSTITUTION =
  /^(?:Council|Committee|Sub-Committee|Cabinet|Board|Panel|Group|Forum|Meeting|Minutes|Act|Order|Agenda|Report|Plan|Policy|Strategy|Scheme|Hall|Day|Budget|Version|Edition|Issue|Release|Notice|Regulations|Review|Elections?|Street|Road|Lane|Ward|News|Assembly|Partnership|Party|Commission|Update|Statement|Decision|Consultation|Letter|Survey|Motion|Area|Library|School|Centre|Park|Association|Society|Trust|Court|Inquiry|Contract|Project|Tribunal|Authority|Executive|Scrutiny)$/

export const birthDate: MakeRecogniser = () => ({
  name: 'birth-date',
  yields: ['identifier'],
  wants: (paragraph) => paragraph.hasDigit,
  see(paragraph, report) {
    const { text } = paragraph
    const groups = digitGroups(paragraph)
    for (let i = 0; i < groups.length; i++) {
      if (groups[i]!.owner !== '' && groups[i]!.owner !== 'birth-date') continue
      const date = dateAt(text, groups, i)
      if (!date) continue
      if (isFree(groups, i, date.last, 'birth-date')) {
        const end = groups[date.last]!.end
        const certainty = Math.min(birthCertainty(text, date.start, end, date.year), livingCertainty(text, date.start, end, date.year))
        if (certainty > 0) {
          report('identifier', date.start, end, certainty, { type: 'dob', tail: text.slice(end - 2, end) })
          claim(groups, date.start, end, 'birth-date')
        }
      }
      i = date.last
    }
  },
})

interface DateRead {
  readonly start: number
  readonly last: number
  readonly year: number
}

function dateAt(text: string, groups: readonly DigitGroup[], i: number): DateRead | undefined {
  const first = groups[i]!
  const size = first.end - first.start
  if ((size > 2 && size !== 4) || i + 1 >= groups.length) return undefined
  const second = groups[i + 1]!
  const third = groups[i + 2]
  const previous = text.charCodeAt(first.start - 1)
  if (isLetter(previous) || previous === 47 || previous === 45 || (previous === 46 && isDigit(text.charCodeAt(first.start - 2)))) return undefined
  const one = Number(text.slice(first.start, first.end))
  const two = second.end - second.start <= 4 ? Number(text.slice(second.start, second.end)) : 0
  if (third && first.gap === second.gap && first.gap !== 'none' && first.gap !== 'bracket' && second.end - second.start <= 2 && isYearEnd(text, third)) {
    const three = Number(text.slice(third.start, third.end))
    if (size === 4) return third.end - third.start <= 2 && isDay(three, two) && isYear(one, 4) ? { start: first.start, last: i + 2, year: one } : undefined
    const yearSize = third.end - third.start
    if ((isDay(one, two) || isDay(two, one)) && isYear(three, yearSize)) return { start: first.start, last: i + 2, year: fullYear(three, yearSize) }
  }
  if (size > 2 || second.start - first.end > 24 || !isYearEnd(text, second)) return undefined
  const yearSize = second.end - second.start
  if (one < 1 || one > 31 || !isYear(two, yearSize)) return undefined
  const between = text.slice(first.end, second.start)
  if (AFTER_DAY.test(between)) return { start: first.start, last: i + 1, year: fullYear(two, yearSize) }
  if (yearSize === 4 && DAY_TO_YEAR.test(between)) {
    const month = BEFORE_DAY.exec(text.slice(Math.max(0, first.start - 16), first.start))
    if (month) return { start: first.start - month[0].replace(/^[^a-z]/i, '').length, last: i + 1, year: two }
  }
  return undefined
}

const isYearEnd = (text: string, group: DigitGroup): boolean => !isLetter(text.charCodeAt(group.end)) && group.gap !== 'slash' && group.gap !== 'dot'
const isDay = (day: number, month: number): boolean => day >= 1 && day <= 31 && month >= 1 && month <= 12
const isYear = (year: number, size: number): boolean => size === 2 || (size === 4 && year >= 1890 && year < 2100)
/** Of a two-digit year the century is not known; 00 to 29 is read as this one. */
const fullYear = (year: number, size: number): number => (size === 4 ? year : year < 30 ? 2000 + year : 1900 + year)

/** Whoever was born before this year is history, and no data of a living person (guidance M on DP-05). */
const LONG_AGO = 1915
const LIVES =
  /\b(?:lives|living|alive|oldest (?:resident|person|tenant|member)|care home resident|(?:is|now|aged|turns|turned|turning) 1[01]\d\b|(?:will be|celebrat(?:es|ed|ing)) (?:her |his |their )?1[01]\d)/i

function livingCertainty(text: string, start: number, end: number, year: number): number {
  return year >= LONG_AGO || LIVES.test(text.slice(Math.max(0, start - 120), end + 120)) ? 1 : 0.5
}

function birthCertainty(text: string, start: number, end: number, year: number): number {
  const ahead = before(text, start)
  const said = SAID_BEFORE.exec(ahead)
  // "born between 1 September 2020 and 31 August 2021": neither day is anybody's
  if (said) return OR_EARLIER.test(after(text, end, 16)) || NOT_A_BIRTHDAY.test(said[2]!) || (!said[1] && /\d/.test(said[2]!)) ? 0 : 0.97
  if (SAID_AFTER.test(after(text, end, 24))) return 0.95
  const bracketed = text.charCodeAt(start - 1) === 40 && text.charCodeAt(end) === 41
  if (AGED_BEFORE.test(ahead)) return bracketed ? 0.95 : 0.8
  if (!bracketed) return 0
  const name = NAME_BEFORE.exec(text.slice(Math.max(0, start - 64), start))
  if (!name || INSTITUTION.test(name[1]!)) return 0
  return year <= 2010 ? 0.9 : 0.5
}
