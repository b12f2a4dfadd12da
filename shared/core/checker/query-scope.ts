/** A query as it is answered: all it asks in one shape, its neighbours' queries within it, and its last answer. */
import type { Near, Query } from '../pack/query.schema.ts'
import type { DraftFacts } from './draft-facts.ts'
import type { PlacedFact } from './fact.ts'
import { list } from './list.ts'
import { REACH, type Ring, ringOf } from './name-changes.ts'
import { asksNearby, isAnywhere, reachOf } from './query-asks.ts'

const OWN_PARTS: readonly string[] = ['body', 'subject', 'title']
/** A fact less certain than this is a hint for other recognisers, not a ground for a finding. */
const LEAST_CERTAINTY = 0.6

/** A fact with the neighbour that made it fit, if the query asked for one. */
export interface Match {
  readonly fact: PlacedFact
  readonly neighbour?: PlacedFact
}

export interface Answer {
  readonly matches: readonly Match[]
  /** The matches' facts. */
  readonly found: readonly PlacedFact[]
}
/** An answer that holds until a change comes near enough to the facts asked for. */
export interface Kept extends Answer {
  readonly of: DraftFacts
  readonly step: number
}

export interface Scope {
  /** What the answer depends on; undefined where the place in the draft decides. */
  readonly asks: readonly (readonly [string, Ring])[] | undefined
  /** How far from a fact the text lies that decides whether it fits; undefined where that is farther than REACH. */
  readonly ring: Ring | undefined
  readonly targets: readonly string[]
  readonly nears: readonly Scope[]
  readonly absent: readonly Scope[]
  /** Of them those that ask whether something stands anywhere: the answer without them changes only where the text does. */
  readonly farNears: readonly Scope[]
  readonly farAbsent: readonly Scope[]
  /** What the fact's values must be. */
  readonly values: readonly (readonly [string, unknown])[]
  readonly parts: readonly string[]
  readonly certainty: number
  readonly signature: Query['signature']
  readonly where: Query['where']
  readonly quoted: Query['quoted']
  /** Of a neighbour's query: how near it must stand, and on which side. */
  readonly within: Near['within'] | undefined
  readonly side: Near['side']
  /** Whether it asks for words that are sought beside a fact alone. */
  isBeside: boolean | undefined
  kept: Kept | undefined
}

const scopes = new WeakMap<Query, Scope>()

export function scopeOf(query: Query | Near): Scope {
  let scope = scopes.get(query)
  if (!scope) scopes.set(query, (scope = read(query)))
  return scope
}

function read(query: Query & Partial<Near>): Scope {
  const asks = asksNearby(query)
  const reach = reachOf(query)
  const [nears, absent] = [list(query.near), list(query.notNear)]
  const scopesOf = (queries: readonly Near[], anywhere: boolean): readonly Scope[] => queries.filter((near) => isAnywhere(near) === anywhere).map(scopeOf)
  return {
    asks: asks && [...asks],
    ring: reach > REACH ? undefined : ringOf(reach),
    targets: list(query.find),
    nears: scopesOf(nears, false),
    absent: scopesOf(absent, false),
    farNears: scopesOf(nears, true),
    farAbsent: scopesOf(absent, true),
    values: Object.entries(query.is ?? {}),
    parts: query.in ?? OWN_PARTS,
    certainty: query.certainty ?? LEAST_CERTAINTY,
    signature: query.signature,
    where: query.where,
    quoted: query.quoted,
    within: query.within,
    side: query.side,
    isBeside: undefined,
    kept: undefined,
  }
}
