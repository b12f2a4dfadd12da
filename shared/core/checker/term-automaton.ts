/**
 * All phrases of all word lists, found in one pass: a term is filed under its first word and the letter behind it, and
 * compared only where a text spells these, so that the time hardly depends on the number of terms. Terms match whole
 * words; white space in a term matches any white space; a capital stands for a capital, a small letter for either.
 * `$list` in a term stands for any term of that list that is not the beginning of one of its exceptions.
 */
import type { WordList } from '../pack/pack.ts'
import { sortOnce } from './sort-once.ts'
import { programsOf, type Sought } from './sought-programs.ts'
import { seedOf } from './term-beginning.ts'
import { EVERYWHERE, type FiledTerms, fileTerms, type Known, type Sections } from './term-filing.ts'
import { type RawHit, TermMemory } from './term-memory.ts'
import { endOfTerm } from './term-program.ts'
import { type Spelling, spelling, startIn } from './term-spelling.ts'
import { namesOf } from './term-starts.ts'
import { TermsBeside } from './terms-beside.ts'

export interface TermHit {
  readonly start: number
  readonly end: number
  readonly lists: readonly string[]
}

export interface TermAutomaton {
  readonly size: number
  /** Terms of all lists but those that are sought beside other facts only. */
  find(text: string): TermHit[]
  /** Terms of one list that is sought beside other facts only, where they begin at one of these offsets: in order, and at least one. */
  findOf(list: string, text: string, starts: readonly number[]): TermHit[]
  isBeside(list: string): boolean
  /** The same automaton, which finds the terms of these lists alone: now and then one of another. */
  only(lists: ReadonlySet<string>): TermAutomaton
  /** The same automaton with more terms; this one stays as it is. */
  with(lists: readonly WordList[]): TermAutomaton
}

/**
 * @param besides - lists that are sought beside other facts only, or not at all but as part of other terms
 * @throws Error naming a list that does not exist, or a list that contains itself
 */
export function compileTerms(lists: readonly WordList[], besides: ReadonlySet<string> = new Set()): TermAutomaton {
  const known = knownLists(lists, besides)
  return compiledAutomaton(lists, known, fileTerms(lists, known))
}

/** What `compileTerms` makes, of terms that are filed already. */
export const compiledAutomaton = (lists: readonly WordList[], known: Known, filed: FiledTerms): TermAutomaton =>
  new Terms(lists, known, filed, new TermsBeside(lists, known.numbers))

/** @throws as `compileTerms` does */
export function knownLists(lists: readonly WordList[], besides: ReadonlySet<string>): Known {
  const numbers = numbersOf(lists)
  refuseCircles(lists)
  return { numbers, besides }
}

/** The lists that terms name, numbered. */
function numbersOf(lists: readonly WordList[]): ReadonlyMap<string, number> {
  const known = new Set(lists.map(({ name }) => name))
  const numbers = new Map<string, number>()
  for (const { terms, except } of lists) {
    for (const term of [...terms, ...except]) {
      if (!term.includes('$')) continue
      for (const name of namesOf(term)) {
        if (!known.has(name)) throw new Error(`the term "${term}" names a word list "$${name}" that does not exist`)
        if (!numbers.has(name)) numbers.set(name, numbers.size)
      }
    }
  }
  return numbers
}

function refuseCircles(lists: readonly WordList[]): void {
  const next = new Map(lists.map(({ name, terms }) => [name, terms.flatMap((term) => (term.includes('$') ? namesOf(term) : []))]))
  const visit = (name: string, path: readonly string[]): void => {
    if (path.includes(name)) throw new Error(`the word list "$${name}" contains itself`)
    for (const inner of next.get(name) ?? []) visit(inner, [...path, name])
  }
  for (const { name } of lists) visit(name, [])
}

class Terms implements TermAutomaton {
  readonly #lists: readonly WordList[]
  readonly #known: Known
  readonly #filed: FiledTerms
  readonly #beside: TermsBeside
  readonly #sought: Sought
  /** Where a list's terms end, worked out once for a place of a text, however many terms name the list: kept while the terms of one word are compared. */
  readonly #endsAt: number[] = []
  readonly #ends: (readonly number[])[] = []
  #places = 0
  readonly #spelling = spelling
  readonly #memory = new TermMemory()
  readonly #met: number[] = []
  /** Of the text that is being read: what was found, in which sections, from where, and the program that is compared. */
  #hits: RawHit[] = []
  #sections: Sections = { lists: [], from: [] }
  #from = 0
  #start = 0
  #program = 0

  constructor(lists: readonly WordList[], known: Known, filed: FiledTerms, beside: TermsBeside, sought?: Sought) {
    this.#lists = lists
    this.#known = known
    this.#filed = filed
    this.#beside = beside
    this.#sought = sought
  }

  get size(): number {
    return this.#lists.reduce((sum, { terms, except }) => sum + terms.length + except.length, 0)
  }

  with(lists: readonly WordList[]): TermAutomaton {
    const all = [...this.#lists, ...lists]
    return new Terms(all, this.#known, fileTerms(lists, this.#known, all, this.#filed), new TermsBeside(lists, this.#known.numbers, this.#beside))
  }

  only(lists: ReadonlySet<string>): TermAutomaton {
    return new Terms(this.#lists, this.#known, this.#filed, this.#beside, programsOf(lists, this.#filed))
  }

  isBeside(list: string): boolean {
    return this.#known.besides.has(list)
  }

  find(text: string): TermHit[] {
    this.#begin(this.#filed, 0)
    const { letters, length } = this.#spelling.of(text)
    let start = 0
    while (start < length) {
      const found = startIn(letters[start] as number)
      if (found !== 0) this.#memory.find(this.#spelling, start, this.#hits, this.#seek)
      start++
      // the rest of a word begins no term
      if (found === 2) while (startIn(letters[start] as number) === 2) start++
    }
    return this.#found()
  }

  findOf(list: string, text: string, starts: readonly number[]): TermHit[] {
    const beside = this.#beside.of(list)
    const { everyWord, programs, longest } = beside
    const from = starts[0] as number
    this.#begin(beside, from)
    this.#spelling.of(text.slice(from, (starts[starts.length - 1] as number) + longest + SPACES))
    for (let k = 0; k < starts.length; k++) {
      const start = (starts[k] as number) - from
      this.#seekAt(start, beside, undefined)
      for (let i = 0; i < everyWord.length; i++) {
        this.#program = everyWord[i] as number
        programs.follow(this.#program, spelling, start, this.#endsOf, this.#tell)
      }
    }
    return this.#found()
  }

  /** @param from - where in the text the letters begin that are read */
  #begin({ sections }: FiledTerms, from: number): void {
    this.#hits = []
    this.#sections = sections
    this.#from = from
  }

  #seek = (start: number): void => this.#seekAt(start, this.#filed, this.#sought)

  #seekAt(start: number, { index, programs }: FiledTerms, sought: Sought): void {
    const met = this.#met
    this.#start = start
    this.#places = 0
    const count = index.meet(spelling, start, BY_THEMSELVES, sought, met)
    let spelled = 0
    for (let k = 0; k < count; k += 2) {
      if ((met[k + 1] as number) > spelled) continue
      this.#program = met[k] as number
      spelled = programs.follow(this.#program, spelling, start, this.#endsOf, this.#tell)
    }
  }

  #found(): TermHit[] {
    return this.#hits.length === 0 ? NONE : resolve(this.#hits)
  }

  #tell = (i: number, isOpen: boolean): void => {
    const end = endOfTerm(this.#spelling.text, i, isOpen)
    if (end === undefined) return
    this.#spelling.reach(end)
    const { lists, from } = this.#sections
    const section = sectionOf(this.#program, from)
    this.#hits.push({ start: this.#from + this.#start, end: this.#from + end, list: lists[section >> 1] as string, except: (section & 1) === 1 })
  }

  #endsOf = (list: number, spelling: Spelling, i: number): readonly number[] => {
    const key = list * (spelling.length + 1) + i
    for (let k = 0; k < this.#places; k++) if (this.#endsAt[k] === key) return this.#ends[k] as readonly number[]
    const found: number[] = []
    this.#endsAt[this.#places] = key
    this.#ends[this.#places++] = found
    if (i >= spelling.length) return found
    const { index, programs, sections } = this.#filed
    const met: number[] = []
    const count = index.meet(spelling, i, seedOf(list), undefined, met)
    let spelled = 0
    let excepted = 0
    for (let k = 0; k < count; k += 2) {
      if ((met[k + 1] as number) > spelled) continue
      const program = met[k] as number
      spelled = programs.follow(program, spelling, i, this.#endsOf, (reached, isOpen) => {
        const end = endOfTerm(spelling.text, reached, isOpen)
        if (end === undefined) return
        spelling.reach(end)
        if ((sectionOf(program, sections.from) & 1) === 1) excepted = Math.max(excepted, end)
        else if (!found.includes(end)) found.push(end)
      })
    }
    if (excepted > 0) found.splice(0, found.length, ...found.filter((end) => end >= excepted))
    return found
  }
}

/** Terms that are sought by themselves are filed so. */
const BY_THEMSELVES = seedOf(EVERYWHERE)
/** Room for white space that a text has more of than a term. */
const SPACES = 40
const NONE: TermHit[] = []

/** The last section that begins at or before an address. */
function sectionOf(address: number, from: readonly number[]): number {
  let low = 0
  let high = from.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((from[middle] as number) <= address) low = middle
    else high = middle - 1
  }
  return low
}

/** Longest first in each list; a term inside one of its list's exceptions is none. */
function resolve(raw: RawHit[]): TermHit[] {
  if (raw.length === 1) {
    const { start, end, list, except } = raw[0] as RawHit
    return except ? NONE : [{ start, end, lists: [list] }]
  }
  sortOnce(raw)
  const excepted = raw.filter(({ except }) => except)
  const hits: { start: number; end: number; lists: string[] }[] = []
  for (const { start, end, list, except } of raw) {
    if (except || isCovered(hits, list, start)) continue
    if (excepted.length > 0 && excepted.some((other) => other.list === list && other.start < end && start < other.end && other.end - other.start > end - start)) continue
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
