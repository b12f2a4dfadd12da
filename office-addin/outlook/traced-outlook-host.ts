/** The draft in Outlook together with what the message remembers of its templates. */
import { traceOf } from '#app/store/provenance.ts'
import type { Provenance } from '#app/store/store.ts'
import type { Draft } from '#core/draft/draft.ts'
import { MessageTrace } from './message-trace.ts'
import type { OutlookHere } from './outlook-here.ts'
import { OutlookHost } from './outlook-host.ts'

export class TracedOutlookHost extends OutlookHost {
  readonly #trace: MessageTrace

  constructor(here: OutlookHere, inWords: (kept: Provenance) => Promise<Provenance>) {
    super(here)
    this.#trace = new MessageTrace(here, inWords)
  }

  override async read(): Promise<Draft> {
    const [draft, kept] = await Promise.all([super.read(), this.#trace.read()])
    const template = traceOf(kept)
    return template ? { ...draft, template } : draft
  }

  /** Changes what the message remembers. @returns what it remembered before */
  async remember(change: (before: Provenance | undefined) => Provenance | undefined): Promise<Provenance | undefined> {
    const before = await this.#trace.read()
    const kept = this.#trace.keep(change(before))
    this.tell([{ kind: 'context' }])
    await kept
    return before
  }
}
