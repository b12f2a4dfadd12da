/** The word lists of the layers read so far, and what a layer may do to those above it. */
import type { Layer, WordChange } from './layer.ts'
import type { Outcome } from './layered-rules.ts'
import type { WordList } from './pack.ts'
import type { Rule } from './rule.schema.ts'
import { type WordUse, wordUses } from './word-use.ts'

/** A list as it stands: the terms of the top pack keep their order, those added stand behind them by the alphabet. */
interface Standing {
  readonly list: WordList
  readonly added: readonly string[]
  readonly addedExcept: readonly string[]
}

export class LayeredWords {
  readonly #top: readonly string[]
  readonly #known: Map<string, Standing>

  constructor(top: readonly WordList[]) {
    this.#top = top.map(({ name }) => name)
    this.#known = new Map(top.map((list) => [list.name, { list, added: [], addedExcept: [] }]))
  }

  /** @param above - the rules of the layers above: they tell what a list is used for */
  take({ words }: Layer, above: readonly Rule[]): Outcome[] {
    if (words.length === 0) return []
    const uses = wordUses(above, this.all())
    return words.flatMap((change) => this.#change(change, uses.get(change.name)))
  }

  /** The top pack's in its order, then those added, by name. */
  all(): WordList[] {
    const top = new Set(this.#top)
    const names = [...this.#top, ...[...this.#known.keys()].filter((name) => !top.has(name)).sort()]
    return names.map((name) => {
      const { list, added, addedExcept } = this.#known.get(name) as Standing
      return added.length + addedExcept.length === 0 ? list : { ...list, terms: [...list.terms, ...[...added].sort()], except: [...list.except, ...[...addedExcept].sort()] }
    })
  }

  #change({ name, terms, except, without, mayLoosen }: WordChange, use: WordUse | undefined): Outcome[] {
    const about = `$${name}`
    const known = this.#known.get(name)
    if (!known) {
      if (without.length > 0) return [{ about, change: 'narrows', refused: 'no layer above has this list, so there is nothing to take out of it' }]
      this.#known.set(name, { list: { name, terms: [], except: [], ...(mayLoosen && { mayLoosen }) }, added: unique(terms), addedExcept: unique(except) })
      return [{ about, change: 'adds' }]
    }
    const outcomes: Outcome[] = []
    const loosenable = known.list.mayLoosen === true
    let { list, added, addedExcept } = known
    const fresh = missingFrom([...list.terms, ...added], terms)
    if (fresh.length > 0) {
      const refused = use?.excuses && !use.accuses && !loosenable
      outcomes.push({ about, change: 'widens', ...(refused && { refused: 'its words excuse: more of them would loosen rules of the layers above, and none marks it with mayLoosen' }) })
      if (!refused) added = [...added, ...fresh]
    }
    const freshExcept = missingFrom([...list.except, ...addedExcept], except)
    if (freshExcept.length + without.length > 0) {
      const stranger = without.find((term) => !list.terms.includes(term) && !added.includes(term))
      const refused =
        stranger !== undefined
          ? `it has no term "${stranger}" to take out`
          : loosenable || (use?.excuses && !use.accuses)
            ? undefined
            : 'exceptions and fewer words would loosen rules of the layers above, and none marks it with mayLoosen'
      outcomes.push({ about, change: 'narrows', ...(refused !== undefined && { refused }) })
      if (refused === undefined) {
        const stays = (term: string): boolean => !without.includes(term)
        list = { ...list, terms: list.terms.filter(stays) }
        added = added.filter(stays)
        addedExcept = [...addedExcept, ...freshExcept]
      }
    }
    this.#known.set(name, { list, added, addedExcept })
    return outcomes
  }
}

const unique = (terms: readonly string[]): string[] => [...new Set(terms)]
const missingFrom = (known: readonly string[], terms: readonly string[]): string[] => unique(terms).filter((term) => !known.includes(term))
