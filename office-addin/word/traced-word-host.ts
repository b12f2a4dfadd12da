/** The draft in Word together with what the document remembers of its templates. */
import type { Asked, Created, DraftChange, Receipt } from '#app/host/draft-host.ts'
import { traceOf } from '#app/store/provenance.ts'
import type { Provenance } from '#app/store/store.ts'
import type { Finding } from '#core/checker/finding.ts'
import type { Draft } from '#core/draft/draft.ts'
import type { Rendered } from '#core/drafting/blocks.ts'
import type { Look } from '#core/pack/house.schema.ts'
import { Underlining } from './annotations/underlining.ts'
import { DocumentTrace } from './document-trace.ts'
import type { OfficeHere } from './office-here.ts'
import { onSearchKey } from './search-key.ts'
import { TypedShortcut } from './typed-shortcut.ts'
import { WordHost } from './word-host.ts'

export class TracedWordHost extends WordHost {
  readonly #trace: DocumentTrace
  readonly #typed = new TypedShortcut(this)
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

  offer(shortcuts: ReadonlySet<string>, asked: (what: Asked) => void, signal: AbortSignal): void {
    onSearchKey(() => asked({ kind: 'search' }), signal)
    this.#typed.offer(shortcuts, asked, signal)
  }

  override async insert(rendered: Rendered, where: 'selection' | 'whole', look?: Look): Promise<Receipt> {
    const room = await this.#typed.makeRoom(where)
    if (room.instead) return { ...room.instead, copy: rendered.text }
    const receipt = await super.insert(rendered, room.inPlace ? 'selection' : where, look)
    if (room.typed === undefined) return receipt
    if (receipt.outcome === 'applied') return { ...receipt, undo: { ...(receipt.undo as object), typed: room.typed.trim() } }
    await this.#typed.putBack(room.typed).catch(() => {})
    return receipt
  }

  override async takeBack(receipt: Receipt): Promise<Receipt> {
    const back = await super.takeBack(receipt)
    const { typed } = (receipt.undo ?? {}) as { readonly typed?: string }
    return typed && back.outcome === 'applied' ? { ...back, message: `Taken back. What you had typed for it, “${typed}”, is gone.` } : back
  }

  async create(rendered: Rendered, look: Look | undefined): Promise<Created | undefined> {
    const { openAsDocument } = await import('./new-document.ts')
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
