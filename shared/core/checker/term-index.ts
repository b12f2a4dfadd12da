/** Terms filed under how they begin, so that a word of a text meets only those that may go on from it. */
import { OF_CAPITAL, SPACE_SYMBOL, startAt, symbolOf } from './term-symbols.ts'

const FILTER = 1 << 16
/** A term whose first word may go on in the text is filed under this many of its first letters. */
const PREFIX = 6
/** What a key is made of: a word; with the sign behind it; with the letter after that; with two; the beginning of a word. */
const WORD = 1
const BEHIND = 2
const NEXT = 3
const SECOND = 4
const BEGINNING = 5

/** How a term begins. `length`: the letters of the beginning of a word; 0 for whole words. */
export interface Filing {
  readonly key: number
  readonly length: number
}

/** @typeParam T - what is filed */
export class TermIndex<T> {
  readonly #filed = new Map<number, T[]>()
  /** By the key's last bits: most words of a text are passed over by this alone. */
  readonly #filter = new Uint8Array(FILTER)
  /** The lengths of the beginnings that are filed, as bits. */
  #beginnings = 0

  add({ key, length }: Filing, filed: T): void {
    if (length > 0) this.#beginnings |= 1 << length
    this.#filter[key & (FILTER - 1)] = 1
    const there = this.#filed.get(key)
    if (there) there.push(filed)
    else this.#filed.set(key, [filed])
  }

  /** Visits every term that may begin at `i`; some of them may turn out to go on otherwise. */
  visit(text: string, i: number, see: (filed: T) => void): void {
    const { length } = text
    let hash = 0
    let at = i
    const isWord = startAt(text.charCodeAt(i)) === 2
    do {
      hash = step(hash, text.charCodeAt(at))
      at++
      if (at - i <= PREFIX && (this.#beginnings >> (at - i)) & 1) this.#look(keyOf(BEGINNING, hash), see)
    } while (isWord && at < length && startAt(text.charCodeAt(at)) === 2)
    this.#look(keyOf(WORD, hash), see)
    if (at >= length) return
    const behind = step(hash, text.charCodeAt(at))
    if (symbolOf(text.charCodeAt(at)) === SPACE_SYMBOL) while (at + 1 < length && symbolOf(text.charCodeAt(at + 1)) === SPACE_SYMBOL) at++
    // a term may be no longer than the sign behind its first word, or one letter after it
    this.#look(keyOf(BEHIND, behind), see)
    if (at + 1 >= length) return
    const next = step(behind, text.charCodeAt(at + 1))
    this.#look(keyOf(NEXT, next), see)
    if (at + 2 < length) this.#look(keyOf(SECOND, step(next, text.charCodeAt(at + 2))), see)
  }

  #look(key: number, see: (filed: T) => void): void {
    if (this.#filter[key & (FILTER - 1)] === 0) return
    const filed = this.#filed.get(key)
    if (filed) for (let k = 0; k < filed.length; k++) see(filed[k] as T)
  }
}

/** Small letters without accents: what follows compares exactly. */
const plain = (code: number): number => {
  const symbol = symbolOf(code)
  return (OF_CAPITAL[symbol] as number) || symbol
}
const step = (hash: number, code: number): number => Math.imul(hash ^ plain(code), 0x01000193) ^ (hash >>> 15)
/** Thirty bits: a small integer to every engine. */
const keyOf = (sort: number, hash: number): number => (Math.imul(hash ^ (sort * 0x9e3779b1), 0x85ebca6b) >>> 2) & 0x3fffffff
/**
 * @param words - a term, up to the first list that it names
 * @param isOpen - whether the text's words may go on where these end: with any ending
 * @param hasMore - whether a list follows
 */
export function filingOf(words: string, isOpen: boolean, hasMore: boolean): Filing {
  let at = 0
  let hash = 0
  const end = startAt(words.charCodeAt(0)) === 2 ? endOfWord(words) : 1
  const goesOn = (isOpen || hasMore) && end === words.length
  const last = goesOn ? Math.min(end, PREFIX) : end
  while (at < last) hash = step(hash, words.charCodeAt(at++))
  if (goesOn) return { key: keyOf(BEGINNING, hash), length: last }
  if (at >= words.length) return { key: keyOf(WORD, hash), length: 0 }
  const behind = step(hash, words.charCodeAt(at))
  if (symbolOf(words.charCodeAt(at)) === SPACE_SYMBOL) while (at + 1 < words.length && symbolOf(words.charCodeAt(at + 1)) === SPACE_SYMBOL) at++
  const left = words.length - at - 1
  if (left <= 0) return { key: keyOf(BEHIND, behind), length: 0 }
  const next = step(behind, words.charCodeAt(at + 1))
  return { key: left === 1 ? keyOf(NEXT, next) : keyOf(SECOND, step(next, words.charCodeAt(at + 2))), length: 0 }
}

function endOfWord(words: string): number {
  let at = 0
  while (at < words.length && startAt(words.charCodeAt(at)) === 2) at++
  return at
}
