/**
 * What was found where a text went on in the same letters before. Most of a draft was read already: in the paragraph as it
 * was a key ago, in another draft, in the sentence above.
 */
import { AHEAD, type Spelling } from './term-spelling.ts'

export interface RawHit {
  readonly start: number
  readonly end: number
  readonly list: string
  /** Whether it is an exception to the list. */
  readonly except: boolean
}
/** The same from wherever the letters begin. */
interface FoundHere extends Omit<RawHit, 'start' | 'end'> {
  readonly length: number
}

/** Of the number of places. One that is taken is taken over. */
const PLACE_BITS = 13
const NOTHING: readonly FoundHere[] = []

export class TermMemory {
  /** Of each place the letters that stood there. */
  #letters: Uint16Array | undefined
  readonly #found: (readonly FoundHere[] | undefined)[] = []

  /**
   * Adds to `hits` the terms that begin at `start`.
   * @param seek - finds them where nobody remembers, and tells the spelling how far it read
   */
  find(spelling: Spelling, start: number, hits: RawHit[], seek: (start: number) => void): void {
    const { letters } = spelling
    const place = placeOf(letters, start)
    const known = this.#recall(letters, start, place)
    if (known) {
      for (const { length, list, except } of known) hits.push({ start, end: start + length, list, except })
      return
    }
    const before = hits.length
    spelling.reached = start
    seek(start)
    if (spelling.reached < start + AHEAD) this.#keep(letters, start, place, hits.length === before ? NOTHING : hits.slice(before).map(foundHere))
  }

  #recall(letters: Uint16Array, start: number, place: number): readonly FoundHere[] | undefined {
    const found = this.#found[place]
    if (!found) return undefined
    const known = this.#letters as Uint16Array
    const at = place * AHEAD - start
    for (let i = start; i < start + AHEAD; i++) if (known[at + i] !== letters[i]) return undefined
    return found
  }

  #keep(letters: Uint16Array, start: number, place: number, found: readonly FoundHere[]): void {
    this.#letters ??= new Uint16Array(AHEAD << PLACE_BITS)
    this.#letters.set(letters.subarray(start, start + AHEAD), place * AHEAD)
    this.#found[place] = found
  }
}

function placeOf(letters: Uint16Array, start: number): number {
  let hash = 0
  for (let i = start; i < start + AHEAD; i++) hash = Math.imul(hash ^ (letters[i] as number), 0x9e3779b1)
  return hash >>> (32 - PLACE_BITS)
}

const foundHere = ({ start, end, list, except }: RawHit): FoundHere => ({ length: end - start, list, except })
