/** The word lists of the layers read so far, and what a layer may do to those above it. */
import type { Layer, WordChange } from './layer.ts'
import type { Outcome } from './layered-rules.ts'
import type { WordList } from './pack.ts'
import type { Rule } from './rule.schema.ts'
import { type WordUse, wordUses } from './word-use.ts'

/** A list as it stands: the words of the top pack keep their order, those added stand behind them by the alphabet. */
interface Standing {
  readonly list: WordList
  readonly terms: readonly string[]
  readonly except: readonly string[]
}

export class LayeredWords {
  readonly #top: readonly string[]
  readonly #known: Map<string, Standing>

  constructor(top: readonly WordList[]) {
    this.#top = top.map(({ name }) => name)
    this.#known = new Map(top.map((list) => [list.name, { list, terms: [], except: [] }]))
  }

  /** @param above - the rules of the layers above: they tell what a list is used for */
  take({ words }: Layer, above: readonly Rule[]): Outcome[] {
    if (words.length === 0) return []
    const uses = wordUses(above, this.all())
    return words.flatMap((change) => {
      const known = this.#known.get(change.name)
      const [now, outcomes] = known ? changed(known, change, uses.get(change.name)) : begun(change)
      if (now) this.#known.set(change.name, now)
      return outcomes
    })
  }

  /** The top pack's in its order, then those added, by name. */
  all(): WordList[] {
    const top = new Set(this.#top)
    const names = [...this.#top, ...[...this.#known.keys()].filter((name) => !top.has(name)).sort()]
    return names.map((name) => {
      const { list, terms, except } = this.#known.get(name) as Standing
      return terms.length + except.length === 0 ? list : { ...list, terms: [...list.terms, ...[...terms].sort()], except: [...list.except, ...[...except].sort()] }
    })
  }
}

type Changed = [now: Standing | undefined, outcomes: Outcome[]]

function begun({ name, terms, except, without, mayLoosen }: WordChange): Changed {
  const about = `$${name}`
  if (without.length > 0) return [undefined, [{ about, change: 'narrows', refused: 'no layer above has this list, so there is nothing to take out of it' }]]
  return [{ list: { name, terms: [], except: [], ...(mayLoosen && { mayLoosen }) }, terms: [...new Set(terms)], except: [...new Set(except)] }, [{ about, change: 'adds' }]]
}

function changed(known: Standing, change: WordChange, use: WordUse | undefined): Changed {
  const onlyExcuses = use?.excuses === true && !use.accuses
  const marked = known.list.mayLoosen === true
  const outcomes: Outcome[] = []
  let now = known
  const attempt = (kind: 'widens' | 'narrows' | 'locks', refused: string | undefined, next: () => Standing): void => {
    outcomes.push({ about: `$${change.name}`, change: kind, ...(refused !== undefined && { refused }) })
    if (refused === undefined) now = next()
  }
  const terms = missingFrom([...now.list.terms, ...now.terms], change.terms)
  if (terms.length > 0) attempt('widens', onlyExcuses && !marked ? EXCUSES : undefined, () => ({ ...now, terms: [...now.terms, ...terms] }))
  const except = missingFrom([...now.list.except, ...now.except], change.except)
  const gone = new Set(change.without)
  if (except.length + gone.size > 0) {
    const [stranger] = missingFrom([...now.list.terms, ...now.terms], change.without)
    const refused = stranger !== undefined ? `it has no term "${stranger}" to take out` : marked || onlyExcuses ? undefined : ACCUSES
    const stays = (term: string): boolean => !gone.has(term)
    attempt('narrows', refused, () => ({ list: { ...now.list, terms: now.list.terms.filter(stays) }, terms: now.terms.filter(stays), except: [...now.except, ...except] }))
  }
  if (change.mayLoosen !== undefined && change.mayLoosen !== marked)
    attempt('locks', marked ? undefined : 'only the layer that brings a list may mark it with mayLoosen', () => ({ ...now, list: { ...now.list, mayLoosen: false } }))
  return [now, outcomes]
}

const EXCUSES = 'its words excuse, so more of them would loosen rules of the layers above, and none marks the list with mayLoosen'
const ACCUSES = 'exceptions and fewer words would loosen rules of the layers above, and none marks the list with mayLoosen'

function missingFrom(known: readonly string[], terms: readonly string[]): string[] {
  const there = new Set(known)
  return [...new Set(terms)].filter((term) => !there.has(term))
}
