/**
 * All phrases of all word lists, found in one pass: a term is filed under its first word and the letter behind it, and
 * compared only where a text spells these, so that the time hardly depends on the number of terms. Terms match whole
 * words; white space in a term matches any white space; a capital stands for a capital, a small letter for either.
 * `$list` in a term stands for any term of that list.
 */
import type { WordList } from '../pack/pack.ts'
import { type Filing, filingOf, TermIndex } from './term-index.ts'
import { endOfTerm, Programs } from './term-program.ts'
import { Spelling } from './term-spelling.ts'

export interface TermHit {
  readonly start: number
  readonly end: number
  readonly lists: readonly string[]
}

export interface TermAutomaton {
  readonly size: number
  /** Terms of all lists but those that are sought beside other facts only. */
  find(text: string): TermHit[]
  /** Terms of one list that is sought beside other facts only. */
  findOf(list: string, text: string): TermHit[]
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
  return new Terms([], new Map([...named].map((name, i) => [name, i])), beside, new Map(), 0).with(lists)
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

/** Of which list a term is, and whether as an exception to it. */
interface Entry {
  readonly list: string
  readonly except: boolean
}
/** A phrase, once however many lists hold it. */
interface Term {
  readonly words: string
  readonly entries: Entry[]
  readonly anyEnding: boolean
  readonly programs: Programs
  /** Where its program begins; written when a text first comes near it, since most of thousands never are. */
  at: number | undefined
}

const programOf = (term: Term): number => (term.at ??= term.programs.add(term.words))

/** The terms of one compilation: of a pack, or of the settings over it. */
interface Compiled {
  /** By the number of a list that terms name; under EVERYWHERE all terms. */
  readonly indexes: ReadonlyMap<number, TermIndex<readonly Term[]>>
  /** How the terms of the lists that terms name begin. */
  readonly begun: readonly Begun[]
  /** The terms of a list that is sought beside other facts; filed when first asked for. */
  beside(list: string): Beside | undefined
}
interface Beside {
  readonly index: TermIndex<readonly Term[]>
  /** Terms that begin with a list. */
  readonly led: readonly Term[]
  readonly longest: number
}
interface Begun {
  readonly list: number
  readonly filing: Filing
}
/** By list, and by the index they stand in: the terms that begin with one of the list's. */
type Under = ReadonlyMap<number, ReadonlyMap<number, readonly Term[]>>

const EVERYWHERE = -1

class Terms implements TermAutomaton {
  readonly #layers: readonly Compiled[]
  /** The lists that terms name. */
  readonly #numbers: ReadonlyMap<string, number>
  readonly #beside: ReadonlySet<string>
  readonly #under: Under
  readonly size: number
  /** Where a list's terms end, worked out once for a place of a text, however many terms name the list. */
  #ends = new Map<number, readonly number[]>()
  readonly #spelling = new Spelling()

  constructor(layers: readonly Compiled[], numbers: ReadonlyMap<string, number>, beside: ReadonlySet<string>, under: Under, size: number) {
    this.#layers = layers
    this.#numbers = numbers
    this.#beside = beside
    this.#under = under
    this.size = size
  }

  with(lists: readonly WordList[]): TermAutomaton {
    const layer = new Layer(this.#numbers, this.#beside)
    for (const list of lists) layer.enter(list)
    const under = layer.join(this.#under, this.#layers)
    return new Terms([...this.#layers, layer], this.#numbers, this.#beside, under, this.size + layer.size)
  }

  isBeside(list: string): boolean {
    return this.#beside.has(list)
  }

  find(text: string): TermHit[] {
    return this.#seek(text, (spelling, i, see) => {
      for (let k = 0; k < this.#layers.length; k++) this.#layers[k]?.indexes.get(EVERYWHERE)?.visit(spelling, i, see)
    })
  }

  findOf(list: string, text: string): TermHit[] {
    const filed = this.#layers.flatMap((layer) => layer.beside(list) ?? [])
    if (filed.length === 0) return []
    return this.#seek(text, (spelling, i, see) => {
      for (const { index, led } of filed) {
        index.visit(spelling, i, see)
        see(led)
      }
    })
  }

  longestOf(list: string): number {
    return Math.max(0, ...this.#layers.map((layer) => layer.beside(list)?.longest ?? 0))
  }

  #seek(text: string, visit: (spelling: Spelling, i: number, see: (terms: readonly Term[]) => void) => void): TermHit[] {
    const hits: RawHit[] = []
    this.#ends.clear()
    const spelling = this.#spelling.of(text)
    const { starts, length } = spelling
    let start = 0
    let term: Term | undefined
    const tell = (i: number): void => {
      const { entries, anyEnding } = term as Term
      const end = endOfTerm(text, i, anyEnding)
      if (end !== undefined) for (let k = 0; k < entries.length; k++) hits.push({ start, end, entry: entries[k] as Entry })
    }
    const see = (terms: readonly Term[]): void => {
      for (let k = 0; k < terms.length; k++) {
        term = terms[k] as Term
        term.programs.follow(programOf(term), spelling, start, this.#endsOf, tell)
      }
    }
    while (start < length) {
      const found = starts[start]
      if (found !== 0) visit(spelling, start, see)
      start++
      // the rest of a word begins no term
      if (found === 2) while (start < length && starts[start] === 2) start++
    }
    return hits.length === 0 ? NONE : resolve(hits)
  }

  #endsOf = (list: number, spelling: Spelling, i: number): readonly number[] => {
    const key = list * (spelling.length + 1) + i
    const known = this.#ends.get(key)
    if (known) return known
    const found: number[] = []
    this.#ends.set(key, found)
    if (i >= spelling.length) return found
    for (const { indexes } of this.#layers)
      indexes.get(list)?.visit(spelling, i, (terms) => {
        for (const term of terms)
          term.programs.follow(programOf(term), spelling, i, this.#endsOf, (reached) => {
            const end = endOfTerm(spelling.text, reached, term.anyEnding)
            if (end !== undefined && !found.includes(end)) found.push(end)
          })
      })
    return found
  }
}

const NONE: TermHit[] = []
/** The index of one list has hundreds of terms at most. */
const OF_ONE_LIST = 1 << 9
/** Characters that the terms of a named list, or the ending of a word, may take. */
const ROOM = 60

/** The terms of one compilation as they are entered. */
class Layer implements Compiled {
  readonly indexes = new Map<number, TermIndex<readonly Term[]>>()
  size = 0
  readonly #numbers: ReadonlyMap<string, number>
  readonly #programs: Programs
  readonly #known = new Map<string, Term>()
  readonly #under = new Map<number, Map<number, Term[]>>()
  readonly begun: Begun[] = []
  readonly #besides: ReadonlySet<string>
  readonly #waiting = new Map<string, WordList>()
  readonly #filed = new Map<string, Beside>()

  constructor(numbers: ReadonlyMap<string, number>, beside: ReadonlySet<string>) {
    this.#numbers = numbers
    this.#besides = beside
    this.#programs = new Programs(numbers)
  }

  enter(list: WordList): void {
    const { name, terms, except } = list
    this.size += terms.length + except.length
    const isBeside = this.#besides.has(name)
    if (isBeside) this.#waiting.set(name, list)
    const number = this.#numbers.get(name)
    if (isBeside && number === undefined) return
    for (const words of terms) this.#enter(words, { list: name, except: false }, number, !isBeside)
    if (!isBeside) for (const words of except) this.#enter(words, { list: name, except: true }, undefined, true)
  }

  beside(list: string): Beside | undefined {
    const waiting = this.#waiting.get(list)
    if (!waiting) return undefined
    let filed = this.#filed.get(list)
    if (!filed) this.#filed.set(list, (filed = this.#fileBeside(waiting)))
    return filed
  }

  #fileBeside({ name, terms, except }: WordList): Beside {
    const index = new TermIndex<readonly Term[]>(OF_ONE_LIST)
    const led: Term[] = []
    let longest = 0
    for (const [each, isExcept] of [
      [terms, false],
      [except, true],
    ] as const)
      for (const words of each) {
        const term = this.#term(words, [{ list: name, except: isExcept }])
        longest = Math.max(longest, words.length + (words.includes('$') || term.anyEnding ? ROOM : 0))
        const filing = filingOfTerm(term)
        if (filing) index.add(filing, [term])
        else led.push(term)
      }
    return { index, led, longest }
  }

  #term(words: string, entries: Entry[]): Term {
    const anyEnding = words.endsWith('*')
    return { words: (anyEnding ? words.slice(0, -1) : words).trim(), entries, anyEnding, programs: this.#programs, at: undefined }
  }

  /**
   * @param of - the list's number, where terms name it
   * @param isSought - in every text; else only as part of other terms
   */
  #enter(words: string, entry: Entry, of: number | undefined, isSought: boolean): void {
    const known = this.#known.get(words)
    const isNew = known === undefined || known.entries.length === 0
    if (known && isSought) known.entries.push(entry)
    const term = known ?? this.#term(words, isSought ? [entry] : [])
    this.#known.set(words, term)
    const filing = filingOfTerm(term)
    if (!filing) {
      const number = this.#numbers.get(namesOf(term.words)[0] as string) as number
      if (isNew && isSought) this.#putUnder(number, EVERYWHERE, term)
      if (of !== undefined) this.#putUnder(number, of, term)
      return
    }
    if (isNew && isSought) this.#file(EVERYWHERE, filing, [term])
    if (of === undefined) return
    this.#file(of, filing, [term])
    this.begun.push({ list: of, filing })
  }

  #file(index: number, filing: Filing, terms: readonly Term[]): void {
    let there = this.indexes.get(index)
    if (!there) this.indexes.set(index, (there = new TermIndex(index === EVERYWHERE ? undefined : OF_ONE_LIST)))
    there.add(filing, terms)
  }

  #putUnder(list: number, index: number, term: Term): void {
    const there = this.#under.get(list) ?? new Map<number, Term[]>()
    this.#under.set(list, there)
    there.set(index, [...(there.get(index) ?? []), term])
  }

  /**
   * Files the terms that begin with a list under each beginning of the list's own: those of before under the new
   * beginnings, the new ones under all.
   * @returns all that begin with a list
   */
  join(before: Under, layers: readonly Compiled[]): Under {
    const all = new Map<number, Map<number, Term[]>>()
    for (const from of [before, this.#under])
      for (const [list, indexes] of from)
        for (const [index, terms] of indexes) {
          const there = all.get(list) ?? new Map<number, Term[]>()
          all.set(list, there)
          there.set(index, [...(there.get(index) ?? []), ...terms])
        }
    const seen = new Set<string>()
    const spread = (list: number, filing: Filing, under: Under): void => {
      for (const [index, terms] of under.get(list) ?? []) {
        const once = `${list} ${index} ${filing.key}`
        if (seen.has(once)) continue
        seen.add(once)
        this.#file(index, filing, terms)
        if (index === EVERYWHERE) continue
        this.begun.push({ list: index, filing })
        spread(index, filing, all)
      }
    }
    for (const { list, filing } of [...this.begun]) spread(list, filing, all)
    if (this.#under.size > 0) for (const { begun } of layers) for (const { list, filing } of begun) spread(list, filing, this.#under)
    return all
  }
}

/** Undefined for a term that begins with a list. */
function filingOfTerm({ words, anyEnding }: Term): Filing | undefined {
  const first = words.indexOf('$')
  if (first === 0) return undefined
  return first < 0 ? filingOf(words, anyEnding, false) : filingOf(words.slice(0, first), false, true)
}

interface RawHit {
  readonly start: number
  readonly end: number
  readonly entry: Entry
}

/** Longest first in each list; a term inside one of its list's exceptions is none. */
function resolve(raw: RawHit[]): TermHit[] {
  if (raw.length > 1) raw.sort((a, b) => a.start - b.start || b.end - a.end)
  const covered = new Map<string, number>()
  const excepted = raw.filter(({ entry }) => entry.except)
  const hits: { start: number; end: number; lists: string[] }[] = []
  for (const { start, end, entry } of raw) {
    const { list, except } = entry
    if (except || start < (covered.get(list) ?? 0)) continue
    if (excepted.some((other) => other.entry.list === list && other.start < end && start < other.end && other.end - other.start > end - start)) continue
    covered.set(list, end)
    const last = hits[hits.length - 1]
    if (last && last.start === start && last.end === end) last.lists.push(list)
    else hits.push({ start, end, lists: [list] })
  }
  return hits
}
