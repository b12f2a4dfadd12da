/** The terms of lists that are sought beside other facts: filed when first asked for, since most drafts need few of them. */
import type { WordList } from '../pack/pack.ts'
import type { FiledTerms } from './term-filing.ts'
import { Filings } from './term-filings.ts'
import { Programs } from './term-program.ts'
import { isOpen, wordsOf } from './term-starts.ts'

export interface Beside extends FiledTerms {
  /** Programs to compare at every word: terms that begin with a list. */
  readonly everyWord: readonly number[]
  /** Length of the longest term. */
  readonly longest: number
}

/** Characters that the terms of a named list, or the ending of a word, may take. */
const ENDING = 60
/** Characters that a text may spell a term with, but for more white space than the term has. */
export const lengthAtMost = (term: string): number => term.length + (term.includes('$') || isOpen(term) ? ENDING : 0)

export class TermsBeside {
  readonly #lists: readonly WordList[]
  readonly #numbers: ReadonlyMap<string, number>
  readonly #before: TermsBeside | undefined
  readonly #filed = new Map<string, Beside>()

  /**
   * @param numbers - of the lists that terms name
   * @param before - its terms are found here too
   */
  constructor(lists: readonly WordList[], numbers: ReadonlyMap<string, number>, before?: TermsBeside) {
    this.#lists = lists
    this.#numbers = numbers
    this.#before = before
  }

  of(list: string): Beside {
    let filed = this.#filed.get(list)
    if (!filed) {
      const own = this.#lists.filter(({ name }) => name === list)
      filed = own.length === 0 && this.#before ? this.#before.of(list) : this.#file(list, this.named(list))
      this.#filed.set(list, filed)
    }
    return filed
  }

  named(list: string): readonly WordList[] {
    return [...(this.#before?.named(list) ?? []), ...this.#lists.filter(({ name }) => name === list)]
  }

  #file(list: string, parts: readonly WordList[]): Beside {
    const programs = new Programs(this.#numbers)
    const filings = new Filings(programs)
    const everyWord: number[] = []
    const lists: string[] = []
    const from: number[] = []
    let longest = 0
    for (const { terms, except } of parts) {
      lists.push(list)
      for (const isExcept of [false, true]) {
        from.push(programs.end)
        for (const term of isExcept ? except : terms) {
          const at = programs.add(wordsOf(term), isOpen(term))
          longest = Math.max(longest, lengthAtMost(term))
          const beginning = programs.beginningOf(at, true, 0)
          if (beginning) filings.add(beginning, at)
          else everyWord.push(at)
        }
      }
    }
    return { index: filings.index(), programs, sections: { lists, from }, led: [], everyWord, longest }
  }
}
