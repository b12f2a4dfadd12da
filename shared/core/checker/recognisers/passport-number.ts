/**
 * United Kingdom passport numbers (guidance E8): nine digits without a check digit, so that only the word passport
 * beside them makes them one.
 */
import type { MakeRecogniser } from '../recogniser.ts'
import { claim, digitGroups, digitsOf, hasShape, isFree, standsAlone } from './digit-groups.ts'
import { after, before, isCalledOther } from './nearby.ts'

const PASSPORT = /\b(?:passports?|hmpo|pasb?port)\b/
/** Directly before the digits it says that they are something else. */
const OTHER = /\b(?:tel|telephone|phone|call|ring|rang|fax|vat|utr|line|population|£)[ .:]{0,3}(?:(?:number|no|us on|on|is|of|reg)[ .:]{0,2}){0,2}$/
const PRINTED = [3, 3, 3]
/** "I have everybody's passport but Mary's. Hers came this morning: it's …" */
const FAR = 150

export const passportNumber: MakeRecogniser = () => ({
  name: 'passport-number',
  yields: ['identifier'],
  wants: (paragraph) => paragraph.hasDigit,
  see(paragraph, report) {
    const { text } = paragraph
    const groups = digitGroups(paragraph)
    for (let i = 0; i < groups.length; i++) {
      const { start, end } = groups[i]!
      const size = end - start
      if (size !== 9 && size !== 3) continue
      const last = size === 9 ? i : i + 2
      if (size === 3 && !hasShape(groups, i, PRINTED)) continue
      const stop = groups[last]!.end
      if (!(PASSPORT.test(before(text, start, FAR)) || PASSPORT.test(after(text, stop))) || OTHER.test(before(text, start)) || isCalledOther(text, start)) continue
      if (!isFree(groups, i, last, 'passport-number') || !standsAlone(text, groups, i, last)) continue
      report('identifier', start, stop, 0.95, { type: 'passport', tail: digitsOf(text, groups, i, last).slice(-2) })
      claim(groups, start, stop, 'passport-number')
      i = last
    }
  },
})
