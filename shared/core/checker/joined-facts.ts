/** Facts that one paragraph cannot tell whole: who said the words that stand in the next, which whip stands in the next cell. */
import type { Place } from '../draft/draft.ts'
import type { PlacedFact } from './fact.ts'
import { joinActionLists } from './recognisers/lines/action-lists.ts'
import { markLetterHead } from './recognisers/lines/letter-head.ts'
import { joinWhipRows } from './recognisers/lines/whip-rows.ts'
import { joinQuotations } from './recognisers/speech/join-quotations.ts'

type Facts = readonly PlacedFact[]
type Persons = () => readonly PlacedFact<'person'>[]

const JOINS: Readonly<Record<string, (facts: Facts, places: readonly Place[], persons: Persons) => Facts>> = {
  quotation: (facts, _, persons) => joinQuotations(facts as readonly PlacedFact<'quotation'>[], persons),
  structure: (facts, places) => joinActionLists(joinWhipRows(facts as readonly PlacedFact<'structure'>[], places), places),
  address: (facts, places) => markLetterHead(facts as readonly PlacedFact<'address'>[], places),
  postcode: (facts, places) => markLetterHead(facts as readonly PlacedFact<'postcode'>[], places),
}
export const JOINED: readonly string[] = Object.keys(JOINS)

export class JoinedFacts {
  readonly #joined = new Map<string, Facts>()
  /** What a fact became when it was joined last: the same object again where the same comes of it. */
  readonly #became = new WeakMap<PlacedFact, PlacedFact>()
  readonly #askedPersons = new Set<string>()

  of(name: string): Facts | undefined {
    return this.#joined.get(name)
  }

  /** Whether the facts of a name change with the persons: "she added". */
  asksPersons(name: string): boolean {
    return this.#askedPersons.has(name)
  }

  /** @returns those that came out as something else than before */
  join(name: string, facts: Facts, places: readonly Place[], persons: Persons): Facts {
    this.#askedPersons.delete(name)
    const join = JOINS[name]
    if (!join || facts.length === 0) {
      this.#joined.delete(name)
      return []
    }
    const joined = join(facts, places, () => {
      this.#askedPersons.add(name)
      return persons()
    })
    const others: PlacedFact[] = []
    this.#joined.set(
      name,
      joined.map((now, i) => {
        const fact = facts[i] as PlacedFact
        const before = this.#became.get(fact)
        if (before && sameValues(before.value, now.value)) return before
        this.#became.set(fact, now)
        if (before) others.push(now)
        return now
      }),
    )
    return others
  }
}

const sameValues = (a: object, b: object): boolean => {
  if (a === b) return true
  const [own, other] = [a as Record<string, unknown>, b as Record<string, unknown>]
  const keys = Object.keys(own)
  return keys.length === Object.keys(other).length && keys.every((key) => own[key] === other[key])
}
