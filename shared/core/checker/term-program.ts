/** Phrases as programs of one byte a letter in one array: a text is matched against one without making anything. */
import { isWordCode } from './letters.ts'
import { type Filing, filingOf } from './term-index.ts'
import type { Spelling } from './term-spelling.ts'
import { SPACE_SYMBOL, symbolOf } from './term-symbols.ts'

/** The phrase is complete; of what it is an entry follows in three bytes. No letter is spelled so, nor as any of the next three. */
const END = 28
/** The same, for a phrase that takes any ending. */
const OPEN_END = 29
/** A character that no text is matched on (the packs' schema refuses such a term): the phrase is never found. */
const NEVER = 30
/** Any term of a list stands here; the list's number follows in two bytes. */
const LIST = 31
const PIECES = /(\$[A-Za-z][A-Za-z0-9]*)/

/** Where the terms of a list that begin at `i` end. */
export type EndsOfList = (list: number, spelling: Spelling, i: number) => readonly number[]
/** @param entry - as it was given with the phrase */
export type Tell = (end: number, isOpen: boolean, entry: number) => void

export class Programs {
  readonly #numbers: ReadonlyMap<string, number>
  readonly #before: Programs | undefined
  /** Addresses below this one are of before. */
  readonly #from: number
  #bytes: Uint8Array
  #length = 0

  /**
   * @param numbers - of the lists that terms name
   * @param room - in bytes; more is taken where it does not do
   * @param before - programs that keep their addresses here; none is added to them any more
   */
  constructor(numbers: ReadonlyMap<string, number>, room: number, before?: Programs) {
    this.#numbers = numbers
    this.#before = before
    this.#from = before ? before.#from + before.#length : 0
    this.#bytes = new Uint8Array(room)
  }

  /**
   * @param words - a term without its star
   * @param entry - to be told when it is found; below 2²⁴
   * @returns where the program begins
   */
  add(words: string, isOpen: boolean, entry: number): number {
    const start = this.#length
    // a list's name has two characters at least and takes three bytes; then the end
    const most = start + 2 * words.length + 4
    if (most > this.#bytes.length) this.#lengthen(most)
    if (words.includes('$'))
      for (const piece of words.split(PIECES)) {
        if (piece.startsWith('$')) this.#list(this.#numbers.get(piece.slice(1)) as number)
        else this.#length = spell(piece, this.#bytes, this.#length)
      }
    else this.#length = spell(words, this.#bytes, this.#length)
    const bytes = this.#bytes
    const end = this.#length
    bytes[end] = isOpen ? OPEN_END : END
    bytes[end + 1] = entry
    bytes[end + 2] = entry >> 8
    bytes[end + 3] = entry >> 16
    this.#length = end + 4
    return this.#from + start
  }

  #list(number: number): void {
    const at = this.#length
    this.#bytes[at] = LIST
    this.#bytes[at + 1] = number
    this.#bytes[at + 2] = number >> 8
    this.#length = at + 3
  }

  #lengthen(most: number): void {
    const longer = new Uint8Array(2 * most)
    longer.set(this.#bytes)
    this.#bytes = longer
  }

  /**
   * How a program that was added here begins; undefined where that is with a list, or with one word and a list.
   * @param alone - files the latter under their word alone
   */
  filingOf(at: number, alone: boolean): Filing | undefined {
    const bytes = this.#bytes
    const from = at - this.#from
    let to = from
    let spaces = 0
    for (; !isStop(bytes[to] as number); to++) if (bytes[to] === SPACE_SYMBOL) spaces++
    const hasMore = bytes[to] === LIST
    if (hasMore && (to === from || (!alone && spaces === 1 && bytes[to - 1] === SPACE_SYMBOL))) return undefined
    return filingOf(bytes, from, to, bytes[to] === OPEN_END, hasMore)
  }

  /** Tells of each end of the program's phrase that the text spells from `i`. A capital in the text spells a capital and a small letter. */
  follow(at: number, spelling: Spelling, i: number, endsOf: EndsOfList, tell: Tell): void {
    if (at < this.#from) {
      this.#before?.follow(at, spelling, i, endsOf, tell)
      return
    }
    const bytes = this.#bytes
    const { symbols, small, length } = spelling
    let pc = at - this.#from
    for (;;) {
      const byte = bytes[pc] as number
      if (i < length && (byte === small[i] || byte === symbols[i])) {
        i++
        pc++
        if (byte === SPACE_SYMBOL) while (i < length && symbols[i] === SPACE_SYMBOL) i++
        continue
      }
      if (byte === END || byte === OPEN_END) tell(i, byte === OPEN_END, (bytes[pc + 1] as number) | ((bytes[pc + 2] as number) << 8) | ((bytes[pc + 3] as number) << 16))
      else if (byte === LIST) {
        const ends = endsOf((bytes[pc + 1] as number) | ((bytes[pc + 2] as number) << 8), spelling, i)
        for (let k = 0; k < ends.length; k++) this.follow(this.#from + pc + 3, spelling, ends[k] as number, endsOf, tell)
      }
      return
    }
  }
}

const isStop = (byte: number): boolean => byte === END || byte === OPEN_END || byte === LIST

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
