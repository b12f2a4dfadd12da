/**
 * UK postcodes (guidance E4; Royal Mail PAF grammar), with BFPO, Crown Dependencies and overseas territories. Roads
 * (A34, M62), days ("the M1 1st phase"), weights and sizes are not postcodes. A postcode alone is not personal.
 */
import type { MakeRecogniser } from '../recogniser.ts'
import { claim, digitGroups, isDigit, isFree, isLetter } from './digit-groups.ts'

const OUTWARD = /^(?:[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d|[A-HK-Y]\d[0-9ABEHMNPRVWXY]|\d[A-HJKPSTUW])|GIR|BFPO|ASCN|STHL|TDCU|FIQQ|SIQQ|BBND|PCRN|TKCA)$/
const SPECIAL = /^(?:GIR|ASCN|STHL|TDCU|FIQQ|SIQQ|BBND|PCRN|TKCA)$/
const OUTWARD_BEFORE = /(?:^|[^a-z0-9])([a-z]{1,4}\d{0,2}[a-z]?)([ .\n-]{0,3})$/i
/** Read as a day or a unit where the letters are small. */
const ORDINAL_OR_UNIT = /^(?:\d(?:st|nd|rd|th)|\d(?:ft|lb|hr|yr|pt|px|ph|hp|bn|pp|gb|tb|pa|pw|qt))$/
const BFPO = /(?:^|[^a-z])bfpo ?$/i

export const postcode: MakeRecogniser = () => ({
  name: 'postcode',
  yields: ['postcode'],
  wants: (paragraph) => paragraph.hasDigit,
  see(paragraph, report) {
    const { text } = paragraph
    const groups = digitGroups(paragraph)
    for (let i = 0; i < groups.length; i++) {
      const group = groups[i]!
      const { end } = group
      if (!isLetter(text.charCodeAt(end))) {
        const forces = end - group.start <= 4 && BFPO.exec(text.slice(Math.max(0, group.start - 6), group.start))
        if (forces) report('postcode', text.toUpperCase().indexOf('BFPO', group.start - 6), end, 0.95, { code: `BFPO ${text.slice(group.start, end)}` })
        continue
      }
      // the inward part: one digit and two letters at the end of a word
      const stop = end + 2
      const beyond = text.charCodeAt(stop)
      if (!isInward(text.charCodeAt(end)) || !isInward(text.charCodeAt(end + 1)) || isLetter(beyond) || isDigit(beyond) || beyond === 95 || beyond === 64) continue
      const inward = text.slice(end - 1, stop)
      const head = OUTWARD_BEFORE.exec(text.slice(Math.max(0, end - 9), end - 1))
      if (!head) continue
      const written = head[1]!
      const outward = written.toUpperCase()
      const code = inward.toUpperCase()
      if (!OUTWARD.test(outward) || (SPECIAL.test(outward) && code !== '1ZZ' && code !== '0AA') || outward === 'BFPO') continue
      const start = end - 1 - head[2]!.length - written.length
      const small = inward === inward.toLowerCase()
      const capital = written.charCodeAt(0) < 91
      if (small && (capital || head[2] === '') && ORDINAL_OR_UNIT.test(inward)) continue
      if (small && /^(?:1st|2nd|3rd|[4-9]th)$/.test(inward)) continue
      if (!isFree(groups, i, i, 'postcode') || isGlued(text, start)) continue
      report('postcode', start, stop, small || head[2] === '' ? (small && head[2] === '' ? 0.5 : 0.8) : 0.95, { code: `${outward} ${code}` })
      claim(groups, start, stop, 'postcode')
    }
  },
})

/** Letters of the inward part: never C I K M O V. */
function isInward(c: number): boolean {
  const letter = c | 32
  return letter >= 97 && letter <= 122 && letter !== 99 && letter !== 105 && letter !== 107 && letter !== 109 && letter !== 111 && letter !== 118
}

/** "CAB-A1 1AA" or "26/A1 1AA" is a reference. */
function isGlued(text: string, start: number): boolean {
  const c = text.charCodeAt(start - 1)
  const beforeThat = text.charCodeAt(start - 2)
  return (c === 45 || c === 47 || c === 95 || c === 61 || c === 35 || c === 46) && (isLetter(beforeThat) || isDigit(beforeThat) || c === 61)
}
