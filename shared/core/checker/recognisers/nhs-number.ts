/**
 * NHS numbers, Scotland's CHI and Northern Ireland's H&C numbers (guidance E2; NHS Data Dictionary): ten digits,
 * modulus 11, in the ranges that are issued or reserved for tests. One random number in eleven passes the check, so
 * without a word that speaks of health care it is only a hint.
 */
import type { MakeRecogniser } from '../recogniser.ts'
import { passesModulus11 } from './check-digits.ts'
import { claim, digitGroups, digitsOf, hasShape, isFree, standsAlone } from './digit-groups.ts'
import { isCalledOther, near } from './nearby.ts'

const CHI = /\bchi\b|community health index/
const HC = /\bh ?& ?c\b|\bhcn\b|health (?:and|&) (?:social )?care (?:number|no)/
const CONTEXT = /\b(?:nhs|hospital|gp|gps|patients?|doctor|dr|clinic|clinical|medical|nurse|nursing|prescription|pharmacy|appointments?|health|gig|a&e|operation|treatment)\b/

const PRINTED = [3, 3, 4]
const CHI_PRINTED = [6, 4]

/** The first six digits of a CHI number are a date of birth. */
const startsWithDay = (digits: string): boolean => /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])/.test(digits)
const isNorthernIrish = (digits: string): boolean => digits >= '3200000010' && digits <= '3999999999'
const isIssued = (digits: string): boolean => /^[4679]/.test(digits) || isNorthernIrish(digits)

export const nhsNumber: MakeRecogniser = () => ({
  name: 'nhs-number',
  yields: ['identifier'],
  wants: (paragraph) => paragraph.hasDigit,
  see(paragraph, report) {
    const { text } = paragraph
    const groups = digitGroups(paragraph)
    for (let i = 0; i < groups.length; i++) {
      const size = groups[i]!.end - groups[i]!.start
      const last = size === 10 ? i : size === 3 && hasShape(groups, i, PRINTED) ? i + 2 : size === 6 && hasShape(groups, i, CHI_PRINTED) ? i + 1 : -1
      if (last < 0 || !isFree(groups, i, last, 'nhs-number')) continue
      const digits = digitsOf(text, groups, i, last)
      if (!passesModulus11(digits) || !standsAlone(text, groups, i, last)) continue
      const start = groups[i]!.start
      const end = groups[last]!.end
      const chi = near(text, start, end, CHI)
      const hc = near(text, start, end, HC)
      const fits = chi ? startsWithDay(digits) : hc ? isNorthernIrish(digits) : isIssued(digits) || startsWithDay(digits)
      if (!fits) continue
      const known = chi || hc || near(text, start, end, CONTEXT)
      if (!known && (isCalledOther(text, start) || size === 6)) continue
      report('identifier', start, end, known ? 0.97 : size === 3 && isIssued(digits) ? 0.8 : 0.5, { type: 'nhs', tail: digits.slice(-2) })
      claim(groups, start, end, 'nhs-number')
      i = last
    }
  },
})
