/**
 * International bank account numbers (guidance E5; ISO 13616): country, two check digits, the country's length,
 * modulus 97. What looks like an IBAN and fails its check is still no phone and no card, so its digits are claimed.
 */
import type { MakeRecogniser } from '../recogniser.ts'
import { passesModulus97 } from './check-digits.ts'
import { claim, digitGroups, isLetter } from './digit-groups.ts'
import { near } from './nearby.ts'
import { ownAccounts } from './own-accounts.ts'

/** Lengths by country: the UK and Crown Dependencies, and where people here most often bank besides. */
const LENGTHS: Readonly<Record<string, number>> = {
  GB: 22,
  IE: 22,
  LT: 20,
  DE: 22,
  FR: 27,
  ES: 24,
  IT: 27,
  NL: 18,
  BE: 16,
  PL: 28,
  PT: 25,
  RO: 24,
  BG: 22,
  AT: 20,
  CH: 21,
  SE: 24,
  DK: 18,
  FI: 18,
  NO: 15,
  GR: 27,
  CY: 28,
  MT: 31,
  LU: 20,
  LV: 21,
  EE: 20,
  HU: 28,
  CZ: 24,
  SK: 24,
  HR: 21,
  SI: 19,
  GI: 23,
}
const CONTEXT = /\b(?:iban|bic|swift|bank|account|a\/c|acct|pay|paid|payment|transfer|refund|deposit|donat\w{1,5}|invoice)\b/

const UK_ACCOUNT = /^GB\d{2}[A-Z]{4}\d{14}$/
/** Mostly digits; a bank code has at most six letters together. */
const FOREIGN_ACCOUNT = /^[A-Z]{2}\d{2}(?:[A-Z]{0,6}\d){2,30}[A-Z]{0,2}$/

export const iban: MakeRecogniser = (settings) => {
  const own = ownAccounts(settings)
  return {
    name: 'iban',
    yields: ['identifier'],
    wants: (paragraph) => paragraph.hasDigit,
    see(paragraph, report) {
      const { text } = paragraph
      const groups = digitGroups(paragraph)
      let past = 0
      for (const group of groups) {
        const start = group.start - 2
        if (
          start < past ||
          group.end - group.start < 2 ||
          !isLetter(text.charCodeAt(start)) ||
          !isLetter(text.charCodeAt(start + 1)) ||
          isWordCharacter(text.charCodeAt(start - 1))
        )
          continue
        const length = LENGTHS[text.slice(start, start + 2).toUpperCase()]
        if (!length) continue
        const read = readCharacters(text, start, length)
        if (!read || !(read.value.startsWith('GB') ? UK_ACCOUNT : FOREIGN_ACCOUNT).test(read.value)) continue
        const passes = passesModulus97(read.value)
        if (!passes && !read.value.startsWith('GB')) continue
        past = read.end
        claim(groups, start, read.end, 'iban')
        if (!passes || own.has(read.value)) continue
        report('identifier', start, read.end, near(text, start, read.end, CONTEXT) ? 0.99 : 0.8, { type: 'iban', tail: read.value.slice(-2) })
      }
    },
  }
}

const isWordCharacter = (c: number): boolean => isLetter(c) || (c >= 48 && c <= 57) || c === 95

/** Reads so many letters and digits, with at most two separators between any two, ending at the end of a word. */
function readCharacters(text: string, start: number, length: number): { value: string; end: number } | undefined {
  let value = ''
  let separators = 0
  for (let i = start; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if ((c >= 48 && c <= 57) || ((c | 32) >= 97 && (c | 32) <= 122)) {
      value += text.charAt(i)
      separators = 0
      if (value.length === length) return isWordCharacter(text.charCodeAt(i + 1)) ? undefined : { value: value.toUpperCase(), end: i + 1 }
    } else if ((c === 32 || c === 10 || c === 45 || c === 46) && separators < 2) separators++
    else return undefined
  }
  return undefined
}
