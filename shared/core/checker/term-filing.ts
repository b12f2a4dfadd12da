/**
 * Where each term of all word lists is filed: by how it begins. Terms that begin with the same list, or have it right
 * behind the same first word, are filed as a group once for each beginning of that list's own, so that "the $list" is
 * not compared at every "the".
 */
import type { WordList } from '../pack/pack.ts'
import { type Filing, filingOf, TermIndex } from './term-index.ts'
import { Programs, spell } from './term-program.ts'

/** Of which list a term is, and whether as an exception to it. */
export interface Entry {
  readonly list: string
  readonly except: boolean
}
/** Terms that are sought together. What is filed: a program's address, or a group's number as its complement. */
export interface Shelf {
  readonly index: TermIndex
  readonly programs: Programs
  readonly groups: readonly (readonly number[])[]
  /** By the numbers that the programs tell. */
  readonly entries: readonly Entry[]
  /** Programs to compare at every word: terms that begin with a list. */
  readonly led: readonly number[]
}
/** The terms of a list that is sought beside other facts. */
export interface Beside extends Shelf {
  /** Length of the longest term. */
  readonly longest: number
}
/** How a term of a list that terms name begins. `letters`: its first two. */
interface Begun {
  readonly list: number
  readonly filing: Filing
  readonly letters: string
}
/** Terms that begin with a list, or with one word (`head`) and a list. `index`: where they are filed; `done`: under which keys. */
interface Led {
  readonly index: number
  readonly head: string
  readonly group: number
  readonly done: Set<number>
}

const EVERYWHERE = -1
/** The entry of a term that is sought as part of other terms only. */
const NO_ENTRY = 0xffffff
/** The index of one list has hundreds of terms at most. */
const OF_ONE_LIST = 1 << 9
const ROOM = 1 << 14
const ROOM_OF_LIST = 1 << 10
/** Characters that the terms of a named list, or the ending of a word, may take. */
const ENDING = 60
const NAMED = /\$([A-Za-z][A-Za-z0-9]*)/g
const STAR = 0x2a

/** The lists that a term names. */
export const namesOf = (term: string): string[] => Array.from(term.match(NAMED) ?? [], (name) => name.slice(1))

export class FiledTerms {
  /** The terms of all lists but those that are sought beside other facts. */
  readonly everywhere: Shelf
  readonly #numbers: ReadonlyMap<string, number>
  readonly #besides: ReadonlySet<string>
  readonly #before: FiledTerms | undefined
  readonly #lists: readonly WordList[]
  readonly #programs: Programs
  readonly #groups: number[][]
  readonly #entries: Entry[]
  readonly #indexes = new Map<number, TermIndex>()
  readonly #begun: Begun[] = []
  readonly #led = new Map<number, Led[]>()
  readonly #ledAlike = new Map<string, Led>()
  /** What before has led by a list, with what was filed of it here. */
  readonly #ledBefore = new Map<number, readonly Led[]>()
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
    this.#programs = new Programs(numbers, before ? ROOM_OF_LIST : ROOM, before ? before.#programs : undefined)
    this.#groups = before ? [...before.#groups] : []
    this.#entries = before ? [...before.#entries] : []
    this.#lists = lists
    for (const list of lists) this.#enter(list)
    this.#join()
    this.everywhere = { index: this.of(EVERYWHERE) ?? new TermIndex(), programs: this.#programs, groups: this.#groups, entries: this.#entries, led: [] }
  }

  /** Terms and exceptions of all lists. */
  get size(): number {
    return this.#lists.reduce((sum, { terms, except }) => sum + terms.length + except.length, this.#before?.size ?? 0)
  }

  /** The terms of a list that terms name, by its number. */
  of(list: number): TermIndex | undefined {
    return this.#indexes.get(list) ?? this.#before?.of(list)
  }

  /** Filed when first asked for; of before, and of here. */
  beside(list: string): readonly Beside[] {
    let filed = this.#filed.get(list)
    if (!filed) {
      const before = this.#before?.beside(list) ?? []
      const waiting = this.#waiting.get(list)
      this.#filed.set(list, (filed = waiting ? [...before, fileBeside(waiting, this.#numbers)] : before))
    }
    return filed
  }

  #enter(list: WordList): void {
    const { name } = list
    const isBeside = this.#besides.has(name)
    if (isBeside) this.#waiting.set(name, list)
    const number = this.#numbers.get(name)
    if (isBeside && number === undefined) return
    this.#enterTerms(list.terms, isBeside ? undefined : { list: name, except: false }, number)
    if (!isBeside) this.#enterTerms(list.except, { list: name, except: true }, undefined)
  }

  /**
   * @param entry - undefined for a list that is not sought in every text
   * @param number - the list's, where terms name it
   */
  #enterTerms(terms: readonly string[], entry: Entry | undefined, number: number | undefined): void {
    const told = entry ? this.#entries.push(entry) - 1 : NO_ENTRY
    for (const term of terms) {
      const words = wordsOf(term)
      const at = this.#programs.add(words, isOpen(term), told)
      const filing = this.#programs.filingOf(at, false)
      if (!filing) {
        if (entry) this.#lead(words, at, EVERYWHERE)
        if (number !== undefined) this.#lead(words, at, number)
        continue
      }
      if (entry) this.#add(EVERYWHERE, filing, at)
      if (number === undefined) continue
      this.#add(number, filing, at)
      this.#begun.push({ list: number, filing, letters: lettersOf(words) })
    }
  }

  #lead(words: string, at: number, index: number): void {
    const list = this.#numbers.get(namesOf(words)[0] as string) as number
    const head = words.slice(0, words.indexOf('$'))
    const key = `${index} ${list} ${head}`
    const alike = this.#ledAlike.get(key)
    if (alike) {
      this.#groups[alike.group]?.push(at)
      return
    }
    const led: Led = { index, head, group: this.#groups.push([at]) - 1, done: new Set() }
    this.#ledAlike.set(key, led)
    const others = this.#led.get(list)
    if (others) others.push(led)
    else this.#led.set(list, [led])
  }

  #add(index: number, filing: Filing, filed: number): void {
    let there = this.#indexes.get(index)
    if (!there) this.#indexes.set(index, (there = new TermIndex(index === EVERYWHERE ? undefined : OF_ONE_LIST, this.#before?.of(index))))
    there.add(filing, filed)
  }

  /** Files the groups under the beginnings of their lists: those of before under the new beginnings, the new ones under all. */
  #join(): void {
    const spread = (begun: Begun, groups: readonly Led[]): void => {
      for (const { index, head, group, done } of groups) {
        const filing = head === '' ? begun.filing : filingOfHead(head + begun.letters)
        if (done.has(filing.key)) continue
        done.add(filing.key)
        this.#add(index, filing, ~group)
        if (index === EVERYWHERE) continue
        const own: Begun = { list: index, filing, letters: head === '' ? begun.letters : head.slice(0, 2) }
        this.#begun.push(own)
        spread(own, this.#allLed(index))
      }
    }
    for (const begun of [...this.#begun]) spread(begun, this.#allLed(begun.list))
    if (this.#led.size > 0) for (const begun of this.#before?.allBegun() ?? []) spread(begun, this.#led.get(begun.list) ?? [])
  }

  #allLed(list: number): readonly Led[] {
    const own = this.#led.get(list) ?? []
    if (!this.#before) return own
    let before = this.#ledBefore.get(list)
    if (!before) this.#ledBefore.set(list, (before = this.#before.ledOf(list)))
    return before.length === 0 ? own : [...before, ...own]
  }

  /** As they were filed here: what is filed elsewhere is not theirs. */
  ledOf(list: number): readonly Led[] {
    return this.#allLed(list).map((led) => ({ ...led, done: new Set(led.done) }))
  }

  allBegun(): readonly Begun[] {
    return [...(this.#before?.allBegun() ?? []), ...this.#begun]
  }
}

function fileBeside({ name, terms, except }: WordList, numbers: ReadonlyMap<string, number>): Beside {
  const index = new TermIndex(OF_ONE_LIST)
  const programs = new Programs(numbers, ROOM_OF_LIST)
  const led: number[] = []
  let longest = 0
  for (const isExcept of [false, true])
    for (const term of isExcept ? except : terms) {
      const at = programs.add(wordsOf(term), isOpen(term), isExcept ? 1 : 0)
      longest = Math.max(longest, term.length + (term.includes('$') || isOpen(term) ? ENDING : 0))
      const filing = programs.filingOf(at, true)
      if (filing) index.add(filing, at)
      else led.push(at)
    }
  const entries = [false, true].map((isExcept): Entry => ({ list: name, except: isExcept }))
  return { index, programs, groups: [], entries, led, longest }
}

const isOpen = (term: string): boolean => term.charCodeAt(term.length - 1) === STAR
const wordsOf = (term: string): string => (isOpen(term) ? term.slice(0, -1) : term).trim()

/** The first two letters of a term, or what stands before the list that it names. */
const lettersOf = (words: string): string => words.slice(0, Math.min(2, words.indexOf('$') < 0 ? 2 : words.indexOf('$')))

/** How a term begins with a word and the first letters of what a list may put behind it. */
function filingOfHead(words: string): Filing {
  const symbols = new Uint8Array(words.length)
  return filingOf(symbols, 0, spell(words, symbols, 0), false, true)
}
