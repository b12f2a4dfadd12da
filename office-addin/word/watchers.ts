/** Those who watch the document in Word, and what they have just been told, kept for the reading that follows from it. */
import type { DraftChange } from '#app/host/draft-host.ts'
import type { Snapshot } from './read/snapshot.ts'

type Listener = (changes: readonly DraftChange[]) => void

/** How long what a watcher has just read answers the reading that follows from it, in milliseconds. */
const FRESH = 250

export class Watchers {
  readonly #listeners = new Set<Listener>()
  /** A snapshot that nobody has asked for yet, and until when it may answer. */
  #fresh: { snapshot: Snapshot; until: number } | undefined

  get size(): number {
    return this.#listeners.size
  }

  add(listener: Listener): void {
    this.#listeners.add(listener)
  }

  delete(listener: Listener): void {
    this.#listeners.delete(listener)
  }

  tell(changes: readonly DraftChange[], snapshot: Snapshot): void {
    this.#fresh = { snapshot, until: performance.now() + FRESH }
    for (const listener of [...this.#listeners]) listener(changes)
  }

  /** What they were told of a moment ago, for one reading. */
  takeFresh(): Snapshot | undefined {
    const fresh = this.#fresh
    this.#fresh = undefined
    return fresh && fresh.until > performance.now() ? fresh.snapshot : undefined
  }
}
