/** Phrases as programs of one byte a letter in one array: a text is matched against one without making anything. */
import { isWordCode } from './letters.ts'
import type { Spelling } from './term-spelling.ts'
import { SPACE_SYMBOL, symbolOf } from './term-symbols.ts'

const END = 0
/** A character that no text is matched on (the packs' schema refuses such a term): the phrase is never found. */
const NEVER = 30
/** Any term of a list stands here; the list's number follows in two bytes. No letter is spelled so. */
const LIST = 31
const PIECES = /(\$[A-Za-z][A-Za-z0-9]*)/

/** Where the terms of a list that begin at `i` end. */
export type EndsOfList = (list: number, spelling: Spelling, i: number) => readonly number[]

export class Programs {
  #bytes = new Uint8Array(1 << 14)
  #length = 0
  readonly #numbers: ReadonlyMap<string, number>

  /** @param numbers - of the lists that terms name */
  constructor(numbers: ReadonlyMap<string, number>) {
    this.#numbers = numbers
  }

  /**
   * @param words - a term without its star
   * @returns where the program begins
   */
  add(words: string): number {
    const start = this.#length
    for (const piece of words.includes('$') ? words.split(PIECES) : [words]) {
      if (piece.startsWith('$')) this.#list(this.#numbers.get(piece.slice(1)) as number)
      else this.#letters(piece)
    }
    this.#push(END)
    return start
  }

  #list(number: number): void {
    this.#push(LIST)
    this.#push(number & 0xff)
    this.#push(number >> 8)
  }

  #letters(piece: string): void {
    let before = 0
    for (let i = 0; i < piece.length; i++) {
      const symbol = symbolOf(piece.charCodeAt(i)) || NEVER
      if (symbol !== SPACE_SYMBOL || before !== SPACE_SYMBOL) this.#push(symbol)
      before = symbol
    }
  }

  #push(byte: number): void {
    if (this.#length === this.#bytes.length) {
      const longer = new Uint8Array(this.#length * 2)
      longer.set(this.#bytes)
      this.#bytes = longer
    }
    this.#bytes[this.#length++] = byte
  }

  /** Tells of each end of the program's phrase that the text spells from `i`. A capital in the text spells a capital and a small letter. */
  follow(at: number, spelling: Spelling, i: number, endsOf: EndsOfList, tell: (end: number) => void): void {
    const bytes = this.#bytes
    const { symbols, small, length } = spelling
    let pc = at
    for (;;) {
      const byte = bytes[pc] as number
      if (byte === END) {
        tell(i)
        return
      }
      if (byte === LIST) {
        const ends = endsOf((bytes[pc + 1] as number) | ((bytes[pc + 2] as number) << 8), spelling, i)
        for (let k = 0; k < ends.length; k++) this.follow(pc + 3, spelling, ends[k] as number, endsOf, tell)
        return
      }
      if (i >= length || (byte !== small[i] && byte !== symbols[i])) return
      i++
      pc++
      if (byte === SPACE_SYMBOL) while (i < length && symbols[i] === SPACE_SYMBOL) i++
    }
  }
}

/** Where a term that the text spells up to `i` ends; undefined within a word, unless the term takes any ending. */
export function endOfTerm(text: string, i: number, anyEnding: boolean): number | undefined {
  const isMidWord = i > 0 && i < text.length && isWordCode(text.charCodeAt(i - 1)) && isWordCode(text.charCodeAt(i))
  if (!isMidWord) return i
  if (!anyEnding) return undefined
  let end = i
  while (end < text.length && isWordCode(text.charCodeAt(end))) end++
  return end
}
