/** Sums of money in pounds: "£1.2m", "£4,838,126", "50p", "1.2 million pounds". */
import type { MakeRecogniser } from '../recogniser.ts'
import { isDigit } from './digit-groups.ts'

const POUNDS = /^£ ?(\d{1,3}(?:,\d{3}){1,4}|\d{1,12})(\.\d{1,2})?(?!\d)(?:\.\d+)?(?: ?(k|m|bn|mn|tn|million|billion|thousand|trillion)(?![A-Za-z]))?/i
const IN_WORDS = /(\d{1,3}(?:,\d{3}){1,4}|\d{1,12})(\.\d{1,2})? ?(k|m|bn|million|billion|thousand|trillion)? (?:pounds|GBP)(?![A-Za-z])/gi
const PENCE = /^(\d{1,3}(?:\.\d)?)(?: ?p| pence)(?![A-Za-z\d.])/
/** Screens, not sums: 720p. */
const SCREENS = new Set(['144', '240', '360', '480', '720'])
const TIMES: Readonly<Record<string, number>> = { k: 1e3, thousand: 1e3, m: 1e6, mn: 1e6, million: 1e6, bn: 1e9, billion: 1e9, tn: 1e12, trillion: 1e12 }

export const money: MakeRecogniser = () => ({
  name: 'money',
  yields: ['money'],
  wants: ({ text, hasDigit }) => hasDigit && (text.includes('p') || text.includes('£') || text.includes('GBP')),
  see({ text }, report) {
    const found: { start: number; end: number; pounds: number }[] = []
    for (let i = text.indexOf('£'); i >= 0; i = text.indexOf('£', i + 1)) {
      const match = POUNDS.exec(text.slice(i, i + 40))
      if (match) found.push({ start: i, end: i + match[0].length, pounds: amount(match[1] as string, match[2], match[3]) })
    }
    if (text.includes('pounds') || text.includes('GBP')) {
      IN_WORDS.lastIndex = 0
      for (let match = IN_WORDS.exec(text); match; match = IN_WORDS.exec(text))
        found.push({ start: match.index, end: match.index + match[0].length, pounds: amount(match[1] as string, match[2], match[3]) })
    }
    for (let i = text.indexOf('p'); i >= 0; i = text.indexOf('p', i + 1)) {
      const pence = penceBefore(text, i)
      if (pence) found.push(pence)
    }
    found.sort((a, b) => a.start - b.start)
    let last = -1
    for (const { start, end, pounds } of found) {
      if (start < last) continue
      report('money', start, end, 0.95, { pounds })
      last = end
    }
  },
})

const amount = (whole: string, part: string | undefined, times: string | undefined): number =>
  Number(whole.replace(/,/g, '') + (part ?? '')) * (times ? (TIMES[times.toLowerCase()] ?? 1) : 1)

/** "50p", "8p": at most three figures directly before the letter. */
function penceBefore(text: string, at: number): { start: number; end: number; pounds: number } | undefined {
  let start = at
  if (text[start - 1] === ' ') start--
  const digits = start
  while (start > 0 && at - start < 7 && (isDigit(text.charCodeAt(start - 1)) || text[start - 1] === '.')) start--
  if (start === digits || /[A-Za-z\d.,:£/-]/.test(text[start - 1] ?? '')) return undefined
  const match = PENCE.exec(text.slice(start, at + 7))
  if (!match || SCREENS.has(match[1] as string)) return undefined
  return { start, end: start + match[0].length, pounds: Number(match[1]) / 100 }
}
