/**
 * The automaton of terms for an engine that decides on one message and may then be gone: only terms are filed whose first
 * letters begin a word of the texts that it has met, a quarter of them mostly. A text that begins a word otherwise has the
 * rest of its terms filed before it is read, so that nothing is missed.
 */
import { compiledAutomaton, type TermAutomaton } from '#core/checker/term-automaton.ts'
import { fileTerms } from '#core/checker/term-filing.ts'
import { type Spelling, smallIn, spelling, startIn } from '#core/checker/term-spelling.ts'
import type { WordList } from '#core/pack/pack.ts'
import type { Lists } from './list-text.ts'

/** Letters of a word by which it is known, in small. */
const LETTERS = 3
const BITS = 7
const LIST = '$'

/** How the words begin that have been met, by any of the automatons that share this. */
export class Met {
  readonly #keys = new Uint8Array(1 << (BITS * LETTERS))
  readonly #seen = new Set<string>()
  /** How often there was news. */
  news = 0

  /** Whether a term may begin in a text that was met. */
  has(term: string): boolean {
    if (term[0] === LIST) return true
    const { letters } = spelling.of(term.slice(0, LETTERS))
    const key = keyAt(letters)
    return key === 0 || this.#keys[key] === 1
  }

  /** A text that will be read. What is not foretold is met when it is read, and then takes longer. */
  see(text: string): void {
    if (this.#seen.has(text)) return
    this.#seen.add(text)
    const keys = this.#keys
    const { letters, length } = spelling.of(text)
    let isNew = false
    let before = 0
    for (let i = 0; i < length; i++) {
      const kind = startIn(letters[i] as number)
      // behind digits a word may begin anew: "am" of "10am"
      if (kind !== 0 && (kind === 1 || before !== 2 || isDigit(letters[i - 1] as number))) {
        const last = i + (kind === 2 ? LETTERS : 1)
        let key = 0
        for (let at = i; at < last && (at === i || startIn(letters[at] as number) === 2); at++) {
          key = (key << BITS) | smallIn(letters[at] as number)
          if (keys[key] === 1) continue
          keys[key] = 1
          isNew = true
        }
      }
      before = kind
    }
    if (isNew) this.news++
  }
}

export class MetTerms implements TermAutomaton {
  readonly #lists: Lists
  readonly #met: Met
  #inner: TermAutomaton | undefined
  #madeAt = 0

  constructor(lists: Lists, met: Met) {
    this.#lists = lists
    this.#met = met
  }

  get size(): number {
    return this.#lists.words.reduce((sum, { terms, except }) => sum + terms.length + except.length, 0)
  }

  find(text: string) {
    this.#met.see(text)
    return this.#filed().find(text)
  }
  findOf = (list: string, text: string, starts: readonly number[]) => this.#filed().findOf(list, text, starts)
  only = (): MetTerms => this
  isBeside = (list: string): boolean => this.#lists.besides.has(list)
  with = (lists: readonly WordList[]): MetTerms => new MetTerms({ ...this.#lists, words: [...this.#lists.words, ...lists] }, this.#met)

  #filed(): TermAutomaton {
    const { news } = this.#met
    if (!this.#inner || this.#madeAt !== news) {
      const { words, within, ...known } = this.#lists
      const isMet = (term: string) => this.#met.has(term)
      const met = words.map((list) => (within.has(list.name) ? list : { name: list.name, terms: list.terms.filter(isMet), except: list.except.filter(isMet) }))
      this.#inner = compiledAutomaton(words, known, fileTerms(met, known))
      this.#madeAt = news
    }
    return this.#inner
  }
}

const isDigit = (letter: number): boolean => smallIn(letter) >= 0x30 && smallIn(letter) <= 0x39

/** Of the letters that begin a term, or of the sign that stands there; 0 where it begins with neither. Behind its end stand zeros. */
function keyAt(letters: Spelling['letters']): number {
  const first = startIn(letters[0] as number)
  let key = first === 0 ? 0 : smallIn(letters[0] as number)
  if (first !== 2) return key
  for (let i = 1; i < LETTERS && startIn(letters[i] as number) === 2; i++) key = (key << BITS) | smallIn(letters[i] as number)
  return key
}
