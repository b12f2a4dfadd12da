/**
 * UK telephone numbers (guidance E3; Ofcom National Telephone Numbering Plan): parsed, not matched. `+44`, `0044`,
 * `(0)`, spaces, hyphens and dots are taken off; what is left must be a national number of a length and a range that
 * exist. A foreign number counts only after `+`. The drama numbers are real here: in a draft nobody can tell.
 */
import type { MakeRecogniser } from '../recogniser.ts'
import { claim, type DigitGroup, digitGroups, isFree, isOpenAfter, isOpenBefore } from './digit-groups.ts'
import { before, isCalledOther } from './nearby.ts'

const CONTEXT =
  /\b(?:tel|telephone|phone|phoned|mobile|mob|landline|call|called|ring|rang|text|texts|sms|whatsapp|fax|dial|hotline|helpline|number|ff[oô]n|symudol|reached (?:at|on)|contact\w{0,3}|directly|[tmf]:)/

/** National numbers of ten digits by range; 4 and 6 do not exist, nor do the gaps left out here. */
const TEN = /^(?:1[1-9]|2[03489]|3[0347]|5[56]|7[0-9]|8[0247]|9[018])\d{8}$/
/** The few shorter ones: nine digits in some areas and on 0800, the oldest helplines seven. */
const SHORTER = /^(?:1[2-9]\d{7}|800\d{6}|8001111|845464\d)$/

interface Read {
  readonly last: number
  readonly digits: string
}

export const phone: MakeRecogniser = () => ({
  name: 'phone',
  yields: ['phone'],
  wants: (paragraph) => paragraph.hasDigit,
  see(paragraph, report) {
    const { text } = paragraph
    const groups = digitGroups(paragraph)
    for (let i = 0; i < groups.length; i++) {
      const { start: first, end: firstEnd } = groups[i]!
      const plus = text.charCodeAt(first - 1) === 43
      const c = text.charCodeAt(first)
      if (!plus && c !== 48 && (c !== 52 || firstEnd - first !== 12)) continue
      // "07 700 900123" begins a run of digits; within a run nothing so short does
      if (!plus && firstEnd - first < 3 && i > 0 && groups[i - 1]!.gap !== 'none') continue
      if (!isOpenForPhone(text, groups, i, plus)) continue
      const read = plus ? readInternational(text, groups, i) : readNational(text, groups, i)
      if (!read || !isFree(groups, i, read.last, 'phone')) continue
      const known = CONTEXT.test(before(text, first))
      const alone = read.last === i
      // a tender number may begin with 01, a code with 447; an area code is at least "020"
      if (!plus && !known && (c === 52 || firstEnd - first < 3 || (firstEnd - first === 3 && text.charCodeAt(first + 1) !== 50) || (alone && read.digits.length < 11))) continue
      if (!plus && isCalledOther(text, first)) continue
      const crumbled = hasCrumbs(groups, i, read.last)
      if (!plus && !known && crumbled && firstEnd - first < 5) continue
      let start = plus ? first - 1 : first
      const end = groups[read.last]!.end
      if (text.charCodeAt(start - 1) === 40 && text.slice(start, end).indexOf(')') > 0) start--
      report('phone', start, end, known || plus || !(alone || crumbled) ? 0.97 : 0.8, { digits: read.digits })
      claim(groups, start, end, 'phone')
      i = read.last
    }
  },
})

/** "020 30 40 50 60" is more likely a row of figures; "01632 96 01 23" hardly. */
function hasCrumbs(groups: readonly DigitGroup[], first: number, last: number): boolean {
  for (let i = first + 1; i <= last; i++) if (groups[i]!.end - groups[i]!.start < 3) return true
  return false
}

/** As for any number, save that a second phone may follow a slash. */
function isOpenForPhone(text: string, groups: readonly DigitGroup[], i: number, plus: boolean): boolean {
  if (plus) return !/[a-z0-9]/i.test(text.charAt(groups[i]!.start - 2) || ' ')
  return isOpenBefore(text, groups, i) || (i > 0 && groups[i - 1]!.gap === 'slash' && groups[i - 1]!.owner === 'phone')
}

function isOpenAfterPhone(text: string, groups: readonly DigitGroup[], last: number): boolean {
  const { gap } = groups[last]!
  // "960123/4", "960123/960124", "960123-4": the next one's last digits
  if (gap === 'slash' || (gap === 'hyphen' && groups[last + 1]!.end - groups[last + 1]!.start <= 2)) return true
  return isOpenAfter(text, groups, last)
}

/** Joins groups until they make a national number; `0`, `0044` and `44` lead to one. */
function readNational(text: string, groups: readonly DigitGroup[], i: number): Read | undefined {
  return grow(text, groups, i, (digits) => (digits.startsWith('0044') ? withoutTrunk(digits.slice(4)) : digits.startsWith('44') ? digits.slice(2) : digits.slice(1)))
}

/** After a country code a 0 is only there for callers at home: +44 (0)20 … */
const withoutTrunk = (digits: string): string => (digits.charCodeAt(0) === 48 ? digits.slice(1) : digits)

function readInternational(text: string, groups: readonly DigitGroup[], i: number): Read | undefined {
  if (text.startsWith('44', groups[i]!.start)) return grow(text, groups, i, (digits) => withoutTrunk(digits.slice(2)))
  // another country: eight to fifteen digits, the first group its code or the whole
  let digits = ''
  let single = 0
  for (let last = i; last < groups.length && last - i < 6; last++) {
    const { start, end, gap } = groups[last]!
    // "+353 1 234 5678" has one digit apart, "+3 5 7 10 12" is a list
    if (end - start < 2 && last > i && ++single > 1) return undefined
    digits += text.slice(start, end)
    if (digits.length > 15) return undefined
    if (gap !== 'space' && gap !== 'hyphen' && gap !== 'bracket')
      return digits.length >= 9 && digits.charCodeAt(0) !== 48 && isOpenAfterPhone(text, groups, last) ? { last, digits: `+${digits}` } : undefined
  }
  return undefined
}

function grow(text: string, groups: readonly DigitGroup[], i: number, national: (digits: string) => string): Read | undefined {
  let digits = ''
  let shorter: Read | undefined
  for (let last = i; last < groups.length && last - i < 7; last++) {
    const { start, end, gap } = groups[last]!
    digits += text.slice(start, end)
    if (digits.length > 15) break
    const number = national(digits)
    if (number.length > 10) break
    if (number.length === 10) return TEN.test(number) && isOpenAfterPhone(text, groups, last) ? { last, digits: `0${number}` } : shorter
    if ((number.length === 9 || number.length === 7) && SHORTER.test(number) && isOpenAfterPhone(text, groups, last) && isShortShape(groups[i]!, number))
      shorter = { last, digits: `0${number}` }
    if (gap === 'none' || gap === 'slash') break
  }
  return shorter
}

/** A nine-digit number is written with its area code apart ("01204 62345"), or it may be anything. */
const isShortShape = (first: DigitGroup, number: string): boolean => number.charCodeAt(0) === 56 || first.end - first.start > 4
