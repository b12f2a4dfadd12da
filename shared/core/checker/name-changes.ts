/**
 * When what stands under a name changed last, and how near a change came. An answer about a fact holds while nothing
 * changed as near to it as the question looks: in its own paragraph, or within so many characters of it.
 */

/** A near query may reach this far across paragraphs; further neighbours are not affected by an edit. */
export const REACH = 400

/** In the fact's own paragraph; then, beside it, by the distance in characters. */
const DISTANCES = [0, 30, 120, REACH] as const
export type Ring = 0 | 1 | 2 | 3
export const OWN_PARAGRAPH: Ring = 0
export const FARTHEST: Ring = 3

/** @param distance - in characters, at most REACH */
export function ringOf(distance: number): Ring {
  let ring = 0
  while (ring < FARTHEST && (DISTANCES[ring] as number) < distance) ring++
  return ring as Ring
}

/** By ring the last step, and the last before the present one. */
interface Changed {
  readonly at: number[]
  readonly before: number[]
}

export class NameChanges {
  readonly #changed = new Map<string, Changed>()
  readonly #now = new Map<string, Ring>()
  #step = 0

  /** The names that the last step touched, each with how near it came. */
  get now(): ReadonlyMap<string, Ring> {
    return this.#now
  }

  begin(step: number): void {
    this.#step = step
    this.#now.clear()
  }

  note(name: string, ring: Ring): void {
    const known = this.#now.get(name)
    if (known !== undefined && known <= ring) return
    this.#now.set(name, ring)
    let changed = this.#changed.get(name)
    if (!changed) this.#changed.set(name, (changed = { at: [0, 0, 0, 0], before: [0, 0, 0, 0] }))
    for (let k: number = ring; k <= FARTHEST; k++) {
      const last = changed.at[k] as number
      if (last !== this.#step) changed.before[k] = last
      changed.at[k] = this.#step
    }
  }

  /** The last step that came as near as this to what stands under a name; 0 where none did. */
  last(name: string, ring: Ring): number {
    return this.#changed.get(name)?.at[ring] ?? 0
  }

  /** Whether after a step only the present one came so near. */
  onlyNow(name: string, ring: Ring, since: number): boolean {
    const changed = this.#changed.get(name)
    if (!changed) return true
    const last = changed.at[ring] as number
    return (last === this.#step ? (changed.before[ring] as number) : last) <= since
  }
}
