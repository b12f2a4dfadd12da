/** Terms filed under how they begin, so that a word of a text meets only those that may go on from it. */
import type { Spelling } from './term-spelling.ts'
import { isWordSymbol, OF_CAPITAL, SPACE_SYMBOL } from './term-symbols.ts'

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

/** A slot: the key, what is filed under it first, and where the rest of that is linked from and ends. */
const SLOT = 4
const KEY_BITS = 30

/** What is filed are numbers of the owner's own: where a term stands. One table of numbers, since every word of a text asks it. */
export class TermIndex {
  readonly #before: TermIndex | undefined
  /** The sorts of key that begin with a word, by the last bits of its hash: most words of a text are passed over by this alone. */
  readonly #sorts: Uint8Array
  /** The lengths of the beginnings that are filed, as bits. */
  #beginnings: number
  /** Keys stand where they say themselves, or in the next slot that was free. */
  #slots: Int32Array
  /** What is filed under a key beyond the first, each with the place of the next; 0 ends them. */
  readonly #links = [0, 0]
  #keys = 0
  #shift: number

  /**
   * @param words - how many words the index should tell apart at a glance; a power of two
   * @param before - what is filed there is found here too; of as many words
   */
  constructor(words = WORDS, before?: TermIndex) {
    this.#sorts = before ? before.#sorts.slice() : new Uint8Array(words)
    this.#beginnings = before ? before.#beginnings : 0
    this.#before = before
    const bits = before ? 4 : Math.log2(words)
    this.#slots = new Int32Array(SLOT << bits)
    this.#shift = KEY_BITS - bits
  }

  add({ sort, key, hash, length }: Filing, filed: number): void {
    this.#beginnings |= (1 << length) & ~1
    const word = hash & (this.#sorts.length - 1)
    this.#sorts[word] = (this.#sorts[word] as number) | sort
    const slots = this.#slots
    const at = this.#slotOf(key)
    if (slots[at] === 0) {
      slots[at] = key
      slots[at + 1] = filed
      if (++this.#keys * SLOT * 2 > slots.length) this.#grow()
      return
    }
    const link = this.#links.length
    const last = slots[at + 3] as number
    this.#links.push(filed, 0)
    if (last === 0) slots[at + 2] = link
    else this.#links[last + 1] = link
    slots[at + 3] = link
  }

  /** Where a key stands, or would stand. */
  #slotOf(key: number): number {
    const slots = this.#slots
    let at = (key >> this.#shift) * SLOT
    while (slots[at] !== key && slots[at] !== 0) at = (at + SLOT) & (slots.length - 1)
    return at
  }

  #grow(): void {
    const old = this.#slots
    this.#slots = new Int32Array(old.length * 2)
    this.#shift--
    for (let from = 0; from < old.length; from += SLOT) if (old[from] !== 0) this.#slots.set(old.subarray(from, from + SLOT), this.#slotOf(old[from] as number))
  }

  /**
   * Lists every term that may begin at `i`; some of them may turn out to go on otherwise.
   * @returns how many were written to the beginning of `met`
   */
  meet({ small, starts, length }: Spelling, i: number, met: number[]): number {
    const sorts = this.#sorts
    const last = sorts.length - 1
    const beginnings = this.#beginnings
    let count = 0
    let at = i + 1
    let hash = step(0, small[i] as number)
    if (beginnings & 2 && (sorts[hash & last] as number) & BEGINNING) count = this.#look(keyOf(BEGINNING, hash), met, count)
    if (starts[i] === 2) {
      for (let left = PREFIX - 1; left > 0 && starts[at] === 2 && at < length; left--) {
        hash = step(hash, small[at] as number)
        at++
        if ((beginnings >> (at - i)) & 1 && (sorts[hash & last] as number) & BEGINNING) count = this.#look(keyOf(BEGINNING, hash), met, count)
      }
      while (starts[at] === 2 && at < length) hash = step(hash, small[at++] as number)
    }
    const there = sorts[hash & last] as number
    if ((there & ~BEGINNING) === 0) return count
    if (there & WORD) count = this.#look(keyOf(WORD, hash), met, count)
    if (at >= length) return count
    const behind = step(hash, small[at] as number)
    if (small[at] === SPACE_SYMBOL) while (at + 1 < length && small[at + 1] === SPACE_SYMBOL) at++
    // a term may be no longer than the sign behind its first word, or one letter after it
    if (there & BEHIND) count = this.#look(keyOf(BEHIND, behind), met, count)
    if (at + 1 >= length) return count
    const next = step(behind, small[at + 1] as number)
    if (there & NEXT) count = this.#look(keyOf(NEXT, next), met, count)
    if (there & SECOND && at + 2 < length) count = this.#look(keyOf(SECOND, step(next, small[at + 2] as number)), met, count)
    return count
  }

  #look(key: number, met: number[], from: number): number {
    const slots = this.#slots
    const at = this.#slotOf(key)
    let count = from
    if (slots[at] === key) {
      met[count++] = slots[at + 1] as number
      for (let link = slots[at + 2] as number; link !== 0; link = this.#links[link + 1] as number) met[count++] = this.#links[link] as number
    }
    return this.#before ? this.#before.#look(key, met, count) : count
  }
}

const step = (hash: number, letter: number): number => Math.imul(hash ^ letter, 0x01000193) ^ (hash >>> 15)
/** Thirty bits, a small integer to every engine; 0 is no key. */
const keyOf = (sort: number, hash: number): number => Math.imul(hash ^ (sort * 0x9e3779b1), 0x85ebca6b) >>> (32 - KEY_BITS) || 1

/**
 * @param symbols - of a term; white space is one symbol
 * @param to - the end, or the first list that the term names
 * @param isOpen - whether the text's words may go on where these end: with any ending
 * @param hasMore - whether a list follows
 */
export function filingOf(symbols: Uint8Array, from: number, to: number, isOpen: boolean, hasMore: boolean): Filing {
  let end = from + 1
  if (isWordSymbol(symbols[from] as number)) while (end < to && isWordSymbol(symbols[end] as number)) end++
  const goesOn = (isOpen || hasMore) && end === to
  const at = goesOn ? Math.min(end, from + PREFIX) : end
  let hash = 0
  for (let i = from; i < at; i++) hash = step(hash, small(symbols[i] as number))
  if (goesOn) return filing(BEGINNING, hash, hash, at - from)
  if (at >= to) return filing(WORD, hash, hash, 0)
  const behind = step(hash, small(symbols[at] as number))
  if (at + 1 >= to) return filing(BEHIND, behind, hash, 0)
  const next = step(behind, small(symbols[at + 1] as number))
  return at + 2 >= to ? filing(NEXT, next, hash, 0) : filing(SECOND, step(next, small(symbols[at + 2] as number)), hash, 0)
}

const small = (symbol: number): number => (OF_CAPITAL[symbol] as number) || symbol
const filing = (sort: number, whole: number, hash: number, length: number): Filing => ({ sort, key: keyOf(sort, whole), hash, length })
