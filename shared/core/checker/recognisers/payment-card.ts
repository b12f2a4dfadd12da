/**
 * Payment card numbers (guidance E5; ISO/IEC 7812): 13 to 19 digits, an issuer's prefix, the Luhn check. Barcodes,
 * meters and parcels pass by chance, so the odd lengths need a word that speaks of a card.
 */
import type { MakeRecogniser } from '../recogniser.ts'
import { passesLuhn } from './check-digits.ts'
import { claim, digitGroups, digitsOf, hasShape, isFree, standsAlone } from './digit-groups.ts'
import { isCalledOther, near } from './nearby.ts'

const CONTEXT = /\b(?:cards?|visa|mastercard|maestro|amex|american express|debit|credit|cvv|cvc|expir\w{1,4}|long number|valid (?:from|to|until))\b/
const SHAPES: readonly (readonly number[])[] = [
  [4, 4, 4, 4],
  [4, 6, 5],
  [4, 4, 4, 4, 3],
  [4, 6, 4],
  [4, 5, 6],
]
/** 4 Visa; 51 to 55 and 2221 to 2720 Mastercard; 34 and 37 American Express; 6 Maestro, Discover, UnionPay. */
const ISSUER = /^(?:4(?:.{12}|.{15}|.{18})$|5[1-5].{14}$|2(?:22[1-9]|2[3-9]|[3-6]|7[01]|720).{12,14}$|3[47].{13}$|6.{12,18}$)/

export const paymentCard: MakeRecogniser = () => ({
  name: 'payment-card',
  yields: ['identifier'],
  wants: (paragraph) => paragraph.hasDigit,
  see(paragraph, report) {
    const { text } = paragraph
    const groups = digitGroups(paragraph)
    for (let i = 0; i < groups.length; i++) {
      const size = groups[i]!.end - groups[i]!.start
      if (size !== 4 && (size < 13 || size > 19)) continue
      const last = size > 4 ? i : lastOfShape(groups, i)
      if (last < 0 || !isFree(groups, i, last, 'payment-card')) continue
      const digits = digitsOf(text, groups, i, last)
      if (!ISSUER.test(digits) || !standsAlone(text, groups, i, last)) continue
      const start = groups[i]!.start
      const end = groups[last]!.end
      if (!passesLuhn(digits)) {
        // a mistyped card or a meter's serial: at any rate no phone
        if (last > i) claim(groups, start, end, 'payment-card')
        continue
      }
      const known = near(text, start, end, CONTEXT)
      if (!known && (isCalledOther(text, start) || (digits.length !== 16 && digits.length !== 15))) continue
      report('identifier', start, end, known ? 0.98 : 0.8, { type: 'card', tail: digits.slice(-2) })
      claim(groups, start, end, 'payment-card')
      i = last
    }
  },
})

function lastOfShape(groups: Parameters<typeof hasShape>[0], first: number): number {
  for (const shape of SHAPES) if (hasShape(groups, first, shape)) return first + shape.length - 1
  return -1
}
