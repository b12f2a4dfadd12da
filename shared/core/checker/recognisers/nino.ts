/**
 * National Insurance numbers (guidance E1; HMRC NIM39110): two letters, six digits, a suffix A to D. The letters
 * D F I Q U V are never used, O never second, seven prefixes are unused; so `QQ 12 34 56 C`, HMRC's own example, is
 * none. There is no check digit: the grouping 2-2-2-2-1 or a word beside it makes it certain.
 */
import type { MakeRecogniser } from '../recogniser.ts'
import { claim, digitGroups, digitsOf, hasShape, isFree, isLetter } from './digit-groups.ts'
import { isCalledOther, near } from './nearby.ts'

const CONTEXT = /\bn\.? ?i\.?(?: number| no\b| nr\b|:)|\b(?:national insurance|insurance n|nino|ni ?no|hmrc|dwp|universal credit|benefits?|claimant|payroll|pension|yswiriant)/
/** Only these make a number without its suffix one: a benefit claim may be "HB123456". */
const INSURANCE = /\bn\.? ?i\.?(?: number| no\b| nr\b|:)|\b(?:national insurance|nino|ni ?no|yswiriant)/
/** Used by HMRC and DWP for their own purposes: looks like one. */
const ADMINISTRATIVE = /^(?:OO|CR|FY|MW|NC|PP|PZ)$/
const PREFIX = /^[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]$/
const UNUSED = /^(?:BG|GB|KN|NK|NT|TN|ZZ)$/
const PAIRS = [2, 2, 2]
const LETTERS_BEFORE = /(?:^|[^a-z0-9])([a-z]{2})[ .\n-]{0,2}$/i
const SUFFIX = /[ .\n-]{0,2}([a-z])(?![a-z0-9])/iy

export const nino: MakeRecogniser = () => ({
  name: 'nino',
  yields: ['identifier'],
  wants: (paragraph) => paragraph.hasDigit,
  see(paragraph, report) {
    const { text } = paragraph
    const groups = digitGroups(paragraph)
    for (let i = 0; i < groups.length; i++) {
      const size = groups[i]!.end - groups[i]!.start
      const last = size === 6 ? i : size === 2 && hasShape(groups, i, PAIRS) ? i + 2 : -1
      if (last < 0 || !isFree(groups, i, last, 'nino')) continue
      const from = groups[i]!.start - 5
      const letters = LETTERS_BEFORE.exec(text.slice(Math.max(0, from), groups[i]!.start))?.[1]
      if (!letters) continue
      const start = text.lastIndexOf(letters, groups[i]!.start)
      SUFFIX.lastIndex = groups[last]!.end
      const suffix = SUFFIX.exec(text)?.[1]
      const end = suffix && /[a-d]/i.test(suffix) ? SUFFIX.lastIndex : groups[last]!.end
      const prefix = letters.toUpperCase()
      const administrative = ADMINISTRATIVE.test(prefix)
      if ((!PREFIX.test(prefix) && !administrative) || UNUSED.test(prefix)) continue
      const known = near(text, start, end, CONTEXT)
      if (end === groups[last]!.end) {
        // "AB 12 34 56 is on the old card": only where the words say so, and no other letter stands in its place
        if (suffix || isLetter(text.charCodeAt(end)) || !near(text, start, end, INSURANCE)) continue
      }
      // "At 12 34 56 a": small letters with spaces are words unless something says otherwise
      if (!known && letters !== prefix && start + 2 < groups[i]!.start) continue
      if (!known && isCalledOther(text, start)) continue
      const complete = suffix !== undefined && end > groups[last]!.end
      const certainty = administrative ? (known ? 0.8 : 0.5) : known ? (complete ? 0.98 : 0.8) : last > i ? 0.95 : 0.8
      report('identifier', start, end, certainty, {
        type: 'nino',
        tail: complete ? digitsOf(text, groups, last, last).slice(-1) + suffix : digitsOf(text, groups, last, last).slice(-2),
      })
      claim(groups, start, end, 'nino')
      i = last
    }
  },
})
