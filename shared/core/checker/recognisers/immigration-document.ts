/**
 * Numbers of residence permits and visa applications (guidance E13): two letters and seven digits beside the words for
 * a permit, a letter and seven digits directly behind "Home Office reference", and GWF with nine digits anywhere.
 */
import type { MakeRecogniser } from '../recogniser.ts'
import { claim, digitGroups, isFree, isLetter, isOpenAfter } from './digit-groups.ts'
import { before, near } from './nearby.ts'

const PERMIT = /\b(?:brps?|brc|arc card|biometric|residence (?:permit|card)|visas?|leave to remain|immigration|settlement status|evisa)\b/
const HOME_OFFICE = /\bhome office (?:ref|reference|number|no|case)(?: (?:ref|reference|number|no))?[ .:#(]{0,3}(?:is )?$/

export const immigrationDocument: MakeRecogniser = () => ({
  name: 'immigration-document',
  yields: ['identifier'],
  wants: (paragraph) => paragraph.hasDigit,
  see(paragraph, report) {
    const { text } = paragraph
    const groups = digitGroups(paragraph)
    for (let i = 0; i < groups.length; i++) {
      const { start: digits, end } = groups[i]!
      const size = end - digits
      if (size !== 7 && size !== 9) continue
      let start = digits
      while (start > 0 && digits - start < 4 && isLetter(text.charCodeAt(start - 1))) start--
      const letters = text.slice(start, digits).toUpperCase()
      const known =
        size === 9
          ? letters === 'GWF'
          : letters.length === 2
            ? near(text, start, end, PERMIT) || HOME_OFFICE.test(before(text, start))
            : letters.length === 1 && HOME_OFFICE.test(before(text, start))
      if (!known || !isFree(groups, i, i, 'immigration-document') || !isOpenAfter(text, groups, i) || /[\d_/=@-]/.test(text.charAt(start - 1))) continue
      report('identifier', start, end, 0.95, { type: 'permit', tail: text.slice(end - 2, end) })
      claim(groups, start, end, 'immigration-document')
    }
  },
})
