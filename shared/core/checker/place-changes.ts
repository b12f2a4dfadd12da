/** Which places of a draft changed since a step, without looking at all of them. */
import type { PlaceRef } from './placed-fact.ts'

export type PlaceRange = readonly [first: number, last: number]
const NOWHERE: PlaceRange = [0, -1]

/** Older changes are looked for in the places themselves. */
const REMEMBERED = 2000

export class PlaceChanges {
  /** In the order of the steps. */
  #noted: { readonly ref: PlaceRef; readonly step: number }[] = []
  /** Everything that changed after this step is noted. */
  #from = 0
  readonly #answers = new Map<number, PlaceRange>()

  begin(step: number): void {
    this.#answers.clear()
    if (this.#noted.length < REMEMBERED) return
    this.#noted = []
    this.#from = step - 1
  }

  /** The place, or the text beside it, changed. */
  note(ref: PlaceRef, step: number): void {
    this.#noted.push({ ref, step })
    this.#answers.clear()
  }

  /**
   * The first and the last place that changed after a step; `[0, -1]` where none did.
   * @param own - only where the paragraph itself changed, not the text beside it
   */
  since(step: number, own: boolean, refs: readonly PlaceRef[]): PlaceRange {
    const key = own ? -1 - step : step
    let range = this.#answers.get(key)
    if (!range) this.#answers.set(key, (range = step < this.#from ? lookedFor(step, own, refs) : this.#remembered(step, own)))
    return range
  }

  #remembered(after: number, own: boolean): PlaceRange {
    let first = Number.POSITIVE_INFINITY
    let last = -1
    for (let i = this.#noted.length - 1; i >= 0; i--) {
      const { ref, step } = this.#noted[i] as { ref: PlaceRef; step: number }
      if (step <= after) break
      if (!ref.isThere || (own && ref.changed <= after)) continue
      if (ref.index < first) first = ref.index
      if (ref.index > last) last = ref.index
    }
    return last < 0 ? NOWHERE : [first, last]
  }
}

function lookedFor(after: number, own: boolean, refs: readonly PlaceRef[]): PlaceRange {
  const isOld = ({ changed, stirred }: PlaceRef): boolean => (own ? changed : stirred) <= after
  let first = 0
  while (first < refs.length && isOld(refs[first] as PlaceRef)) first++
  let last = refs.length - 1
  while (last >= first && isOld(refs[last] as PlaceRef)) last--
  return first > last ? NOWHERE : [first, last]
}
