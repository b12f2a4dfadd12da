/**
 * Where each term of all word lists is filed: by how it begins. Terms that begin with the same list, or have it right
 * behind the same first word, are filed as a group once for each beginning of that list's own, so that "the $list" is
 * not compared at every "the".
 */
import type { WordList } from '../pack/pack.ts'
import { seedOf } from './term-beginning.ts'
import { Filings } from './term-filings.ts'
import type { Filed, TermIndex } from './term-index.ts'
import { Programs } from './term-program.ts'
import { headOf, isOpen, type LedBy, namesOf, Starts, startsBehind, wordsOf } from './term-starts.ts'

/** Of which list a program is: those of a list stand together, and behind them its exceptions. */
export interface Sections {
  /** Names. */
  readonly lists: readonly string[]
  /** Twice as many: where the terms of each list begin, and its exceptions. */
  readonly from: readonly number[]
}
export interface Led extends LedBy {
  readonly group: Filed
}
/** Terms that are sought together. */
export interface FiledTerms {
  readonly index: TermIndex
  readonly programs: Programs
  readonly sections: Sections
  readonly led: readonly Led[]
}

/** The lists that terms name by their numbers, and those that are sought beside other facts only. */
export interface Known {
  readonly numbers: ReadonlyMap<string, number>
  readonly besides: ReadonlySet<string>
}

export const EVERYWHERE = -1

/**
 * @param before - filed already; stays as it is
 * @param allLists - those of before, and these
 * @param whole - spells the terms of all lists in their order, those too that are not sought in every text
 */
export function fileTerms(lists: readonly WordList[], known: Known, allLists = lists, before?: FiledTerms, whole = false): FiledTerms {
  const filer = new Filer(known, before)
  for (const list of lists) filer.file(list, whole)
  return filer.filed(lists, allLists)
}

/** One list at a time, since thousands take long. */
export class Filer {
  readonly #known: Known
  readonly #before: FiledTerms | undefined
  readonly #programs: Programs
  readonly #filings: Filings
  readonly #lists: string[]
  readonly #from: number[]
  readonly #led = new Map<string, LedBy & { readonly programs: number[] }>()

  constructor(known: Known, before: FiledTerms | undefined) {
    this.#known = known
    this.#before = before
    this.#programs = new Programs(known.numbers, before?.programs)
    this.#filings = new Filings(this.#programs, before?.index)
    this.#lists = before ? [...before.sections.lists] : []
    this.#from = before ? [...before.sections.from] : []
  }

  file({ name, terms, except }: WordList, whole = false): void {
    const number = this.#known.numbers.get(name)
    const isBeside = this.#known.besides.has(name)
    if (isBeside && number === undefined && !whole) return
    this.#lists.push(name)
    this.#enter(terms, !isBeside, number, false)
    this.#enter(except, !isBeside, number, true)
  }

  /** Once all lists are there. */
  filed(lists: readonly WordList[], allLists: readonly WordList[]): FiledTerms {
    const led = this.#join(lists, allLists)
    return { index: this.#filings.index(), programs: this.#programs, sections: { lists: this.#lists, from: this.#from }, led }
  }

  /** @param number - the list's, where terms name it */
  #enter(terms: readonly string[], isSought: boolean, number: number | undefined, except: boolean): void {
    this.#from.push(this.#programs.end)
    for (const term of terms) {
      const words = wordsOf(term)
      const at = this.#programs.add(words, isOpen(term))
      if (isSought) this.#file(words, at, EVERYWHERE, except)
      if (number !== undefined) this.#file(words, at, number, except)
    }
  }

  #file(words: string, at: number, as: number, except: boolean): void {
    const beginning = this.#programs.beginningOf(at, false, seedOf(as))
    if (beginning) {
      this.#filings.add(beginning, at)
      return
    }
    const list = this.#known.numbers.get(namesOf(words)[0] as string) as number
    const head = headOf(words) as string
    const key = `${as} ${list} ${except && as !== EVERYWHERE} ${head}`
    const alike = this.#led.get(key)
    if (alike) alike.programs.push(at)
    else this.#led.set(key, { list, as, head, programs: [at], ...(except && as !== EVERYWHERE && { except }) })
  }

  /** Files the groups under the beginnings of their lists: those of before under the new beginnings, the new ones under all. */
  #join(lists: readonly WordList[], allLists: readonly WordList[]): readonly Led[] {
    const before = this.#before?.led ?? []
    const own = [...this.#led.values()].map(({ programs, ...by }): Led => ({ ...by, group: this.#filings.group(programs) }))
    const led = [...before, ...own]
    const fresh = new Starts(lists, this.#known.numbers, led)
    for (const each of before) this.#spread(each, fresh)
    const all = lists === allLists ? fresh : new Starts(allLists, this.#known.numbers, led)
    for (const each of own) this.#spread(each, all)
    return led
  }

  #spread({ list, as, head, group }: Led, starts: Starts): void {
    const done = new Set<number>()
    for (const start of startsBehind(head, starts.of(list))) {
      const beginning = start.beginning(seedOf(as))
      if (done.has(beginning.key) || this.#before?.index.holds(beginning.key, group)) continue
      done.add(beginning.key)
      this.#filings.addGroup(beginning, group)
    }
  }
}
