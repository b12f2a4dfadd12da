/**
 * Where each term of all word lists is filed: by how it begins. A term that begins with another list, or has one right
 * behind its first word, is filed once for each beginning of that list's own, so that "the $list" is not compared at
 * every "the".
 */
import type { WordList } from '../pack/pack.ts'
import { type Filing, filingOf, TermIndex } from './term-index.ts'
import { Programs } from './term-program.ts'

/** Of which list a term is, and whether as an exception to it. */
export interface Entry {
  readonly list: string
  readonly except: boolean
}
/** A phrase, once however many lists hold it. */
export interface Term {
  /** Without its star. */
  readonly words: string
  readonly entries: Entry[]
  readonly anyEnding: boolean
  readonly programs: Programs
  /** Where its program begins; written when a text first comes near it, since most of thousands never are. */
  at: number | undefined
}
/** The terms of a list that is sought beside other facts. */
export interface Beside {
  readonly index: TermIndex<Term>
  /** Terms that begin with a list. */
  readonly led: readonly Term[]
  /** Length of the longest term. */
  readonly longest: number
}
/** How a term of a list that terms name begins. `letters`: its first two. */
interface Begun {
  readonly list: number
  readonly filing: Filing
  readonly letters: string
}
/** A term that begins with a list, or with one word (`head`) and a list. `index`: where it is filed. */
interface Led {
  readonly term: Term
  readonly index: number
  readonly head: string
  readonly done: Set<number>
}

const EVERYWHERE = -1
/** The index of one list has hundreds of terms at most. */
const OF_ONE_LIST = 1 << 9
/** Characters that the terms of a named list, or the ending of a word, may take. */
const ROOM = 60
const NAMED = /\$([A-Za-z][A-Za-z0-9]*)/g
const ONE_WORD = /^\S+\s+$/

/** The lists that a term names. */
export const namesOf = (term: string): string[] => Array.from(term.match(NAMED) ?? [], (name) => name.slice(1))

export class FiledTerms {
  readonly size: number
  /** The terms of all lists but those that are sought beside other facts. */
  readonly everywhere: TermIndex<Term>
  readonly #numbers: ReadonlyMap<string, number>
  readonly #besides: ReadonlySet<string>
  readonly #before: FiledTerms | undefined
  readonly #programs: Programs
  readonly #indexes = new Map<number, TermIndex<Term>>()
  readonly #begun: Begun[] = []
  readonly #led = new Map<number, Led[]>()
  readonly #waiting = new Map<string, WordList>()
  readonly #filed = new Map<string, readonly Beside[]>()

  /**
   * @param numbers - of the lists that terms name
   * @param besides - lists that are sought beside other facts only
   * @param before - filed already; stays as it is
   */
  constructor(lists: readonly WordList[], numbers: ReadonlyMap<string, number>, besides: ReadonlySet<string>, before?: FiledTerms) {
    this.#numbers = numbers
    this.#besides = besides
    this.#before = before
    this.#programs = new Programs(numbers)
    const known = new Map<string, Term>()
    let size = before?.size ?? 0
    for (const list of lists) {
      size += list.terms.length + list.except.length
      this.#enter(list, known)
    }
    this.size = size
    this.#join()
    this.everywhere = this.of(EVERYWHERE) ?? new TermIndex()
  }

  /** The terms of a list that terms name, by its number. */
  of(list: number): TermIndex<Term> | undefined {
    return this.#indexes.get(list) ?? this.#before?.of(list)
  }

  /** Filed when first asked for; of before, and of here. */
  beside(list: string): readonly Beside[] {
    let filed = this.#filed.get(list)
    if (!filed) {
      const before = this.#before?.beside(list) ?? []
      const waiting = this.#waiting.get(list)
      this.#filed.set(list, (filed = waiting ? [...before, this.#fileBeside(waiting)] : before))
    }
    return filed
  }

  #enter(list: WordList, known: Map<string, Term>): void {
    const { name, terms, except } = list
    const isBeside = this.#besides.has(name)
    if (isBeside) this.#waiting.set(name, list)
    const number = this.#numbers.get(name)
    if (isBeside && number === undefined) return
    const sought: Entry | undefined = isBeside ? undefined : { list: name, except: false }
    for (const words of terms) this.#file(words, sought, number, known)
    if (!isBeside && except.length > 0) {
      const entry: Entry = { list: name, except: true }
      for (const words of except) this.#file(words, entry, undefined, known)
    }
  }

  /**
   * @param entry - undefined for a list that is not sought in every text
   * @param number - the list's, where terms name it
   */
  #file(words: string, entry: Entry | undefined, number: number | undefined, known: Map<string, Term>): void {
    let term = known.get(words)
    if (!term) known.set(words, (term = this.#term(words)))
    const isSought = entry !== undefined && term.entries.length === 0
    if (entry) term.entries.push(entry)
    const indexes = [...(isSought ? [EVERYWHERE] : []), ...(number === undefined ? [] : [number])]
    if (indexes.length === 0) return
    const filing = filingOfTerm(term)
    if (filing) {
      for (const index of indexes) this.#add(index, filing, term)
      if (number !== undefined) this.#begun.push({ list: number, filing, letters: lettersOf(term) })
      return
    }
    const first = this.#numbers.get(namesOf(term.words)[0] as string) as number
    const led = this.#led.get(first) ?? []
    this.#led.set(first, led)
    for (const index of indexes) led.push({ term, index, head: term.words.slice(0, term.words.indexOf('$')), done: new Set() })
  }

  #term(words: string): Term {
    const anyEnding = words.endsWith('*')
    return { words: (anyEnding ? words.slice(0, -1) : words).trim(), entries: [], anyEnding, programs: this.#programs, at: undefined }
  }

  #add(index: number, filing: Filing, term: Term): void {
    let there = this.#indexes.get(index)
    if (!there) this.#indexes.set(index, (there = new TermIndex(index === EVERYWHERE ? undefined : OF_ONE_LIST, this.#before?.of(index))))
    there.add(filing, term)
  }

  /** Files the led terms under the beginnings of their lists: those of before under the new beginnings, the new ones under all. */
  #join(): void {
    const spread = (begun: Begun, terms: readonly Led[]): void => {
      for (const { term, index, head, done } of terms) {
        const filing = head === '' ? begun.filing : filingOf(head + begun.letters, false, true)
        if (done.has(filing.key)) continue
        done.add(filing.key)
        this.#add(index, filing, term)
        if (index === EVERYWHERE) continue
        const own: Begun = { list: index, filing, letters: head === '' ? begun.letters : head.slice(0, 2) }
        this.#begun.push(own)
        spread(own, this.#allLed(index))
      }
    }
    for (const begun of [...this.#begun]) spread(begun, this.#allLed(begun.list))
    if (this.#led.size > 0) for (const begun of this.#before?.allBegun() ?? []) spread(begun, this.#led.get(begun.list) ?? [])
  }

  /** Those of before as they were filed then: what is filed anew here is not theirs. */
  #allLed(list: number): readonly Led[] {
    const own = this.#led.get(list) ?? []
    const before = this.#before?.ledOf(list) ?? []
    return before.length === 0 ? own : [...before, ...own]
  }

  ledOf(list: number): readonly Led[] {
    return (this.#led.get(list) ?? []).map((led) => ({ ...led, done: new Set(led.done) })).concat(this.#before?.ledOf(list) ?? [])
  }

  allBegun(): readonly Begun[] {
    return [...(this.#before?.allBegun() ?? []), ...this.#begun]
  }

  #fileBeside({ name, terms, except }: WordList): Beside {
    const index = new TermIndex<Term>(OF_ONE_LIST)
    const led: Term[] = []
    let longest = 0
    for (const isExcept of [false, true])
      for (const words of isExcept ? except : terms) {
        const term = this.#term(words)
        term.entries.push({ list: name, except: isExcept })
        longest = Math.max(longest, words.length + (words.includes('$') || term.anyEnding ? ROOM : 0))
        const filing = filingOfTerm(term, true)
        if (filing) index.add(filing, term)
        else led.push(term)
      }
    return { index, led, longest }
  }
}

const lettersOf = ({ words }: Term): string => words.slice(0, Math.min(2, words.indexOf('$') < 0 ? 2 : words.indexOf('$')))

/**
 * Undefined for a term that begins with a list, or with one word and a list.
 * @param alone - files the latter under their word alone
 */
function filingOfTerm({ words, anyEnding }: Term, alone = false): Filing | undefined {
  const first = words.indexOf('$')
  if (first < 0) return filingOf(words, anyEnding, false)
  const head = words.slice(0, first)
  return first === 0 || (!alone && ONE_WORD.test(head)) ? undefined : filingOf(head, false, true)
}
