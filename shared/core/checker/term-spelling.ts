/** A text spelled in the symbols of terms, once, so that thousands of terms are compared without reading it again. */
import { OF_CAPITAL, startAt, symbolOf } from './term-symbols.ts'

/** What a code unit becomes, in one number of 16 bits. */
const spelled = (code: number): number => {
  const symbol = symbolOf(code)
  return symbol | (((OF_CAPITAL[symbol] as number) || symbol) << 7) | (startAt(code) << 14)
}
/** Its symbol; 0 where no term can go on. */
export const symbolIn = (letter: number): number => letter & 127
/** Its symbol in small letters. */
export const smallIn = (letter: number): number => (letter >> 7) & 127
/** 2 for a letter of a word, 1 for a sign with which a term may begin, 0 for the rest. */
export const startIn = (letter: number): number => letter >> 14

/** Of the code units that nearly all texts are written in. */
const COMMON = Uint16Array.from({ length: 0x250 }, (_, code) => spelled(code))
/** Letters that are read ahead at once; so many zeros stand behind a text, so that nobody who does need ask for its end. */
export const AHEAD = 16

export class Spelling {
  text = ''
  length = 0
  letters = new Uint16Array(1 << 10)
  /** How far somebody has read, since this was set. */
  reached = 0

  /** @returns this, spelling `text` from now on */
  of(text: string): this {
    if (text === this.text) return this
    const { length } = text
    if (length + AHEAD > this.letters.length) this.letters = new Uint16Array(1 << (32 - Math.clz32(length + AHEAD)))
    const { letters } = this
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(i)
      letters[i] = code < COMMON.length ? (COMMON[code] as number) : spelled(code)
    }
    letters.fill(0, length, length + AHEAD)
    this.text = text
    this.length = length
    return this
  }

  /** The letter at `i` was read. */
  reach(i: number): void {
    if (i > this.reached) this.reached = i
  }
}

/** One for whoever reads a text's words: the terms and the beginnings of words are spelled once. */
export const spelling = new Spelling()
