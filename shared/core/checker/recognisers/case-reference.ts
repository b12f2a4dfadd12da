/**
 * References of planning and licensing cases: "26/0123", "2026/01234/FUL", "LN/26/0123". A year and a running number;
 * minutes ("61/99"), financial years ("2025/26") and months ("01/2026") are none.
 */
import { isWordCode } from '../letters.ts'
import type { MakeRecogniser } from '../recogniser.ts'

const REFERENCE = /(?:([A-Z]{1,5})\/)?((?:20)?\d{2})\/(\d{3,6})(?:\/([A-Z]{2,6}))?/g

export const caseReference: MakeRecogniser = () => ({
  name: 'case reference',
  yields: ['case-reference'],
  wants: ({ text, hasDigit }) => hasDigit && text.includes('/'),
  see({ text }, report) {
    REFERENCE.lastIndex = 0
    for (let match = REFERENCE.exec(text); match; match = REFERENCE.exec(text)) {
      const [code, prefix, year, number, suffix] = match as unknown as [string, string | undefined, string, string, string | undefined]
      const end = match.index + code.length
      if (isGlued(text, match.index - 1) || isGlued(text, end)) continue
      const named = prefix !== undefined || suffix !== undefined
      if (!named && (looksLikeMonth(year, number) || OF_PAPERS.test(text.slice(Math.max(0, match.index - 16), match.index)))) continue
      report('case-reference', match.index, end, named ? 0.95 : 0.8, { code })
    }
  },
})

/** Papers are numbered by the year too: "report 26/0123". */
const OF_PAPERS = /(?:reports?|minutes?|papers?|decisions?|items?|invoices?|orders?|notices?|complaints?)(?: no\.?| number)? $/i

/** Part of a longer code, a day or a web address. */
const isGlued = (text: string, i: number): boolean => i >= 0 && i < text.length && (isWordCode(text.charCodeAt(i)) || '/-_'.includes(text[i] as string))

const looksLikeMonth = (year: string, number: string): boolean => number.length === 3 || (year.length === 2 && Number(year) <= 12 && /^(?:19|20)\d\d$/.test(number))
