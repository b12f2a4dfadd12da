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
  /** Lists that stand at the beginning of a term. */
  readonly #lists = new Set<string>()

  /** @param words - the term's first words; empty where it begins with a list */
  add(words: string, list: string | undefined): void {
    if (words === '') {
      if (list !== undefined) this.#lists.add(list)
      return
    }
    const [first, second, third] = [0, 1, 2].map((i) => symbolOf(words.charCodeAt(i))) as [number, number, number]
    const pair = (first << 7) | small(second)
    if (words.length === 1) this.#pairs.fill(ANY_THIRD, first << 7, (first + 1) << 7)
    else if (words.length === 2) this.#pairs[pair] = ANY_THIRD
    else {
      if (this.#pairs[pair] === NO_TERM) this.#pairs[pair] = ASK_THIRD
      this.#thirds[slotOf(pair, small(third))] = 1
    }
  }

  copy(): Beginnings {
    const copy = new Beginnings()
    copy.#pairs.set(this.#pairs)
    copy.#thirds.set(this.#thirds)
    for (const list of this.#lists) copy.#lists.add(list)
    return copy
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

  #join(other: Beginnings): void {
    const pairs = other.#pairs
    const thirds = other.#thirds
    for (let i = 0; i < pairs.length; i++) if (pairs[i] !== NO_TERM && this.#pairs[i] !== ANY_THIRD) this.#pairs[i] = pairs[i] as number
    for (let i = 0; i < thirds.length; i++) if (thirds[i]) this.#thirds[i] = 1
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
