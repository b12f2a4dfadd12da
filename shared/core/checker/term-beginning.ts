/** How a term begins: what it is filed under, and what a word of a text is looked up by. */
import { isWordSymbol, OF_CAPITAL } from './term-symbols.ts'

/** A term whose first word may go on in the text is filed under this many of its first letters. */
export const PREFIX = 4
/** What a key is made of: a word; with the sign behind it; with the letter after that; with two; the beginning of a word. */
export const WORD = 1
export const BEHIND = 2
export const NEXT = 4
export const SECOND = 8
export const BEGINNING = 16

/** How a term begins. */
export interface Beginning {
  readonly sort: number
  readonly key: number
  /** Of its first word, or of the beginning of that. */
  readonly hash: number
}

/** @param hash - of the letters before; of the list whose term it is, where terms name that */
export const step = (hash: number, letter: number): number => Math.imul(hash ^ letter, 0x01000193) ^ (hash >>> 15)
/** The terms of a list that terms name are filed apart from those that are sought everywhere (0), and from other lists'. */
export const seedOf = (list: number): number => Math.imul(list + 1, 0x9e3779b1)

/** Bits of a key: a small integer to every engine. */
export const KEY_BITS = 30
export const keyOf = (sort: number, hash: number): number => Math.imul(hash ^ (sort * 0x9e3779b1), 0x85ebca6b) >>> (32 - KEY_BITS)

/**
 * @param symbols - of a term; white space is one symbol
 * @param to - the end, or the first list that the term names
 * @param isOpen - whether the text's words may go on where these end: with any ending
 * @param hasMore - whether a list follows
 */
export function beginningOf(symbols: Uint8Array, from: number, to: number, isOpen: boolean, hasMore: boolean, seed: number): Beginning {
  let end = from + 1
  if (isWordSymbol(symbols[from] as number)) while (end < to && isWordSymbol(symbols[end] as number)) end++
  const goesOn = (isOpen || hasMore) && end === to
  const at = goesOn ? Math.min(end, from + PREFIX) : end
  let hash = seed
  for (let i = from; i < at; i++) hash = step(hash, small(symbols[i] as number))
  if (goesOn) return beginning(BEGINNING, hash, hash)
  if (at >= to) return beginning(WORD, hash, hash)
  const behind = step(hash, small(symbols[at] as number))
  if (at + 1 >= to) return beginning(BEHIND, behind, hash)
  const next = step(behind, small(symbols[at + 1] as number))
  return at + 2 >= to ? beginning(NEXT, next, hash) : beginning(SECOND, step(next, small(symbols[at + 2] as number)), hash)
}

const small = (symbol: number): number => (OF_CAPITAL[symbol] as number) || symbol
const beginning = (sort: number, whole: number, hash: number): Beginning => ({ sort, key: keyOf(sort, whole), hash })
