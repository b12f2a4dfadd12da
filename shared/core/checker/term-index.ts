/** Terms filed under how they begin, so that a word of a text meets only those that may go on from it. */
import { Spelling } from './term-spelling.ts'
import { SPACE_SYMBOL } from './term-symbols.ts'

const WORDS = 1 << 14
/** A term whose first word may go on in the text is filed under this many of its first letters. */
const PREFIX = 4
/** What a key is made of: a word; with the sign behind it; with the letter after that; with two; the beginning of a word. */
const WORD = 1
const BEHIND = 2
const NEXT = 4
const SECOND = 8
const BEGINNING = 16

/** How a term begins. */
export interface Filing {
  readonly sort: number
  readonly key: number
  /** Of its first word, or of the beginning of that. */
  readonly hash: number
  /** The letters of the beginning of a word; 0 for whole words. */
  readonly length: number
}

/** @typeParam T - what is filed */
export class TermIndex<T> {
  readonly #filed = new Map<number, T[]>()
  readonly #before: TermIndex<T> | undefined
  /** The sorts of key that begin with a word, by the last bits of its hash: most words of a text are passed over by this alone. */
  readonly #sorts: Uint8Array
  /** The lengths of the beginnings that are filed, as bits. */
  #beginnings: number

  /**
   * @param words - how many words the index should tell apart at a glance; a power of two
   * @param before - what is filed there is found here too; of as many words
   */
  constructor(words = WORDS, before?: TermIndex<T>) {
    this.#sorts = before ? before.#sorts.slice() : new Uint8Array(words)
    this.#beginnings = before ? before.#beginnings : 0
    this.#before = before
  }

  add({ sort, key, hash, length }: Filing, filed: T): void {
    this.#beginnings |= (1 << length) & ~1
    const at = hash & (this.#sorts.length - 1)
    this.#sorts[at] = (this.#sorts[at] as number) | sort
    const there = this.#filed.get(key)
    if (there) there.push(filed)
    else this.#filed.set(key, [filed])
  }

  /** Visits every term that may begin at `i`; some of them may turn out to go on otherwise. */
  visit({ small, starts, length }: Spelling, i: number, see: (filed: T) => void): void {
    const sorts = this.#sorts
    const last = sorts.length - 1
    const beginnings = this.#beginnings
    let at = i + 1
    let hash = step(0, small[i] as number)
    if (beginnings & 2 && (sorts[hash & last] as number) & BEGINNING) this.#look(keyOf(BEGINNING, hash), see)
    if (starts[i] === 2) {
      while (at < length && starts[at] === 2) {
        hash = step(hash, small[at] as number)
        at++
        if ((beginnings >> (at - i)) & 1 && at - i <= PREFIX && (sorts[hash & last] as number) & BEGINNING) this.#look(keyOf(BEGINNING, hash), see)
      }
    }
    const there = sorts[hash & last] as number
    if ((there & ~BEGINNING) === 0) return
    if (there & WORD) this.#look(keyOf(WORD, hash), see)
    if (at >= length) return
    const behind = step(hash, small[at] as number)
    if (small[at] === SPACE_SYMBOL) while (at + 1 < length && small[at + 1] === SPACE_SYMBOL) at++
    // a term may be no longer than the sign behind its first word, or one letter after it
    if (there & BEHIND) this.#look(keyOf(BEHIND, behind), see)
    if (at + 1 >= length) return
    const next = step(behind, small[at + 1] as number)
    if (there & NEXT) this.#look(keyOf(NEXT, next), see)
    if (there & SECOND && at + 2 < length) this.#look(keyOf(SECOND, step(next, small[at + 2] as number)), see)
  }

  #look(key: number, see: (filed: T) => void): void {
    const filed = this.#filed.get(key)
    if (filed) for (let k = 0; k < filed.length; k++) see(filed[k] as T)
    if (this.#before) this.#before.#look(key, see)
  }
}

const step = (hash: number, letter: number): number => Math.imul(hash ^ letter, 0x01000193) ^ (hash >>> 15)
/** Thirty bits: a small integer to every engine. */
const keyOf = (sort: number, hash: number): number => (Math.imul(hash ^ (sort * 0x9e3779b1), 0x85ebca6b) >>> 2) & 0x3fffffff

const term = new Spelling()

/**
 * @param words - a term, up to the first list that it names
 * @param isOpen - whether the text's words may go on where these end: with any ending
 * @param hasMore - whether a list follows
 */
export function filingOf(words: string, isOpen: boolean, hasMore: boolean): Filing {
  const { small, starts, length } = term.of(words)
  let end = 1
  if (starts[0] === 2) while (end < length && starts[end] === 2) end++
  const goesOn = (isOpen || hasMore) && end === length
  let at = goesOn ? Math.min(end, PREFIX) : end
  let hash = 0
  for (let i = 0; i < at; i++) hash = step(hash, small[i] as number)
  const filing = (sort: number, whole: number): Filing => ({ sort, key: keyOf(sort, whole), hash, length: sort === BEGINNING ? at : 0 })
  if (goesOn) return filing(BEGINNING, hash)
  if (at >= length) return filing(WORD, hash)
  const behind = step(hash, small[at] as number)
  if (small[at] === SPACE_SYMBOL) while (at + 1 < length && small[at + 1] === SPACE_SYMBOL) at++
  const left = length - at - 1
  if (left <= 0) return filing(BEHIND, behind)
  const next = step(behind, small[at + 1] as number)
  return left === 1 ? filing(NEXT, next) : filing(SECOND, step(next, small[at + 2] as number))
}
