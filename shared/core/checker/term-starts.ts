/** How the terms of the lists that terms name begin: a term that begins with such a list begins so too. */
import type { WordList } from '../pack/pack.ts'
import { type Beginning, beginningOf } from './term-beginning.ts'
import { spell } from './term-program.ts'

const NAMED = /\$([A-Za-z][A-Za-z0-9]*)/g
const ONE_WORD = /^\S+\s+$/
const STAR = 0x2a

/** The lists that a term names. */
export const namesOf = (term: string): string[] => Array.from(term.match(NAMED) ?? [], (name) => name.slice(1))
export const isOpen = (term: string): boolean => term.charCodeAt(term.length - 1) === STAR
/** A term without its star. */
export const wordsOf = (term: string): string => (isOpen(term) ? term.slice(0, -1) : term).trim()

/** What a term begins with, up to the first list that it names. */
export class Start {
  readonly #words: string
  readonly #isOpen: boolean
  readonly #hasMore: boolean

  constructor(words: string, isOpen: boolean, hasMore: boolean) {
    this.#words = words
    this.#isOpen = isOpen
    this.#hasMore = hasMore
  }

  /** Its first two letters. */
  get letters(): string {
    return this.#words.slice(0, 2)
  }

  /** @param seed - of the list as whose term it is filed */
  beginning(seed: number): Beginning {
    const symbols = new Uint8Array(this.#words.length)
    return beginningOf(symbols, 0, spell(this.#words, symbols, 0), this.#isOpen, this.#hasMore, seed)
  }
}

/** Terms that begin with a list, or with one word (`head`) and a list, as terms of the list `as` or, where that is -1, by themselves. */
export interface LedBy {
  readonly list: number
  readonly as: number
  readonly head: string
  /** They are exceptions to the list `as`, of which no term of it begins. */
  readonly except?: boolean
}

/** How a term begins with a word (`head`; none where that is empty) and a list. */
export function startsBehind(head: string, starts: readonly Start[]): readonly Start[] {
  if (head === '') return starts
  return Array.from(new Set(starts.map(({ letters }) => letters)), (letters) => new Start(head + letters, false, true))
}

/** The word before the list with which, or with a word and which, a term begins; undefined for others. */
export function headOf(words: string): string | undefined {
  const first = words.indexOf('$')
  const head = words.slice(0, Math.max(0, first))
  return first === 0 || (first > 0 && ONE_WORD.test(head)) ? head : undefined
}

export class Starts {
  readonly #numbers: ReadonlyMap<string, number>
  readonly #lists: readonly WordList[]
  readonly #led: readonly LedBy[]
  readonly #known = new Map<number, readonly Start[]>()

  /**
   * @param numbers - of the lists that terms name
   * @param led - terms that begin with a list, of these lists and others
   */
  constructor(lists: readonly WordList[], numbers: ReadonlyMap<string, number>, led: readonly LedBy[]) {
    this.#numbers = numbers
    this.#lists = lists
    this.#led = led
  }

  of(list: number): readonly Start[] {
    let known = this.#known.get(list)
    if (!known) {
      const own = this.#lists.filter(({ name }) => this.#numbers.get(name) === list).flatMap(({ terms }) => terms.flatMap(startOf))
      const led = this.#led.filter((each) => each.as === list && !each.except).flatMap((each) => startsBehind(each.head, this.of(each.list)))
      this.#known.set(list, (known = [...own, ...led]))
    }
    return known
  }
}

/** None for a term that begins with a list, or with one word and a list. */
function startOf(term: string): readonly Start[] {
  const words = wordsOf(term)
  const first = words.indexOf('$')
  if (first < 0) return [new Start(words, isOpen(term), false)]
  return headOf(words) === undefined ? [new Start(words.slice(0, first), false, true)] : []
}
