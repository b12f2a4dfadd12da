/** Phrases as programs of one byte a letter in one array: a text is matched against one without making anything. */

import { numberAt, WIDTH, writeNumber } from './letter-numbers.ts'
import { isWordCode } from './letters.ts'
import { type Beginning, beginningOf } from './term-beginning.ts'
import { type Spelling, smallIn, symbolIn } from './term-spelling.ts'
import { SPACE_SYMBOL, symbolOf } from './term-symbols.ts'

/** The phrase is complete. No letter is spelled so, nor as any of the next three; all of them can stand in a text, and in a string literal as they are. */
export const END = 0x7e
/** The same, for a phrase that takes any ending. */
export const OPEN_END = 0x7f
/** Any term of a list stands here; the list's number follows in letters. */
export const LIST = 0x1f
/** A character that no text is matched on (the packs' schema refuses such a term): the phrase is never found. */
const NEVER = 0x1e
const PIECES = /(\$[A-Za-z][A-Za-z0-9]*)/

/** Where the terms of a list that begin at `i` end. */
export type EndsOfList = (list: number, spelling: Spelling, i: number) => readonly number[]
export type Tell = (end: number, isOpen: boolean) => void

export class Programs {
  readonly #numbers: ReadonlyMap<string, number>
  readonly #before: Programs | undefined
  /** Addresses below this one are of before. */
  readonly #from: number
  #bytes: Uint8Array
  #length: number

  /**
   * @param numbers - of the lists that terms name
   * @param before - programs that keep their addresses here; none is added to them any more
   * @param built - with the pack; none is added to them
   */
  constructor(numbers: ReadonlyMap<string, number>, before?: Programs, built?: Uint8Array) {
    this.#numbers = numbers
    this.#before = before
    this.#from = before ? before.end : 0
    this.#bytes = built ?? new Uint8Array(1 << 10)
    this.#length = built ? built.length : 0
    // none begins at address 0
    if (!before && !built) this.#bytes[this.#length++] = END
  }

  /** The address of the next program. */
  get end(): number {
    return this.#from + this.#length
  }

  bytes(): Uint8Array {
    return this.#bytes.slice(0, this.#length)
  }

  /**
   * @param words - a term without its star
   * @returns where the program begins
   */
  add(words: string, isOpen: boolean): number {
    const start = this.#length
    const most = start + words.length * (words.includes('$') ? WIDTH : 1) + 1
    if (most > this.#bytes.length) this.#lengthen(most)
    if (words.includes('$'))
      for (const piece of words.split(PIECES)) {
        if (piece.startsWith('$') && piece.length > 1) this.#list(this.#numbers.get(piece.slice(1)) as number)
        else this.#length = spell(piece, this.#bytes, this.#length)
      }
    else this.#length = spell(words, this.#bytes, this.#length)
    this.#bytes[this.#length++] = isOpen ? OPEN_END : END
    return this.#from + start
  }

  #list(number: number): void {
    this.#bytes[this.#length] = LIST
    writeNumber(this.#bytes, this.#length + 1, number)
    this.#length += 1 + WIDTH
  }

  #lengthen(most: number): void {
    const longer = new Uint8Array(2 * most)
    longer.set(this.#bytes)
    this.#bytes = longer
  }

  /**
   * How a program that was added here begins; undefined where that is with a list, or with one word and a list.
   * @param alone - files the latter under their word alone
   * @param seed - of the list as whose term it is filed
   */
  beginningOf(at: number, alone: boolean, seed: number): Beginning | undefined {
    const bytes = this.#bytes
    const from = at - this.#from
    let to = from
    let spaces = 0
    for (; !isStop(bytes[to] as number); to++) if (bytes[to] === SPACE_SYMBOL) spaces++
    const hasMore = bytes[to] === LIST
    if (hasMore && (to === from || (!alone && spaces === 1 && bytes[to - 1] === SPACE_SYMBOL))) return undefined
    return beginningOf(bytes, from, to, bytes[to] === OPEN_END, hasMore, seed)
  }

  /** How many bytes two programs that were added here have in common at their beginnings. */
  common(a: number, b: number): number {
    const bytes = this.#bytes
    let count = 0
    while (a !== b && bytes[a - this.#from + count] === bytes[b - this.#from + count] && !isEnd(bytes[a - this.#from + count] as number)) count++
    return count
  }

  /** The order of two programs that were added here, by their letters, a complete one first; of equal ones, by their addresses. */
  compare(a: number, b: number): number {
    const at = this.common(a, b) - this.#from
    return rank(this.#bytes[a + at] as number) - rank(this.#bytes[b + at] as number) || a - b
  }

  /**
   * Tells of each end of the program's phrase that the text spells from `i`. A capital in the text spells a capital and a small letter.
   * @returns how many bytes the text spelled: no program that has more in common with this one is found. One less where the text's
   * next letter stands before this program's: none of those that follow it in the order of their letters, with as much in common, is found
   */
  follow(at: number, spelling: Spelling, i: number, endsOf: EndsOfList, tell: Tell): number {
    if (at < this.#from) return (this.#before as Programs).follow(at, spelling, i, endsOf, tell)
    const bytes = this.#bytes
    const { letters } = spelling
    const start = at - this.#from
    let pc = start
    for (;;) {
      const byte = bytes[pc] as number
      const letter = letters[i] as number
      if (byte === smallIn(letter) || byte === symbolIn(letter)) {
        i++
        pc++
        if (byte === SPACE_SYMBOL) while (symbolIn(letters[i] as number) === SPACE_SYMBOL) i++
        continue
      }
      spelling.reach(i)
      if (byte === END || byte === OPEN_END) tell(i, byte === OPEN_END)
      if (byte !== LIST) return pc - start - (byte < END && byte > smallIn(letter) ? 1 : 0)
      const ends = endsOf(numberAt(bytes, pc + 1), spelling, i)
      const behind = pc + 1 + WIDTH
      let most = -1
      for (let k = 0; k < ends.length; k++) most = Math.max(most, this.follow(this.#from + behind, spelling, ends[k] as number, endsOf, tell))
      return behind - start + most
    }
  }
}

const rank = (byte: number): number => (isEnd(byte) ? byte - OPEN_END : byte)
const isEnd = (byte: number): boolean => byte === END || byte === OPEN_END
const isStop = (byte: number): boolean => isEnd(byte) || byte === LIST

/**
 * Writes the symbols of a phrase without lists, one for each run of white space.
 * @returns where they end
 */
export function spell(words: string, into: Uint8Array, from: number): number {
  let at = from
  let before = 0
  for (let i = 0; i < words.length; i++) {
    const symbol = symbolOf(words.charCodeAt(i)) || NEVER
    if (symbol !== SPACE_SYMBOL || before !== SPACE_SYMBOL) into[at++] = symbol
    before = symbol
  }
  return at
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
