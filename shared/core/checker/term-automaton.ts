/**
 * One automaton for all phrases of all word lists: a trie walked from each word's start, so that the time does not
 * depend on the number of terms. Terms match whole words; white space in a term matches any white space.
 */
import type { WordList } from '../pack/pack.ts'
import { APOSTROPHE, classOf, HYPHEN, isWordCode, SPACE } from './letters.ts'

export interface TermHit {
  readonly start: number
  readonly end: number
  readonly lists: readonly string[]
  readonly term: string
}

interface Term {
  readonly words: string
  readonly lists: string[]
  readonly exceptIn: string[]
  /** Written with a capital: "Labour" is not "labour". */
  readonly exact: boolean
  readonly anyEnding: boolean
}

const SPACE_SYMBOL = 1
const APOSTROPHE_SYMBOL = 2
const HYPHEN_SYMBOL = 3

/** Code unit → symbol; letters lose case and accents. 0 means that no term can go on. */
const SYMBOLS = (() => {
  const symbols = new Uint8Array(0x180)
  const base = 'aaaaaaaceeeeiiiidnooooo ouuuuypsaaaaaaaceeeeiiiidnooooo ouuuuypy'
  for (let code = 0x21; code < 0x7f; code++) symbols[code] = code >= 0x41 && code <= 0x5a ? code + 32 : code
  for (let code = 0xc0; code < 0x100; code++) {
    const letter = base.charCodeAt(code - 0xc0)
    if (letter > 0x60) symbols[code] = letter
  }
  for (const [letter, codes] of [
    ['w', [0x174, 0x175]],
    ['y', [0x176, 0x177]],
  ] as const)
    for (const code of codes) symbols[code] = letter.charCodeAt(0)
  return symbols
})()

function symbolOf(code: number): number {
  const found = classOf(code)
  if (found === SPACE) return SPACE_SYMBOL
  if (found === APOSTROPHE) return APOSTROPHE_SYMBOL
  if (found === HYPHEN) return HYPHEN_SYMBOL
  return code < 0x180 ? (SYMBOLS[code] as number) : 0
}

const isUpper = (code: number): boolean => code >= 0x41 && code <= 0x5a

/** Why no text could ever be matched on a term; undefined for a term that can be found. A `$list` in it is written out later. */
export function termProblem(term: string): string | undefined {
  if (!/[A-Za-z0-9\u00c0-\u024f]/.test(term)) return `the term "${term}" has neither letter nor digit`
  for (let i = 0; i < term.length; i++) if (!symbolOf(term.charCodeAt(i))) return `the term "${term}" has a character that no text is matched on: ${term.charAt(i)}`
  return undefined
}

/** The term's capitals must be capitals in the text; its small letters may be either (a heading, ALL CAPITALS). */
function caseFits(text: string, start: number, end: number, words: string): boolean {
  let i = start
  for (let k = 0; k < words.length && i < end; k++) {
    if (isUpper(words.charCodeAt(k)) && !isUpper(text.charCodeAt(i))) return false
    if (classOf(text.charCodeAt(i)) === SPACE) while (i < end && classOf(text.charCodeAt(i)) === SPACE) i++
    else i++
  }
  return true
}

export interface TermAutomaton {
  readonly size: number
  find(text: string): TermHit[]
  /** The same automaton with more terms; this one stays as it is. */
  with(lists: readonly WordList[]): TermAutomaton
}

export const compileTerms = (lists: readonly WordList[]): TermAutomaton => new Trie(new Edges(), [[]], 0).with(lists)

class Trie implements TermAutomaton {
  readonly size: number
  readonly #edges: Edges
  readonly #ends: Term[][]

  constructor(edges: Edges, ends: Term[][], size: number) {
    this.#edges = edges
    this.#ends = ends
    this.size = size
  }

  find(text: string): TermHit[] {
    return resolve(walk(text, this.#edges, this.#ends))
  }

  with(lists: readonly WordList[]): TermAutomaton {
    const terms = termsOf(lists)
    if (terms.length === 0) return this
    const edges = this.#edges.copy()
    const ends = [...this.#ends]
    for (const term of terms) {
      let node = 0
      for (let i = 0; i < term.words.length; i++) {
        const symbol = symbolOf(term.words.charCodeAt(i))
        if (!symbol) throw new Error(`the term "${term.words}" has a character that no text is matched on`)
        let next = edges.get(node, symbol)
        if (!next) {
          next = ends.length
          ends.push([])
          edges.set(node, symbol, next)
        }
        node = next
      }
      ends[node] = [...(ends[node] as Term[]), term]
    }
    return new Trie(edges, ends, this.size + terms.length)
  }
}

function termsOf(lists: readonly WordList[]): Term[] {
  const terms = new Map<string, Term>()
  const enter = (raw: string, list: string, except: boolean): void => {
    const anyEnding = raw.endsWith('*')
    const words = (anyEnding ? raw.slice(0, -1) : raw).trim().replace(/\s+/g, ' ')
    const known = terms.get(raw) ?? { words, lists: [], exceptIn: [], exact: /[A-Z]/.test(words), anyEnding }
    ;(except ? known.exceptIn : known.lists).push(list)
    terms.set(raw, known)
  }
  for (const list of lists) {
    for (const term of list.terms) enter(term, list.name, false)
    for (const term of list.except) enter(term, list.name, true)
  }
  return [...terms.values()]
}

interface RawHit {
  start: number
  end: number
  term: Term
}

function walk(text: string, edges: Edges, ends: readonly Term[][]): RawHit[] {
  const hits: RawHit[] = []
  let inWord = false
  for (let start = 0; start < text.length; start++) {
    const first = text.charCodeAt(start)
    const word = isWordCode(first)
    const begins = word ? !inWord : symbolOf(first) > HYPHEN_SYMBOL
    inWord = word
    if (!begins) continue
    let node = 0
    let i = start
    while (i < text.length) {
      const symbol = symbolOf(text.charCodeAt(i))
      if (!symbol) break
      node = edges.get(node, symbol)
      if (!node) break
      i++
      if (symbol === SPACE_SYMBOL) while (i < text.length && classOf(text.charCodeAt(i)) === SPACE) i++
      const found = ends[node] as Term[]
      for (const term of found) {
        let end = i
        const midWord = isWordCode(text.charCodeAt(i - 1)) && i < text.length && isWordCode(text.charCodeAt(i))
        if (midWord && !term.anyEnding) continue
        if (midWord) while (end < text.length && isWordCode(text.charCodeAt(end))) end++
        if (!term.exact || caseFits(text, start, end, term.words)) hits.push({ start, end, term })
      }
    }
  }
  return hits
}

/** Longest first in each list; a term inside one of its list's exceptions is none. */
function resolve(raw: RawHit[]): TermHit[] {
  if (raw.length === 0) return []
  raw.sort((a, b) => a.start - b.start || b.end - a.end)
  const covered = new Map<string, number>()
  const hits: TermHit[] = []
  const excepted = raw.filter((hit) => hit.term.exceptIn.length > 0)
  for (const { start, end, term } of raw) {
    const lists = term.lists.filter((list) => {
      if (start < (covered.get(list) ?? 0)) return false
      if (excepted.some((other) => other.start < end && start < other.end && other.end - other.start > end - start && other.term.exceptIn.includes(list))) return false
      covered.set(list, end)
      return true
    })
    if (lists.length > 0) hits.push({ start, end, lists, term: term.words })
  }
  return hits
}

/** Trie edges in one open-addressed table: 2,000 rules with 20,000 terms stay within a few megabytes. */
class Edges {
  #keys = new Int32Array(1 << 12)
  #values = new Int32Array(1 << 12)
  #count = 0

  get(node: number, symbol: number): number {
    const keys = this.#keys
    const key = (node << 7) | symbol
    const mask = keys.length - 1
    let slot = Math.imul(key, 0x9e3779b1) >>> 7
    for (;;) {
      slot &= mask
      const found = keys[slot]
      if (found === key) return this.#values[slot] as number
      if (found === 0) return 0
      slot++
    }
  }

  set(node: number, symbol: number, value: number): void {
    if (this.#count * 2 >= this.#keys.length) this.#grow()
    this.#put((node << 7) | symbol, value)
    this.#count++
  }

  #put(key: number, value: number): void {
    const mask = this.#keys.length - 1
    let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & mask
    while (this.#keys[slot] !== 0) slot = (slot + 1) & mask
    this.#keys[slot] = key
    this.#values[slot] = value
  }

  copy(): Edges {
    const copy = new Edges()
    copy.#keys = this.#keys.slice()
    copy.#values = this.#values.slice()
    copy.#count = this.#count
    return copy
  }

  #grow(): void {
    const keys = this.#keys
    const values = this.#values
    this.#keys = new Int32Array(keys.length * 2)
    this.#values = new Int32Array(values.length * 2)
    for (let i = 0; i < keys.length; i++) if (keys[i] !== 0) this.#put(keys[i] as number, values[i] as number)
  }
}
