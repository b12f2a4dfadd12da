/** The first three letters of a list's terms: most words of a text are passed over without walking the trie. */
import { OF_CAPITAL, symbolOf } from './term-symbols.ts'

const NO_TERM = 0
/** A term may begin with this pair, whatever follows it. */
const ANY_THIRD = 1
/** A term begins with this pair if the third letter fits too. */
const ASK_THIRD = 2

export class Beginnings {
  readonly #pairs = new Uint8Array(1 << 14)
  readonly #thirds = new Uint8Array(1 << 14)
  /** The pairs and slots that are set, so that joining need not look at all of them. */
  readonly #set: { readonly pairs: number[]; readonly thirds: number[] } = { pairs: [], thirds: [] }
  /** Lists that stand at the beginning of a term. */
  readonly #lists = new Set<string>()

  /** @param words - the term's first words; empty where it begins with a list */
  add(words: string, list: string | undefined): void {
    const { length } = words
    if (length === 0) {
      if (list !== undefined) this.#lists.add(list)
      return
    }
    const first = symbolOf(words.charCodeAt(0)) << 7
    const pair = length > 1 ? first | small(symbolOf(words.charCodeAt(1))) : first
    if (length === 1) for (let any = first; any < first + 128; any++) this.#mark(any, ANY_THIRD)
    else if (length === 2) this.#mark(pair, ANY_THIRD)
    else {
      this.#mark(pair, ASK_THIRD)
      this.#markThird(slotOf(pair, small(symbolOf(words.charCodeAt(2)))))
    }
  }

  #mark(pair: number, as: number): void {
    const now = this.#pairs[pair]
    if (now === ANY_THIRD || now === as) return
    if (now === NO_TERM) this.#set.pairs.push(pair)
    this.#pairs[pair] = as
  }

  #markThird(slot: number): void {
    if (this.#thirds[slot] === 1) return
    this.#thirds[slot] = 1
    this.#set.thirds.push(slot)
  }

  copy(): Beginnings {
    const copy = new Beginnings()
    copy.#join(this)
    for (const list of this.#lists) copy.#lists.add(list)
    return copy
  }

  #join(other: Beginnings): void {
    for (const pair of other.#set.pairs) this.#mark(pair, other.#pairs[pair] as number)
    for (const slot of other.#set.thirds) this.#markThird(slot)
  }

  /** Takes in how the named lists begin, theirs included. */
  takeIn(of: ReadonlyMap<string, Beginnings>, seen = new Set<string>()): void {
    for (const list of this.#lists) {
      const inner = of.get(list)
      if (!inner || seen.has(list)) continue
      seen.add(list)
      inner.takeIn(of, seen)
      this.#join(inner)
    }
  }

  /** Whether a term may begin here. */
  mayBegin(text: string, i: number): boolean {
    const first = symbolOf(text.charCodeAt(i))
    const second = i + 1 < text.length ? small(symbolOf(text.charCodeAt(i + 1))) : 0
    const other = OF_CAPITAL[first] as number
    return this.#begins((first << 7) | second, text, i + 2) || (other !== 0 && this.#begins((other << 7) | second, text, i + 2))
  }

  #begins(pair: number, text: string, i: number): boolean {
    const found = this.#pairs[pair]
    if (found !== ASK_THIRD) return found === ANY_THIRD
    return i < text.length && this.#thirds[slotOf(pair, small(symbolOf(text.charCodeAt(i))))] === 1
  }
}

const slotOf = (pair: number, third: number): number => (pair * 131 + third) & 0x3fff

/** A letter after the first counts in either case: ALL CAPITALS spell a small letter's term too. */
const small = (symbol: number): number => (OF_CAPITAL[symbol] as number) || symbol
