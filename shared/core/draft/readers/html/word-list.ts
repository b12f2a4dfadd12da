/** Word and Outlook write a list as paragraphs with the bullet or number as words in front, and say so in a style of their own. */

export interface WordList {
  /** Which list, as Word numbers them. */
  readonly list: string
  /** 1 for the outermost. */
  readonly level: number
}

/** `mso-list:l0 level1 lfo1` */
const OF_A_LIST = /(?:^|;)\s{0,9}mso-list\s{0,9}:\s{0,9}(l\d{1,6})\s{1,9}level([1-9])(?:\s{1,9}(lfo\d{1,6}))?/i
const MARKER = /(?:^|;)\s{0,9}mso-list\s{0,9}:\s{0,9}ignore/i
/** `1.`, `(a)`, `iv)`; Word's second bullet is a bare `o`. */
const NUMBERED = /^\(?(?:\d{1,6}|[a-z]{1,6})[.)]/i

export function wordListOf(style: string | undefined): WordList | undefined {
  const found = OF_A_LIST.exec(style ?? '')
  return found ? { list: `${found[1]} ${found[3] ?? ''}`, level: Number(found[2]) } : undefined
}

/** The element holds the bullet or number, which is no part of the text. */
export const isWordMarker = (style: string | undefined): boolean => MARKER.test(style ?? '')

/** @returns the number that an ordered list begins with here: 1 where it is a letter; undefined for a bullet */
export function numberOf(marker: string): number | undefined {
  if (!NUMBERED.test(marker)) return undefined
  const number = Number.parseInt(marker.replace('(', ''), 10)
  return Number.isNaN(number) ? 1 : number
}
