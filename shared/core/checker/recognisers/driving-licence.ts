/**
 * Driver numbers (guidance E9; DVLA's layout): sixteen characters that hold surname, date of birth and initials, and
 * that nothing else looks like. Northern Ireland's eight digits need the words before them.
 */
import type { MakeRecogniser } from '../recogniser.ts'
import { claim, digitGroups, isFree, isLetter, standsAlone } from './digit-groups.ts'
import { before } from './nearby.ts'

/** Surname filled up with nines, decade, month (51 to 62 of a woman), day, year, two initials, a character, two check letters. */
const DRIVER = /[A-Z][A-Z9]{4}[ -]?\d(?:0[1-9]|1[0-2]|5[1-9]|6[0-2])(?:0[1-9]|[12]\d|3[01])\d[ -]?[A-Z9]{2}[A-Z0-9][A-Z]{2}(?![A-Z0-9])/iy
const NORTHERN_IRISH = /\b(?:driving|driver's|drivers'?|driver) (?:licen[cs]e|number)(?: (?:number|no|nr))?[ .:#(]{0,3}(?:is )?$/

export const drivingLicence: MakeRecogniser = () => ({
  name: 'driving-licence',
  yields: ['identifier'],
  wants: (paragraph) => paragraph.hasDigit,
  see(paragraph, report) {
    const { text } = paragraph
    const groups = digitGroups(paragraph)
    for (let i = 0; i < groups.length; i++) {
      const { start, end } = groups[i]!
      if (end - start < 6) continue
      const from = surnameStart(text, start)
      const stop = from === undefined ? undefined : driverAt(text, from)
      const known = from !== undefined && stop !== undefined
      if (!known && !(end - start === 8 && NORTHERN_IRISH.test(before(text, start)) && standsAlone(text, groups, i, i))) continue
      if (!isFree(groups, i, i, 'driving-licence')) continue
      const [first, last] = known ? [from, stop] : [start, end]
      report('identifier', first, last, known ? 0.97 : 0.9, { type: 'driving-licence', tail: text.slice(last - 2, last) })
      claim(groups, first, last, 'driving-licence')
    }
  },
})

function driverAt(text: string, from: number): number | undefined {
  DRIVER.lastIndex = from
  return DRIVER.test(text) ? DRIVER.lastIndex : undefined
}

/** Where the five characters of the surname begin: letters directly before the digits, or with one space between. */
function surnameStart(text: string, digits: number): number | undefined {
  let at = digits
  const gap = text.charCodeAt(at - 1)
  if ((gap === 32 || gap === 45) && isLetter(text.charCodeAt(at - 2))) at--
  const stop = at
  while (at > 0 && stop - at < 6 && isLetter(text.charCodeAt(at - 1))) at--
  const letters = stop - at
  return letters === 0 || letters > 5 || isDigitOrSign(text.charAt(at - 1)) ? undefined : at
}

const isDigitOrSign = (char: string): boolean => char !== '' && '0123456789_=&%@/'.indexOf(char) >= 0
