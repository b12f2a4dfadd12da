/** Years in paragraphs that give figures: "up 40% (DWP 2026)", "half of all shops (Census, 2021)", "the limit is £960 from 2024". Elsewhere nobody asks for them. */
import { isWordCode } from '../letters.ts'
import type { MakeRecogniser } from '../recogniser.ts'

const YEAR = /(?:19[5-9]|20[0-4])\d/g
/** How figures are written, in signs and in words. */
const FIGURES = [
  '£',
  '%',
  'per cent',
  'half',
  'Half',
  'halv',
  'third',
  'quarter',
  'fifth',
  'fold',
  'doubled',
  'trebled',
  'tripled',
  'quadrupled',
  ' in two',
  ' in three',
  ' in four',
  ' in five',
  ' in six',
  ' in ten',
]

/** Asked first: most figures stand in paragraphs without a year. */
function holdsYear(text: string): boolean {
  YEAR.lastIndex = 0
  return YEAR.test(text)
}

export const year: MakeRecogniser = () => ({
  name: 'year',
  yields: ['year'],
  wants: ({ text, hasDigit }) => hasDigit && holdsYear(text) && FIGURES.some((sign) => text.includes(sign)),
  see({ text }, report) {
    YEAR.lastIndex = 0
    for (let match = YEAR.exec(text); match; match = YEAR.exec(text)) {
      const { index } = match
      if (!isGlued(text, index)) report('year', index, index + 4, 0.9, { year: Number(match[0]) })
    }
  },
})

/** Part of a sum or a longer number: "£2026", "12,026". */
const isGlued = (text: string, i: number): boolean =>
  (i > 0 && (isWordCode(text.charCodeAt(i - 1)) || '£.,'.includes(text[i - 1] as string))) ||
  isWordCode(text.charCodeAt(i + 4)) ||
  (text[i + 4] === ',' && isWordCode(text.charCodeAt(i + 5)))
