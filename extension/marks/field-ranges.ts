/**
 * The ranges of one field's marks, by the browser or in a mirror. While one types in a long text the mirror holds still,
 * which is: shows nothing; it stands again when no key has come for a moment. Laying it out anew costs too much for a key.
 */
import type { Field } from '../editors/line.ts'
import { boxOf, within } from './field-box.ts'
import { FieldMirror } from './field-mirror.ts'
import { hasValueRanges, type ValueRange, valueRange } from './value-range.ts'
import { whenMoved } from './when-moved.ts'

/** Characters that are laid out in well under a millisecond. */
const SHORT = 3000
const STILL_MS = 250

export class FieldRanges {
  readonly field: Field
  readonly #again: () => void
  #mirror: FieldMirror | undefined
  #text: string | undefined
  #watching: AbortController | undefined
  #frame = 0
  #still: ReturnType<typeof setTimeout> | undefined

  /** @param again called when all has to be drawn again, or the field may hold another text */
  constructor(field: Field, again: () => void) {
    this.field = field
    this.#again = again
  }

  /** @returns whether ranges in this text can be made now */
  begin(text: string): boolean {
    if (hasValueRanges(this.field)) return true
    const before = this.#text
    this.#text = text
    clearTimeout(this.#still)
    if (before !== undefined && before !== text && text.length > SHORT) {
      this.#still = setTimeout(this.#soon, STILL_MS)
      return false
    }
    this.#watch()
    this.#mirror ??= new FieldMirror(this.field)
    return this.#mirror.stand(text)
  }

  range(start: number, end: number): Range | ValueRange | undefined {
    if (!this.#mirror) return valueRange(this.field, start, end)
    const range = this.#mirror.range(start, end)
    return this.#mirror.isExact(range) ? range : undefined
  }

  /** As much of a range as shows: what is scrolled out of sight is not there for a pointer. */
  shown(range: Range | ValueRange): DOMRect[] {
    const box = boxOf(this.field)
    return box ? within(range.getClientRects(), box) : []
  }

  /** Nothing is marked: nothing of ours stays in the page. */
  end(): void {
    this.#watching?.abort()
    this.#watching = undefined
    this.#mirror?.end()
    this.#mirror = undefined
    this.#text = undefined
    clearTimeout(this.#still)
    cancelAnimationFrame(this.#frame)
  }

  /** At most once a frame, before it is painted. */
  #soon = (): void => {
    cancelAnimationFrame(this.#frame)
    this.#frame = requestAnimationFrame(this.#again)
  }

  #watch(): void {
    if (this.#watching) return
    this.#watching = new AbortController()
    const { signal } = this.#watching
    whenMoved(this.field, this.#soon, signal)
    // A page that sets the value fires no event but this one, as the cursor moves.
    this.field.addEventListener('selectionchange', () => this.field.value !== this.#text && this.#soon(), { signal })
  }
}
