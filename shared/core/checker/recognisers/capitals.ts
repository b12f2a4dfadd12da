/** A stretch of a line all in capitals, longer than any abbreviation, name or short heading (rule NL-10). */
import { countWords } from '../letters.ts'
import type { MakeRecogniser } from '../recogniser.ts'

/** "More than eight words" (guidance NL-10): fewer are a heading or a row of abbreviations. */
const FEWEST = 9
/** No stretch of that many words is shorter than this; one look at so many letters passes over all other text. */
const STEP = 16

const isSmall = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0xff)
const isCapital = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde)

export const capitals: MakeRecogniser = () => ({
  name: 'capitals',
  yields: ['capitals'],
  wants: ({ text }) => text.length > STEP * 2 && hasStretch(text),
  see({ text }, report) {
    let start = 0
    while (start < text.length) {
      let end = start
      while (end < text.length && !isSmall(text.charCodeAt(end)) && text[end] !== '\n') end++
      if (end - start > STEP * 2) reportStretch(text, start, end)
      start = end + 1
    }

    function reportStretch(whole: string, from: number, to: number): void {
      let start = from
      while (start < to && !isCapital(whole.charCodeAt(start))) start++
      let end = to
      // the capital before a small letter begins an ordinary word
      if (isSmall(whole.charCodeAt(to))) while (end > start && whole[end - 1] !== ' ') end--
      while (end > start && !isCapital(whole.charCodeAt(end - 1)) && !'.!?'.includes(whole[end - 1] as string)) end--
      const words = countWords(whole.slice(start, end).replace(/[0-9]/g, ''))
      if (words >= FEWEST) report('capitals', start, end, 1, { words })
    }
  },
})

/** Whether two looks in a row meet no small letter in their words. */
function hasStretch(text: string): boolean {
  let free = 0
  for (let i = 0; i < text.length; i += STEP) {
    if (isSmall(text.charCodeAt(i)) || isSmall(text.charCodeAt(i + 1)) || isSmall(text.charCodeAt(i + 2))) free = 0
    else if (++free === 2) return true
  }
  return false
}
