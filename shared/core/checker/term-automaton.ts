/**
 * All phrases of all word lists, found in one pass: a term is filed under its first word and the letter behind it, and
 * compared only where a text spells these, so that the time hardly depends on the number of terms. Terms match whole
 * words; white space in a term matches any white space; a capital stands for a capital, a small letter for either.
 * `$list` in a term stands for any term of that list.
 */
import type { WordList } from '../pack/pack.ts'
import { sortOnce } from './sort-once.ts'
import { type Beside, type Entry, FiledTerms, namesOf, type Term } from './term-filing.ts'
import type { TermIndex } from './term-index.ts'
import { endOfTerm } from './term-program.ts'
import { type Spelling, spelling } from './term-spelling.ts'

export interface TermHit {
  readonly start: number
  readonly end: number
  readonly lists: readonly string[]
}

export interface TermAutomaton {
  readonly size: number
  /** Terms of all lists but those that are sought beside other facts only. */
  find(text: string): TermHit[]
  /** Terms of one list that is sought beside other facts only, as far as they begin at or before an offset. */
  findOf(list: string, text: string, last: number): TermHit[]
  /** The length of such a list's longest term, with room for lists that it names. */
  longestOf(list: string): number
  isBeside(list: string): boolean
  /** The same automaton with more terms; this one stays as it is. */
  with(lists: readonly WordList[]): TermAutomaton
}

/**
 * @param beside - lists that are sought beside other facts only, or not at all but as part of other terms
 * @throws Error naming a list that does not exist, or a list that contains itself
 */
export function compileTerms(lists: readonly WordList[], beside: ReadonlySet<string> = new Set()): TermAutomaton {
  const named = namedIn(lists)
  refuseCircles(lists)
  const numbers = new Map([...named].map((name, i) => [name, i]))
  return new Terms(new FiledTerms(lists, numbers, beside), numbers, beside)
}

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

const programOf = (term: Term): number => (term.at ??= term.programs.add(term.words))

class Terms implements TermAutomaton {
  readonly size: number
  readonly #filed: FiledTerms
  readonly #numbers: ReadonlyMap<string, number>
  readonly #beside: ReadonlySet<string>
  /** Where a list's terms end, worked out once for a place of a text, however many terms name the list: kept while the terms of one word are compared. */
  readonly #endsAt: number[] = []
  readonly #ends: (readonly number[])[] = []
  #places = 0
  readonly #spelling = spelling
  /** Of the text that is being read: what was found, from where the terms are compared, and which. */
  #hits: RawHit[] = []
  #start = 0
  #term: Term | undefined

  constructor(filed: FiledTerms, numbers: ReadonlyMap<string, number>, beside: ReadonlySet<string>) {
    this.size = filed.size
    this.#filed = filed
    this.#numbers = numbers
    this.#beside = beside
  }

  with(lists: readonly WordList[]): TermAutomaton {
    return new Terms(new FiledTerms(lists, this.#numbers, this.#beside, this.#filed), this.#numbers, this.#beside)
  }

  isBeside(list: string): boolean {
    return this.#beside.has(list)
  }

  find(text: string): TermHit[] {
    return this.#seek(text, this.#filed.everywhere)
  }

  findOf(list: string, text: string, last: number): TermHit[] {
    const filed = this.#filed.beside(list)
    if (filed.length === 0) return NONE
    const { index, led } = filed[0] as Beside
    const hits = this.#seek(text, index, led, last)
    if (filed.length === 1) return hits
    return [...hits, ...filed.slice(1).flatMap((more) => this.#seek(text, more.index, more.led, last))].sort((a, b) => a.start - b.start || b.end - a.end)
  }

  longestOf(list: string): number {
    let most = 0
    for (const { longest } of this.#filed.beside(list)) if (longest > most) most = longest
    return most
  }

  /** @param led - terms to compare at every word */
  #seek(text: string, index: TermIndex<Term>, led: readonly Term[] = NOT_LED, last = text.length): TermHit[] {
    const hits: RawHit[] = []
    this.#hits = hits
    const { starts, length } = this.#spelling.of(text)
    let start = 0
    while (start < length && start <= last) {
      const found = starts[start]
      if (found !== 0) {
        this.#start = start
        this.#places = 0
        index.visit(this.#spelling, start, this.#see)
        for (let k = 0; k < led.length; k++) this.#see(led[k] as Term)
      }
      start++
      // the rest of a word begins no term
      if (found === 2) while (start < length && starts[start] === 2) start++
    }
    return hits.length === 0 ? NONE : resolve(hits)
  }

  #see = (term: Term): void => {
    this.#term = term
    term.programs.follow(programOf(term), this.#spelling, this.#start, this.#endsOf, this.#tell)
  }

  #tell = (i: number): void => {
    const { entries, anyEnding } = this.#term as Term
    const end = endOfTerm(this.#spelling.text, i, anyEnding)
    if (end !== undefined) for (let k = 0; k < entries.length; k++) this.#hits.push({ start: this.#start, end, entry: entries[k] as Entry })
  }

  #endsOf = (list: number, spelling: Spelling, i: number): readonly number[] => {
    const key = list * (spelling.length + 1) + i
    for (let k = 0; k < this.#places; k++) if (this.#endsAt[k] === key) return this.#ends[k] as readonly number[]
    const found: number[] = []
    this.#endsAt[this.#places] = key
    this.#ends[this.#places++] = found
    if (i < spelling.length)
      this.#filed.of(list)?.visit(spelling, i, (term) =>
        term.programs.follow(programOf(term), spelling, i, this.#endsOf, (reached) => {
          const end = endOfTerm(spelling.text, reached, term.anyEnding)
          if (end !== undefined && !found.includes(end)) found.push(end)
        }),
      )
    return found
  }
}

const NONE: TermHit[] = []
const NOT_LED: readonly Term[] = []

interface RawHit {
  readonly start: number
  readonly end: number
  readonly entry: Entry
}

/** Longest first in each list; a term inside one of its list's exceptions is none. */
function resolve(raw: RawHit[]): TermHit[] {
  if (raw.length === 1) {
    const { start, end, entry } = raw[0] as RawHit
    return entry.except ? NONE : [{ start, end, lists: [entry.list] }]
  }
  sortOnce(raw)
  const excepted = raw.filter(({ entry }) => entry.except)
  const hits: { start: number; end: number; lists: string[] }[] = []
  for (const { start, end, entry } of raw) {
    const { list, except } = entry
    if (except || isCovered(hits, list, start)) continue
    if (excepted.length > 0 && excepted.some((other) => other.entry.list === list && other.start < end && start < other.end && other.end - other.start > end - start)) continue
    const last = hits[hits.length - 1]
    if (last && last.start === start && last.end === end) last.lists.push(list)
    else hits.push({ start, end, lists: [list] })
  }
  return hits
}

/** Whether an earlier term of the list reaches beyond `start`. */
function isCovered(hits: readonly TermHit[], list: string, start: number): boolean {
  for (let i = hits.length - 1; i >= 0; i--) {
    const { lists, end } = hits[i] as TermHit
    if (lists.includes(list)) return start < end
  }
  return false
}
