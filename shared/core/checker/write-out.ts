/** Writes `$list` within terms out: "vote $partyNames" becomes one term for each party. */
import type { WordList } from '../pack/pack.ts'

const MOST_TERMS = 100_000
const NAMED = /\$([A-Za-z][A-Za-z0-9]*)/

export class WordLists {
  readonly #lists = new Map<string, WordList>()
  readonly #written = new Map<string, WordList>()
  #budget = MOST_TERMS

  /** @throws Error naming a list that does not exist or contains itself */
  constructor(lists: readonly WordList[]) {
    for (const list of lists) {
      const known = this.#lists.get(list.name)
      this.#lists.set(list.name, known ? { name: list.name, terms: [...known.terms, ...list.terms], except: [...known.except, ...list.except] } : list)
    }
  }

  all(): WordList[] {
    return [...this.#lists.keys()].map((name) => this.#write(name))
  }

  /** The terms that settings add to these lists, directly or through a list that names theirs. */
  added(more: readonly WordList[]): WordList[] {
    const fresh = more.map((list) => ({ ...list, terms: list.terms.filter((term) => !this.#lists.get(list.name)?.terms.includes(term)) })).filter(({ terms }) => terms.length > 0)
    if (fresh.length === 0) return []
    const wider = new WordLists([...this.#lists.values(), ...fresh])
    return [...this.#reaching(new Set(fresh.map(({ name }) => name)))].map((name) => {
      const now = wider.#write(name)
      const before = this.#lists.has(name) ? this.#write(name) : { terms: [], except: [] }
      return { name, terms: without(now.terms, before.terms), except: without(now.except, before.except) }
    })
  }

  /** The lists of these names and all that name one of them. */
  #reaching(names: Set<string>): Set<string> {
    for (let size = -1; size !== names.size; ) {
      size = names.size
      for (const { name, terms, except } of this.#lists.values()) if ([...terms, ...except].some((term) => names.has(NAMED.exec(term)?.[1] ?? ''))) names.add(name)
    }
    return names
  }

  #write(name: string): WordList {
    let written = this.#written.get(name)
    if (!written) {
      const { terms, except } = this.#lists.get(name) as WordList
      written = { name, terms: unique(terms.flatMap((term) => this.#expand(term, [name]))), except: unique(except.flatMap((term) => this.#expand(term, []))) }
      this.#written.set(name, written)
    }
    return written
  }

  #expand(term: string, path: readonly string[]): string[] {
    const found = NAMED.exec(term)
    if (!found) {
      if (this.#budget-- < 0) throw new Error(`the word lists write out to more than ${MOST_TERMS} terms`)
      return [term]
    }
    const name = found[1] as string
    const list = this.#lists.get(name)
    if (!list) throw new Error(`the term "${term}" names a word list "$${name}" that does not exist`)
    if (path.includes(name)) throw new Error(`the word list "$${name}" contains itself`)
    const before = term.slice(0, found.index)
    const after = term.slice(found.index + found[0].length)
    return list.terms.flatMap((inner) => this.#expand(inner, [...path, name])).flatMap((inner) => this.#expand(before + inner + after, path))
  }
}

const unique = (terms: readonly string[]): string[] => [...new Set(terms)]
const without = (terms: readonly string[], others: readonly string[]): string[] => {
  const known = new Set(others)
  return terms.filter((term) => !known.has(term))
}
