/** Which places of a draft changed since a step, without looking at all of them. */
import { OWN_PARAGRAPH, type Ring } from './name-changes.ts'
import type { PlaceRef } from './placed-fact.ts'

export type PlaceRange = readonly [first: number, last: number]
const NOWHERE: PlaceRange = [0, -1]

interface Noted {
  readonly ref: PlaceRef
  readonly ring: Ring
  readonly step: number
}
/** Older changes are looked for in the places themselves. */
const REMEMBERED = 2000

export class PlaceChanges {
  /** In the order of the steps. */
  #noted: Noted[] = []
  /** Everything that changed after this step is noted. */
  #from = 0
  readonly #answers = new Map<number, PlaceRange>()

  begin(step: number): void {
    this.#answers.clear()
    if (this.#noted.length < REMEMBERED) return
    this.#noted = []
    this.#from = step - 1
  }

  /** The place changed, or the text beside it as near as this. */
  note(ref: PlaceRef, ring: Ring, step: number): void {
    this.#noted.push({ ref, ring, step })
    this.#answers.clear()
  }

  /**
   * The first and the last place that changed after a step; `[0, -1]` where none did.
   * @param farthest - how near the text beside a place must have changed
   */
  since(step: number, farthest: Ring, refs: readonly PlaceRef[]): PlaceRange {
    const key = step * 4 + farthest
    let range = this.#answers.get(key)
    if (!range) this.#answers.set(key, (range = step < this.#from ? lookedFor(step, farthest, refs) : this.#remembered(step, farthest)))
    return range
  }

  #remembered(after: number, farthest: Ring): PlaceRange {
    let first = Number.POSITIVE_INFINITY
    let last = -1
    for (let i = this.#noted.length - 1; i >= 0; i--) {
      const { ref, ring, step } = this.#noted[i] as Noted
      if (step <= after) break
      if (ring > farthest || !ref.isThere) continue
      if (ref.index < first) first = ref.index
      if (ref.index > last) last = ref.index
    }
    return last < 0 ? NOWHERE : [first, last]
  }
}

function lookedFor(after: number, farthest: Ring, refs: readonly PlaceRef[]): PlaceRange {
  const isOld = ({ changed, stirred }: PlaceRef): boolean => (farthest === OWN_PARAGRAPH ? changed : stirred) <= after
  let first = 0
  while (first < refs.length && isOld(refs[first] as PlaceRef)) first++
  let last = refs.length - 1
  while (last >= first && isOld(refs[last] as PlaceRef)) last--
  return first > last ? NOWHERE : [first, last]
}
