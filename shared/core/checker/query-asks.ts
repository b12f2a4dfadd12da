/** Which facts a query asks for, and how near a change must come to them for another answer. */
import type { Near, Query } from '../pack/query.schema.ts'
import { list } from './list.ts'
import { FARTHEST, OWN_PARAGRAPH, REACH, type Ring, ringOf } from './name-changes.ts'

export type Asks = ReadonlyMap<string, Ring>

/** Whether a neighbour may stand anywhere: what it asks is whether there is one. */
export const isAnywhere = ({ within, side }: Near): boolean => within === 'draft' && side === undefined

const neighbours = (query: Query): Near[] => [...list(query.near), ...list(query.notNear)]

/** How far from a fact the text may lie that decides whether it fits, in characters; 0 for its own paragraph. What may stand anywhere is asked apart. */
export function reachOf(query: Query): number {
  return Math.max(0, ...neighbours(query).map((near) => (isAnywhere(near) ? 0 : reachTo(near))))
}

/** How far from a fact its neighbour may stand, in characters beyond the fact's own paragraph. */
export function reachOfNear({ within }: Near): number {
  if (within === 'part' || within === 'draft') return Number.POSITIVE_INFINITY
  return typeof within === 'number' ? within : 0
}

/** Of neighbours of neighbours nobody knows how long those between are: they count from the end of the paragraph. */
function reachTo(near: Near): number {
  const own = reachOfNear(near)
  const beyond = Math.max(0, ...neighbours(near).map(reachTo))
  return beyond === 0 ? own : Math.max(REACH, own + beyond)
}

/** What a query asks but for what may stand anywhere; `undefined` where the place in the draft decides: the head, the first half, the end. */
export function asksNearby(query: Query): Asks | undefined {
  if (placedIn(query).length > 0) return undefined
  const near = (nears: Query['near']): Near[] => list(nears).filter((each) => !isAnywhere(each))
  const asks = new Map<string, Ring>()
  ask({ ...query, near: near(query.near), notNear: near(query.notNear) }, asks)
  return asks
}

/** Names of facts of which the place in the draft decides whether they fit. */
export const placedIn = (query: Query): readonly string[] => [...(query.where === undefined ? [] : list(query.find)), ...neighbours(query).flatMap(placedIn)]

/** Names of the facts that queries look for: where none of these stands, they find nothing. */
export const soughtBy = (queries: readonly Query[]): readonly string[] => [...new Set(queries.flatMap(({ find }) => list(find)))]

/** Where the question looks no farther than REACH, a neighbour can change the answer only for facts as near to it as that. */
export function ask(query: Query, asks: Map<string, Ring>): void {
  const reach = reachOf(query)
  if (reach > REACH) askAll(query, asks)
  else {
    for (const name of list(query.find)) add(name, ringOf(reach), asks)
    for (const near of neighbours(query)) if (isAnywhere(near)) ask(near, asks)
  }
}

function askAll(query: Query, asks: Map<string, Ring>): void {
  for (const name of list(query.find)) add(name, FARTHEST, asks)
  for (const near of neighbours(query)) askAll(near, asks)
}

export const add = (name: string, ring: Ring, asks: Map<string, Ring>): void => {
  asks.set(name, Math.max(asks.get(name) ?? OWN_PARAGRAPH, ring) as Ring)
}
