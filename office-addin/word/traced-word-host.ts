/** The draft in Word together with what the document remembers of its templates. */
import type { DraftChange } from '#app/host/draft-host.ts'
import { traceOf } from '#app/store/provenance.ts'
import type { Provenance } from '#app/store/store.ts'
import type { Draft } from '#core/draft/draft.ts'
import { DocumentTrace } from './document-trace.ts'
import type { OfficeHere } from './office-here.ts'
import { WordHost } from './word-host.ts'

export class TracedWordHost extends WordHost {
  readonly #trace: DocumentTrace
  readonly #listeners = new Set<(changes: readonly DraftChange[]) => void>()

  constructor(here: OfficeHere) {
    super(here)
    this.#trace = new DocumentTrace(here)
  }

  override async read(): Promise<Draft> {
    const [draft, kept] = await Promise.all([super.read(), this.#trace.read()])
    const template = traceOf(kept)
    return template ? { ...draft, template } : draft
  }

  override watch(listener: (changes: readonly DraftChange[]) => void, signal: AbortSignal): void {
    super.watch(listener, signal)
    if (signal.aborted) return
    this.#listeners.add(listener)
    signal.addEventListener('abort', () => this.#listeners.delete(listener), { once: true })
  }

  /** Changes what the document remembers. @returns what it remembered before */
  async remember(change: (before: Provenance | undefined) => Provenance | undefined): Promise<Provenance | undefined> {
    const before = await this.#trace.read()
    const kept = this.#trace.keep(change(before))
    for (const listener of [...this.#listeners]) listener([{ kind: 'context' }])
    await kept
    return before
  }
}
