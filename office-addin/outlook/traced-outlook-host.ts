/** The draft in Outlook together with what the message remembers of its templates, and what was typed for the next. */
import type { Asked, Receipt } from '#app/host/draft-host.ts'
import { traceOf } from '#app/store/provenance.ts'
import type { Provenance } from '#app/store/store.ts'
import type { Draft } from '#core/draft/draft.ts'
import type { Rendered } from '#core/drafting/blocks.ts'
import { MessageTrace } from './message-trace.ts'
import { offerTyped } from './offer-typed.ts'
import type { OutlookHere } from './outlook-here.ts'
import { OutlookHost } from './outlook-host.ts'
import type { TypedLine } from './write/in-place-of-typed.ts'

export class TracedOutlookHost extends OutlookHost {
  readonly #trace: MessageTrace
  /** What the next template takes the place of. */
  #typed: TypedLine | undefined

  constructor(here: OutlookHere, inWords: (kept: Provenance) => Promise<Provenance>) {
    super(here)
    this.#trace = new MessageTrace(here, inWords)
  }

  override async read(): Promise<Draft> {
    const [draft, kept] = await Promise.all([super.read(), this.#trace.read()])
    const template = traceOf(kept)
    return template ? { ...draft, template } : draft
  }

  offer(shortcuts: ReadonlySet<string>, asked: (what: Asked) => void, signal: AbortSignal): void {
    const choose = (typed: TypedLine) => {
      this.#typed = typed
    }
    offerTyped({ known: () => this.known, watch: (listener, until) => this.watch(listener, until), choose }, shortcuts, asked, signal)
  }

  override async insert(rendered: Rendered, where: 'selection' | 'whole'): Promise<Receipt> {
    const typed = this.#typed
    this.#typed = undefined
    return typed && where === 'selection' ? this.insertFor(typed, rendered) : super.insert(rendered, where)
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
