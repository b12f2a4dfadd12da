/** A rule kind asks one question of facts; it never reads text, and holds no policy (design section 3). */
import type { Part } from '../draft/draft.ts'
import type { Query } from '../pack/query.schema.ts'
import type { KindName, KindParams } from '../pack/rule-kinds.schema.ts'
import type { DraftFacts } from './draft-facts.ts'
import type { PlacedFact } from './fact.ts'
import type { Situation } from './situation/situation.ts'

/** Where a rule is missed. Without `start` it is an absence: something that should be there is not. */
export interface Hit {
  readonly part: Part
  readonly start?: number
  readonly end?: number
  readonly place?: number
  /** The fact that was hit; its own values fill the message too. */
  readonly fact?: PlacedFact
  /** What `{name}` in the rule's message and fixes stands for. */
  readonly values?: Readonly<Record<string, string>>
  /** The recipients who are meant, where a fix is to take only them out. */
  readonly addresses?: readonly string[]
}

export interface RuleKind<K extends KindName = KindName> {
  readonly name: K
  /** Names of facts that it asks for besides its queries; `always` when it asks for more than facts and the situation. */
  readonly asks: readonly string[] | 'always'
  /** Names of facts without any of which it finds nothing; undefined where it may find that something is missing. */
  needs?(params: KindParams<K>): readonly string[] | undefined
  /** The queries on whose answers it decides. */
  queries?(params: KindParams<K>): readonly Query[]
  judge(params: KindParams<K>, facts: DraftFacts, situation: Situation): Hit[]
}

export const at = (fact: PlacedFact, values?: Hit['values']): Hit => ({ part: fact.part, start: fact.start, end: fact.end, place: fact.place, fact, values })

export const absence = (values?: Hit['values'], part: Part = 'document'): Hit => (values ? { part, values } : { part })
