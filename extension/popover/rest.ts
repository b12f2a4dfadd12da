/** Tells a pointer that rests over a mark from one that passes. A timer runs only over a mark, or on the way out of what it showed. */

export const REST_MS = 300
/** To get from the mark to the popover, across what lies between. */
export const LEAVE_MS = 350

interface Clock {
  set(work: () => void, ms: number): unknown
  clear(timer: unknown): void
}

interface Told<Mark> {
  rested(mark: Mark, x: number, y: number): void
  left(): void
}

const CLOCK: Clock = { set: (work, ms) => setTimeout(work, ms), clear: (timer) => clearTimeout(timer as number) }

export class Rest<Mark> {
  #told: Told<Mark>
  #clock: Clock
  #timer: unknown
  #leaving: unknown
  /** What is shown because the pointer rested there. */
  #shown: Mark | undefined

  constructor(told: Told<Mark>, clock: Clock = CLOCK) {
    this.#told = told
    this.#clock = clock
  }

  /** The pointer has moved; `mark` is the one that it is over. */
  moved(mark: Mark | undefined, x: number, y: number): void {
    this.#stopRest()
    if (mark === undefined || mark === this.#shown) {
      if (mark !== undefined) this.#stopLeaving()
      else if (this.#shown !== undefined) this.#leave()
      return
    }
    this.#timer = this.#clock.set(() => {
      this.#timer = undefined
      this.#stopLeaving()
      this.#shown = mark
      this.#told.rested(mark, x, y)
    }, REST_MS)
    if (this.#shown !== undefined) this.#leave()
  }

  /** The pointer is over what is shown. */
  inside(): void {
    this.#stopRest()
    this.#stopLeaving()
  }

  /** Nothing is shown any more, or not because of the pointer. */
  forget(): void {
    this.#stopRest()
    this.#stopLeaving()
    this.#shown = undefined
  }

  #leave(): void {
    this.#leaving ??= this.#clock.set(() => {
      this.forget()
      this.#told.left()
    }, LEAVE_MS)
  }

  #stopRest(): void {
    if (this.#timer !== undefined) this.#clock.clear(this.#timer)
    this.#timer = undefined
  }

  #stopLeaving(): void {
    if (this.#leaving !== undefined) this.#clock.clear(this.#leaving)
    this.#leaving = undefined
  }
}
