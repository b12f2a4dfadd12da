/** What those who watch a draft have been told, and what is new since. */
import type { DraftChange, HostAbilities } from '#app/host/draft-host.ts'
import type { Paragraph } from '#core/draft/draft.ts'
import type { Reading } from '../editors/body-reader.ts'
import type { Seen } from '../sites/site.ts'

export interface Known {
  readonly reading: Reading
  readonly seen: Seen
  readonly can: HostAbilities
}

export class Told {
  #paragraphs: readonly Paragraph[]
  #seen: string
  #can: string

  constructor({ reading, seen, can }: Known) {
    this.#paragraphs = reading.places.map(({ paragraph }) => paragraph)
    this.#seen = JSON.stringify(seen)
    this.#can = JSON.stringify(can)
  }

  /** The changes since the last question; it takes them as told. */
  news(state: Known): DraftChange[] {
    const before = { paragraphs: this.#paragraphs, seen: this.#seen, can: this.#can }
    const now = new Told(state)
    this.#paragraphs = now.#paragraphs
    this.#seen = now.#seen
    this.#can = now.#can
    const heard = new Set(before.paragraphs)
    const fresh = now.#paragraphs.filter((paragraph) => !heard.has(paragraph))
    const same = now.#paragraphs.length === before.paragraphs.length && now.#paragraphs.every((paragraph, i) => paragraph === before.paragraphs[i])
    return [
      ...(same ? [] : [{ kind: 'text' as const, paragraphs: fresh }]),
      ...(now.#seen === before.seen ? [] : [{ kind: 'context' as const }]),
      ...(now.#can === before.can ? [] : [{ kind: 'abilities' as const }]),
    ]
  }
}
