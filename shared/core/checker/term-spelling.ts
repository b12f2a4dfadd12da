/** A text spelled in the symbols of terms, once, so that thousands of terms are compared without reading it again. */
import { OF_CAPITAL, startAt, symbolOf } from './term-symbols.ts'

/** What a code unit becomes, in one number: its symbol, that in small letters, and how a term may start with it. */
const spelled = (code: number): number => {
  const symbol = symbolOf(code)
  return symbol | (((OF_CAPITAL[symbol] as number) || symbol) << 8) | (startAt(code) << 16)
}
/** Of the code units that nearly all texts are written in. */
const COMMON = Int32Array.from({ length: 0x250 }, (_, code) => spelled(code))

export class Spelling {
  text = ''
  length = 0
  /** Each code unit's symbol; 0 where no term can go on. */
  symbols = new Uint8Array(1 << 10)
  /** The same in small letters. */
  small = new Uint8Array(1 << 10)
  /** 2 for a code unit of a word, 1 for a sign with which a term may begin, 0 for the rest. */
  starts = new Uint8Array(1 << 10)

  /** @returns this, spelling `text` from now on */
  of(text: string): this {
    if (text === this.text) return this
    const { length } = text
    if (length > this.symbols.length) {
      const room = 1 << (32 - Math.clz32(length))
      this.symbols = new Uint8Array(room)
      this.small = new Uint8Array(room)
      this.starts = new Uint8Array(room)
    }
    const { symbols, small, starts } = this
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(i)
      const all = code < COMMON.length ? (COMMON[code] as number) : spelled(code)
      symbols[i] = all
      small[i] = all >> 8
      starts[i] = all >> 16
    }
    this.text = text
    this.length = length
    return this
  }
}

/** One for whoever reads a text's words: the terms and the beginnings of words are spelled once. */
export const spelling = new Spelling()
