/** The draft in Word together with what the document remembers of its templates. */
import type { Created, DraftChange } from '#app/host/draft-host.ts'
import { traceOf } from '#app/store/provenance.ts'
import type { Provenance } from '#app/store/store.ts'
import type { Finding } from '#core/checker/finding.ts'
import type { Draft } from '#core/draft/draft.ts'
import type { Rendered } from '#core/drafting/blocks.ts'
import type { Look } from '#core/pack/house.schema.ts'
import { Underlining } from './annotations/underlining.ts'
import { DocumentTrace } from './document-trace.ts'
import { openAsDocument } from './new-document.ts'
import type { OfficeHere } from './office-here.ts'
import { WordHost } from './word-host.ts'

export class TracedWordHost extends WordHost {
  readonly #trace: DocumentTrace
  readonly underlining: Underlining
  /** Why underlining went off of itself. */
  onStopped: (why: string) => void = () => {}
  readonly #listeners = new Set<(changes: readonly DraftChange[]) => void>()

  constructor(here: OfficeHere) {
    super(here)
    this.#trace = new DocumentTrace(here)
    this.underlining = new Underlining(this, (marks, why) => {
      this.can = { ...this.can, marks }
      this.#tell([{ kind: 'abilities' }])
      if (why) this.onStopped(why)
    })
  }

  override async read(): Promise<Draft> {
    const [draft, kept] = await Promise.all([super.read(), this.#trace.read()])
    const template = traceOf(kept)
    return template ? { ...draft, template } : draft
  }

  override mark(findings: readonly Finding[]): void {
    this.underlining.show(findings)
  }

  create(rendered: Rendered, look: Look | undefined): Promise<Created | undefined> {
    return openAsDocument(this, rendered, look)
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
    this.#tell([{ kind: 'context' }])
    await kept
    return before
  }

  #tell(changes: readonly DraftChange[]): void {
    for (const listener of [...this.#listeners]) listener(changes)
  }
}
