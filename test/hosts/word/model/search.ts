/** Word's search, literal mode: at most 255 characters, paragraph by paragraph, one hit after the other. */
import { HostError } from '../api/host-error.ts'

export interface SearchOptions {
  readonly matchCase: boolean
  readonly wholeWord: boolean
}
const LONGEST = 255
const LETTER = /[\p{L}\p{N}_]/u

/** @returns offsets of the hits in `text` */
export function hitsIn(text: string, wanted: string, { matchCase, wholeWord }: SearchOptions): number[] {
  const [hay, needle] = matchCase ? [text, wanted] : [text.toLowerCase(), wanted.toLowerCase()]
  const hits: number[] = []
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + needle.length)) {
    const apart = !LETTER.test(text[at - 1] ?? '') && !LETTER.test(text[at + needle.length] ?? '')
    if (!wholeWord || apart) hits.push(at)
  }
  return hits
}

/** `^^` stands for a caret, `^l` for a line break, `^t` for a tab; straight quotation marks also find curly ones. */
export function literal(wanted: string): string {
  if (wanted === '') throw new HostError('InvalidArgument', 'The search text is empty.')
  if (wanted.length > LONGEST) throw new HostError('SearchStringInvalidOrTooLong', 'The search string is too long.')
  return wanted.replace(/\^(.)/g, (whole, sign: string) => ({ '^': '^', l: '\v', t: '\t' })[sign] ?? whole)
}

/** Word finds “so” when asked for "so", and the other way round. */
export const looseQuotes = (text: string): string => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")
