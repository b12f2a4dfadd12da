/** Shares of a hundred: "40%", "2.5 per cent", "three per cent". */

import { isWordCode } from '../letters.ts'
import type { MakeRecogniser } from '../recogniser.ts'

const SHARE = /(\d{1,3}(?:\.\d{1,3})?) ?(?:%|per ?cent(?![a-z]))/gi
const IN_WORDS = /\b(one|two|three|four|five|six|seven|eight|nine|ten)( and a half)? per ?cent(?![a-z])/gi
const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

export const percentage: MakeRecogniser = () => ({
  name: 'percentage',
  yields: ['percentage'],
  wants: ({ text, hasDigit }) => (hasDigit && text.includes('%')) || text.includes('per cent') || text.includes('percent'),
  see({ text }, report) {
    SHARE.lastIndex = 0
    for (let match = SHARE.exec(text); match; match = SHARE.exec(text)) {
      const { index } = match
      if (index > 0 && isGlued(text, index)) continue
      report('percentage', index, index + match[0].length, 0.95, { percent: Number(match[1]) })
    }
    IN_WORDS.lastIndex = 0
    for (let match = IN_WORDS.exec(text); match; match = IN_WORDS.exec(text)) {
      const percent = WORDS.indexOf((match[1] as string).toLowerCase()) + 1 + (match[2] ? 0.5 : 0)
      report('percentage', match.index, match.index + match[0].length, 0.95, { percent })
    }
  },
})

/** The end of a longer number or code. */
const isGlued = (text: string, i: number): boolean => isWordCode(text.charCodeAt(i - 1)) || text[i - 1] === '.' || text[i - 1] === ','
