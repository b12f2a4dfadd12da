/** Shares of a hundred: "40%", "2.5 per cent". */

import { isWordCode } from '../letters.ts'
import type { MakeRecogniser } from '../recogniser.ts'

const SHARE = /(\d{1,3}(?:\.\d{1,3})?) ?(?:%|per ?cent(?![a-z]))/gi

export const percentage: MakeRecogniser = () => ({
  name: 'percentage',
  yields: ['percentage'],
  wants: ({ text, hasDigit }) => hasDigit && (text.includes('%') || text.includes('per cent') || text.includes('percent')),
  see({ text }, report) {
    SHARE.lastIndex = 0
    for (let match = SHARE.exec(text); match; match = SHARE.exec(text)) {
      const { index } = match
      if (index > 0 && isGlued(text, index)) continue
      report('percentage', index, index + match[0].length, 0.95, { percent: Number(match[1]) })
    }
  },
})

/** The end of a longer number or code. */
const isGlued = (text: string, i: number): boolean => isWordCode(text.charCodeAt(i - 1)) || text[i - 1] === '.' || text[i - 1] === ','
