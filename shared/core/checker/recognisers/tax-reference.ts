/**
 * Unique Taxpayer References (guidance E6): ten digits whose first is the check of the other nine, thirteen with the
 * tax office before them, a K before or behind. One number in eleven passes, so words that speak of tax are needed.
 */
import type { MakeRecogniser } from '../recogniser.ts'
import { passesTaxpayerCheck } from './check-digits.ts'
import { claim, digitGroups, digitsOf, hasShape, isFree, isLetter } from './digit-groups.ts'
import { near } from './nearby.ts'

const CONTEXT =
  /\b(?:utrs?|unique taxpayer(?:'s)? ref(?:erence)?|tax(?:payer)?(?:'s)? (?:ref|reference|number|id)|self[- ]assessment|hmrc|tax return|from the revenue|tax office|taxman)\b/
/** HMRC prints it wherever it explains what one looks like. */
const SAMPLE = '1234567890'
const HALVES = [5, 5]

export const taxReference: MakeRecogniser = () => ({
  name: 'tax-reference',
  yields: ['identifier'],
  wants: (paragraph) => paragraph.hasDigit,
  see(paragraph, report) {
    const { text } = paragraph
    const groups = digitGroups(paragraph)
    for (let i = 0; i < groups.length; i++) {
      const size = groups[i]!.end - groups[i]!.start
      if (size !== 10 && size !== 13 && size !== 5) continue
      const last = size === 5 ? i + 1 : i
      if (size === 5 && !hasShape(groups, i, HALVES)) continue
      const digits = digitsOf(text, groups, i, last).slice(-10)
      if (digits === SAMPLE || !passesTaxpayerCheck(digits)) continue
      const start = groups[i]!.start - (isK(text, groups[i]!.start - 1) ? 1 : 0)
      const end = groups[last]!.end + (isK(text, groups[last]!.end) ? 1 : 0)
      if (!isFree(groups, i, last, 'tax-reference') || isGlued(text, start - 1) || isGlued(text, end) || !near(text, start, end, CONTEXT)) continue
      report('identifier', start, end, 0.95, { type: 'utr', tail: digits.slice(-2) })
      claim(groups, start, end, 'tax-reference')
      i = last
    }
  },
})

const isK = (text: string, at: number): boolean => (text.charCodeAt(at) | 32) === 107
const isGlued = (text: string, at: number): boolean => isLetter(text.charCodeAt(at)) || '_=&%@£$€'.indexOf(text.charAt(at) || ' ') >= 0
