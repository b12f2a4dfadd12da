/**
 * What a page shows around the text: people, sender, subject, and what can be done there. To ask for it goes through the
 * whole draft, so a key in the text does not ask: it is asked anew once something outside the text has happened, and
 * otherwise once in a while, for what a page changes by itself where nobody listens.
 */
import type { HostAbilities } from '#app/host/draft-host.ts'
import type { Seen } from '../sites/site.ts'

const LONGEST_MS = 1000

export interface Head {
  readonly seen: Seen
  readonly can: HostAbilities
}

export class DraftHead {
  readonly #ask: () => Head
  readonly #clock: () => number
  #last: Head | undefined
  #askedAt = 0

  constructor(ask: () => Head, clock = () => performance.now()) {
    this.#ask = ask
    this.#clock = clock
  }

  /** Something happened outside the text. */
  touched(): void {
    this.#last = undefined
  }

  /** Whether nothing has happened outside the text since it was asked for, as far as is known. */
  get isKnown(): boolean {
    return this.#last !== undefined && this.#clock() - this.#askedAt <= LONGEST_MS
  }

  /** As it was a moment ago, while nothing has happened since. */
  known(): Head {
    return (this.isKnown && this.#last) || this.now()
  }

  now(): Head {
    this.#askedAt = this.#clock()
    this.#last = this.#ask()
    return this.#last
  }
}
