/** The first two letters of a list's terms: most words of a text are passed over without walking the trie. */
import { OF_CAPITAL, symbolOf } from './term-symbols.ts'

export class Beginnings {
  readonly #pairs = new Uint8Array(1 << 14)
  /** Lists that stand at the beginning of a term. */
  readonly #lists = new Set<string>()

  /** @param words - the term's first words; empty where it begins with a list */
  add(words: string, list: string | undefined): void {
    if (words === '') {
      if (list !== undefined) this.#lists.add(list)
      return
    }
    const first = symbolOf(words.charCodeAt(0)) << 7
    if (words.length === 1) this.#pairs.fill(1, first, first + 128)
    else this.#pairs[first | small(symbolOf(words.charCodeAt(1)))] = 1
  }

  copy(): Beginnings {
    const copy = new Beginnings()
    copy.#pairs.set(this.#pairs)
    for (const list of this.#lists) copy.#lists.add(list)
    return copy
  }

  /** Takes in how the named lists begin, theirs included. */
  takeIn(of: ReadonlyMap<string, Beginnings>, seen = new Set<string>()): Uint8Array {
    for (const list of this.#lists) {
      const inner = of.get(list)
      if (!inner || seen.has(list)) continue
      seen.add(list)
      const pairs = inner.takeIn(of, seen)
      for (let i = 0; i < pairs.length; i++) if (pairs[i]) this.#pairs[i] = 1
    }
    return this.#pairs
  }

  /** Whether a term may begin here. */
  mayBegin(text: string, i: number): boolean {
    const first = symbolOf(text.charCodeAt(i))
    const second = i + 1 < text.length ? small(symbolOf(text.charCodeAt(i + 1))) : 0
    const other = OF_CAPITAL[first] as number
    return this.#pairs[(first << 7) | second] === 1 || (other !== 0 && this.#pairs[(other << 7) | second] === 1)
  }
}

/** A second letter counts in either case: ALL CAPITALS spell a small letter's term too. */
const small = (symbol: number): number => (OF_CAPITAL[symbol] as number) || symbol
