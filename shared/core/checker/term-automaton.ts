/**
 * One automaton for all phrases of all word lists: a trie walked from each word's start, so that the time does not
 * depend on the number of terms. Terms match whole words; white space in a term matches any white space; a capital
 * stands for a capital, a small letter for either. `$list` in a term stands for any term of that list.
 */
import type { WordList } from '../pack/pack.ts'
import { isWordCode } from './letters.ts'
import { Beginnings } from './term-beginnings.ts'
import { OF_CAPITAL, SPACE_SYMBOL, startAt, symbolOf } from './term-symbols.ts'
import { Edges } from './trie-edges.ts'

export interface TermHit {
  readonly start: number
  readonly end: number
  readonly lists: readonly string[]
}

/** What is complete at a node: a term of a list, or an exception to one. */
interface End {
  readonly list: string
  readonly except: boolean
  readonly anyEnding: boolean
}
/** At a node any term of a list may stand; the walk goes on at `next` behind it. */
interface Call {
  readonly list: string
  readonly next: number
}

export interface TermAutomaton {
  readonly size: number
  find(text: string): TermHit[]
  /** The same automaton with more terms; this one stays as it is. */
  with(lists: readonly WordList[]): TermAutomaton
}

/** @throws Error naming a list that does not exist, a list that contains itself, a character that no text is matched on */
export function compileTerms(lists: readonly WordList[]): TermAutomaton {
  const named = namedIn(lists)
  const roots = new Map([...named].map((name, i) => [name, i + 1]))
  const begins = new Map(['', ...named].map((name) => [name, new Beginnings()]))
  const trie = new Trie({ edges: new Edges(), ends: Array.from({ length: roots.size + 1 }), calls: new Map(), roots, begins, size: 0 }).with(lists)
  refuseCircles(lists)
  return trie
}

const NAMED = /\$([A-Za-z][A-Za-z0-9]*)/g

const namesOf = (term: string): string[] => Array.from(term.match(NAMED) ?? [], (name) => name.slice(1))

function namedIn(lists: readonly WordList[]): Set<string> {
  const known = new Set(lists.map(({ name }) => name))
  const named = new Set<string>()
  for (const { terms, except } of lists) {
    for (const term of [...terms, ...except]) {
      if (!term.includes('$')) continue
      for (const name of namesOf(term)) {
        if (!known.has(name)) throw new Error(`the term "${term}" names a word list "$${name}" that does not exist`)
        named.add(name)
      }
    }
  }
  return named
}

function refuseCircles(lists: readonly WordList[]): void {
  const next = new Map(lists.map(({ name, terms }) => [name, terms.flatMap((term) => (term.includes('$') ? namesOf(term) : []))]))
  const visit = (name: string, path: readonly string[]): void => {
    if (path.includes(name)) throw new Error(`the word list "$${name}" contains itself`)
    for (const inner of next.get(name) ?? []) visit(inner, [...path, name])
  }
  for (const { name } of lists) visit(name, [])
}

/** A call with what it needs to be followed. */
interface ReadyCall {
  readonly root: number
  readonly begins: Beginnings
  readonly next: number
}

interface Parts {
  readonly edges: Edges
  readonly ends: (readonly End[] | undefined)[]
  readonly calls: ReadonlyMap<number, readonly Call[]>
  /** Lists that terms name, with the node from which their own terms are walked. */
  readonly roots: ReadonlyMap<string, number>
  /** How the terms of those lists begin; of all terms under ''. */
  readonly begins: ReadonlyMap<string, Beginnings>
  readonly size: number
}

class Trie implements TermAutomaton {
  readonly #parts: Parts
  readonly #edges: Edges
  readonly #ends: Parts['ends']
  readonly #calls: readonly (readonly ReadyCall[] | undefined)[]
  readonly #all: Beginnings

  constructor(parts: Parts) {
    this.#parts = parts
    this.#edges = parts.edges
    this.#ends = parts.ends
    this.#all = parts.begins.get('') as Beginnings
    for (const begin of parts.begins.values()) begin.takeIn(parts.begins)
    const ready: (readonly ReadyCall[] | undefined)[] = new Array(parts.ends.length).fill(undefined)
    for (const [node, calls] of parts.calls)
      ready[node] = calls.map(({ list, next }) => ({ root: parts.roots.get(list) as number, begins: parts.begins.get(list) as Beginnings, next }))
    this.#calls = ready
  }

  get size(): number {
    return this.#parts.size
  }

  with(lists: readonly WordList[]): TermAutomaton {
    const { roots } = this.#parts
    const edges = this.#edges.copy()
    const ends = [...this.#ends]
    const calls = new Map(this.#parts.calls)
    const begins = new Map([...this.#parts.begins].map(([name, each]) => [name, each.copy()]))
    let size = this.size
    const enter = (term: string, list: string, except: boolean): void => {
      size++
      const anyEnding = term.endsWith('*')
      const words = (anyEnding ? term.slice(0, -1) : term).trim()
      const pieces = words.includes('$') ? words.split(/(\$[A-Za-z][A-Za-z0-9]*)/) : [words]
      const own = except ? undefined : roots.get(list)
      for (const name of own === undefined ? [''] : ['', list]) begins.get(name)?.add(pieces[0] as string, pieces[1]?.slice(1))
      for (const root of own === undefined ? [0] : [0, own]) {
        let node = root
        for (const piece of pieces) node = piece.startsWith('$') ? behind(node, piece.slice(1)) : along(node, piece)
        ends[node] = [...(ends[node] ?? []), { list, except, anyEnding }]
      }
    }
    const along = (from: number, words: string): number => {
      let node = from
      let before = 0
      for (let i = 0; i < words.length; i++) {
        const symbol = symbolOf(words.charCodeAt(i))
        if (!symbol) throw new Error(`the term "${words}" has a character that no text is matched on`)
        if (symbol !== SPACE_SYMBOL || before !== SPACE_SYMBOL) node = edges.getOrSet(node, symbol, ends.length)
        if (node === ends.length) ends.push(undefined)
        before = symbol
      }
      return node
    }
    const behind = (node: number, list: string): number => {
      const there = calls.get(node) ?? []
      const known = there.find((call) => call.list === list)
      if (known) return known.next
      const next = ends.push(undefined) - 1
      calls.set(node, [...there, { list, next }])
      return next
    }
    for (const { name, terms, except } of lists) {
      for (const term of terms) enter(term, name, false)
      for (const term of except) enter(term, name, true)
    }
    return new Trie({ edges, ends, calls, roots, begins, size })
  }

  find(text: string): TermHit[] {
    const hits: RawHit[] = []
    const memo: Memo = new Map()
    let start = 0
    const report = (end: number, { list, except }: End): void => {
      hits.push({ start, end, list, except })
    }
    const { length } = text
    while (start < length) {
      const found = startAt(text.charCodeAt(start))
      if (found !== 0 && this.#all.mayBegin(text, start)) this.#walk(text, 0, start, memo, report)
      start++
      // the rest of a word begins no term
      if (found === 2) while (start < length && startAt(text.charCodeAt(start)) === 2) start++
    }
    return resolve(hits)
  }

  /** Follows all terms that the text spells from here, and reports each that is complete. */
  #walk(text: string, from: number, start: number, memo: Memo, report: (end: number, what: End) => void): void {
    let node = from
    let i = start
    for (;;) {
      const calls = this.#calls[node]
      if (calls) for (let k = 0; k < calls.length; k++) if ((calls[k] as ReadyCall).begins.mayBegin(text, i)) this.#walkList(text, calls[k] as ReadyCall, i, memo, report)
      if (i >= text.length) return
      const code = text.charCodeAt(i)
      const symbol = symbolOf(code)
      if (!symbol) return
      const small = OF_CAPITAL[symbol] as number
      let next = this.#edges.get(node, symbol)
      if (small) {
        // a capital in the text spells a capital and a small letter
        const other = this.#edges.get(node, small)
        if (next && other) this.#walkOn(text, other, i + 1, memo, report)
        next = next || other
      }
      if (!next) return
      node = next
      i++
      if (symbol === SPACE_SYMBOL) while (i < text.length && symbolOf(text.charCodeAt(i)) === SPACE_SYMBOL) i++
      this.#complete(text, node, i, report)
    }
  }

  #walkOn(text: string, node: number, i: number, memo: Memo, report: (end: number, what: End) => void): void {
    this.#complete(text, node, i, report)
    this.#walk(text, node, i, memo, report)
  }

  /** Where a list's terms end is worked out once for a place, however many terms name the list. */
  #walkList(text: string, { root, next }: ReadyCall, i: number, memo: Memo, report: (end: number, what: End) => void): void {
    const key = root * (text.length + 1) + i
    let ends = memo.get(key)
    if (!ends) {
      const found: number[] = []
      this.#walk(text, root, i, memo, (end) => {
        if (!found.includes(end)) found.push(end)
      })
      if (found.length === 0) return
      ends = found
      memo.set(key, ends)
    }
    for (const end of ends) this.#walkOn(text, next, end, memo, report)
  }

  #complete(text: string, node: number, i: number, report: (end: number, what: End) => void): void {
    const found = this.#ends[node]
    if (!found) return
    const midWord = i > 0 && i < text.length && isWordCode(text.charCodeAt(i - 1)) && isWordCode(text.charCodeAt(i))
    for (const what of found) {
      if (!midWord) report(i, what)
      else if (what.anyEnding) {
        let end = i
        while (end < text.length && isWordCode(text.charCodeAt(end))) end++
        report(end, what)
      }
    }
  }
}

/** By list and place: where the list's terms end. */
type Memo = Map<number, readonly number[]>

interface RawHit {
  readonly start: number
  readonly end: number
  readonly list: string
  readonly except: boolean
}

/** Longest first in each list; a term inside one of its list's exceptions is none. */
function resolve(raw: RawHit[]): TermHit[] {
  if (raw.length === 0) return []
  raw.sort((a, b) => a.start - b.start || b.end - a.end)
  const covered = new Map<string, number>()
  const excepted = raw.filter(({ except }) => except)
  const hits: { start: number; end: number; lists: string[] }[] = []
  for (const { start, end, list, except } of raw) {
    if (except || start < (covered.get(list) ?? 0)) continue
    if (excepted.some((other) => other.list === list && other.start < end && start < other.end && other.end - other.start > end - start)) continue
    covered.set(list, end)
    const last = hits[hits.length - 1]
    if (last && last.start === start && last.end === end) last.lists.push(list)
    else hits.push({ start, end, lists: [list] })
  }
  return hits
}
