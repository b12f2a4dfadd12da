/**
 * References of council tax, rent, tenancy, housing, benefit and penalty charge (guidance E12). There is no national
 * format: only the words directly before it make a reference of six to twelve letters and digits.
 */
import type { MakeRecogniser } from '../recogniser.ts'
import { claim, type DigitGroup, digitGroups, isFree, isLetter } from './digit-groups.ts'
import { before } from './nearby.ts'

const NAMED =
  /\b(?:(?:council tax|rents?|tenancy|tenant|tenant's|tenants'|housing|housing benefit|benefits?|homelessness|leaseholder|service charge|business rates?|treth gyngor|rhent|ctax)(?: (?:payment|application|register|support|reduction))? ?(?:account|acct|a\/c|ref|reference|claim|number|no|id|cyfeirnod)(?: (?:account|ref|reference|number|no|id))?|pcn|penalty charge(?: notice)?|parking (?:charge|fine|ticket)(?: notice)?)(?:[.:,]? (?:numbers?|no|ref|reference|is|was|of|nr)){0,2}[ .,:#(\n-]{0,3}$/
/** Six to twelve letters and digits, four digits at least, in one word that hyphens or slashes may part. */
const REFERENCE_START = /[a-z0-9/-]{0,10}$/i
const REFERENCE = /[a-z0-9]{1,12}(?:[-/][a-z0-9]{1,12}){0,3}/iy
/** An account or a tenancy, where the words before say whose rent or tax it is for. */
const ACCOUNT = /\b(?:account|tenancy)(?: number)?[ .:,#(]{1,3}$/
const OWED = /\b(?:council tax|rents?|tenan(?:ts?|cy)|arrears)\b/
const PAID_INTO = /\b(?:bank|sort|pay|paid|into)\b/
const SERIES = /(?:^|[^A-Za-z])([A-Z]{1,3} )$/
const DATE_OR_YEAR = /^(?:\d{1,2}[-/]\d{1,2}[-/]\d{2,4}|\d{4}[-/]\d{2,4}|\d{4}[-/]\d{2}[-/]\d{2})$/

export const accountReference: MakeRecogniser = () => ({
  name: 'account-reference',
  yields: ['identifier'],
  wants: (paragraph) => paragraph.hasDigit,
  see(paragraph, report) {
    const { text } = paragraph
    const groups = digitGroups(paragraph)
    let past = 0
    for (let i = 0; i < groups.length; i++) {
      const group = groups[i]!
      if (!mayBeReference(text, group)) continue
      if (group.start < past || !isFree(groups, i, i, 'account-reference')) continue
      const windowStart = Math.max(past, group.start - 10)
      const start = windowStart + REFERENCE_START.exec(text.slice(windowStart, group.start))!.index
      // the amount "£100,234" and the address "x.uk/123456" are no references
      if ('£$€/.,@'.indexOf(text.charAt(start - 1) || ' ') >= 0) continue
      REFERENCE.lastIndex = start
      const word = REFERENCE.exec(text)?.[0]
      if (!word || /[a-z0-9,]/i.test(text.charAt(start + word.length) === ',' ? text.charAt(start + word.length + 1) : text.charAt(start + word.length))) continue
      const plain = word.replace(/[-/]/g, '')
      if (plain.length < 6 || plain.length > 12 || plain.replace(/\D/g, '').length < 4 || DATE_OR_YEAR.test(word)) continue
      past = start + word.length
      // "PCN AB 12345678"
      const letters = SERIES.exec(text.slice(Math.max(0, start - 5), start))?.[1] ?? ''
      const named =
        NAMED.test(before(text, start)) || isAccount(text, start) ? start : letters !== '' && NAMED.test(before(text, start - letters.length)) ? start - letters.length : -1
      if (named < 0) continue
      report('identifier', named, past, 0.95, { type: 'account-ref', tail: plain.slice(-2) })
      claim(groups, named, past, 'account-reference')
    }
  },
})

const isAccount = (text: string, at: number): boolean => ACCOUNT.test(before(text, at)) && OWED.test(before(text, at, 140)) && !PAID_INTO.test(before(text, at))

/** Cheap: six digits together, or fewer with a letter or a further part beside them. */
function mayBeReference(text: string, { start, end, gap }: DigitGroup): boolean {
  if (end - start >= 6) return true
  return gap === 'hyphen' || gap === 'slash' || isLetter(text.charCodeAt(start > 0 ? start - 1 : 0)) || (end < text.length && isLetter(text.charCodeAt(end)))
}
