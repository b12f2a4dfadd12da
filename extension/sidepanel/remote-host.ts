/**
 * A draft in a page, as the side panel sees it: every call goes through the port to the host that is really there, so
 * what it can do, and how it can be undone, is what that host says. Marks are none of its business: the page asks the
 * background for its own, with the panel open or closed.
 */
import type { Asked, DraftChange, DraftHost, HostAbilities, Receipt } from '#app/host/draft-host.ts'
import { traceOf } from '#app/store/provenance.ts'
import type { Provenance } from '#app/store/store.ts'
import type { Finding, Fix, RecipientChange } from '#core/checker/finding.ts'
import type { Draft, HostName } from '#core/draft/draft.ts'
import type { Rendered } from '#core/drafting/blocks.ts'
import { bareFinding, bareRendered } from '../messages/bare-finding.ts'
import { DraftReader } from '../messages/draft-wire.ts'
import type { CallAnswer, CallAsk, CallName, DraftNote, WiredAsked, WiredChange } from '../messages/panel-port.ts'
import { cameFrom } from './draft-origin.ts'

interface Link {
  call<N extends CallName>(draft: string, name: N, ask: CallAsk<N>): Promise<CallAnswer<N>>
}

export class RemoteHost implements DraftHost {
  readonly name: HostName
  /** The name under which is kept what the person said about this draft. */
  readonly kept: string
  readonly setRecipients?: (changes: readonly RecipientChange[]) => Promise<Receipt>
  #link: Link
  #id: string
  #can: HostAbilities
  #reader = new DraftReader()
  #watchers = new Set<(changes: readonly DraftChange[]) => void>()
  #began: Provenance | undefined
  #asked: ((what: Asked) => void) | undefined

  constructor(link: Link, { id, host, can, setsRecipients }: DraftNote) {
    this.name = host
    this.kept = `${host}:${id}`
    this.#link = link
    this.#id = id
    this.#can = can
    if (setsRecipients) this.setRecipients = (changes) => this.#call('setRecipients', { changes })
  }

  get can(): HostAbilities {
    return this.#can
  }

  /** The templates that went into it, with what is known of their locked passages. The page never learns of it. */
  get began(): Provenance | undefined {
    return this.#began
  }

  remember(template: Provenance | undefined): void {
    if (JSON.stringify(template) === JSON.stringify(this.#began)) return
    this.#began = template
    for (const watcher of [...this.#watchers]) watcher([{ kind: 'context' }])
  }

  async read(): Promise<Draft> {
    const draft = this.#reader.read(await this.#call('read', { whole: false })) ?? this.#reader.read(await this.#call('read', { whole: true }))
    if (!draft) throw new Error('The draft did not arrive whole. Reload the page and try again.')
    const template = traceOf(this.#began)
    return cameFrom(template ? { ...draft, template } : draft, { kept: this.kept, reader: this.#reader })
  }

  watch(listener: (changes: readonly DraftChange[]) => void, signal: AbortSignal): void {
    if (signal.aborted) return
    this.#watchers.add(listener)
    signal.addEventListener('abort', () => this.#watchers.delete(listener), { once: true })
  }

  insert(rendered: Rendered, where: 'selection' | 'whole'): Promise<Receipt> {
    return this.#call('insert', { rendered: bareRendered(rendered), where })
  }

  apply(fix: Fix, finding: Finding): Promise<Receipt> {
    return this.#call('apply', { fix, finding: bareFinding(finding) })
  }

  async takeBack({ undo }: Receipt): Promise<Receipt> {
    if (typeof undo !== 'number') return { outcome: 'refused', message: 'There is nothing to take back.' }
    return this.#call('takeBack', { undo })
  }

  reveal(finding: Finding): Promise<void> {
    return this.#call('reveal', { finding: bareFinding(finding) })
  }

  offer(shortcuts: ReadonlySet<string>, asked: (what: Asked) => void, signal: AbortSignal): void {
    const tell = (words: readonly string[]) => void this.#call('offer', { shortcuts: words }).catch(() => {})
    this.#asked = asked
    tell([...shortcuts])
    signal.addEventListener(
      'abort',
      () => {
        if (this.#asked !== asked) return
        this.#asked = undefined
        tell([])
      },
      { once: true },
    )
  }

  mark(): void {}

  asked(what: WiredAsked): void {
    this.#asked?.(what)
  }

  hear(changes: readonly WiredChange[]): void {
    const now = changes.map((change): DraftChange => (change.kind === 'text' ? { kind: 'text', paragraphs: this.#reader.learn(change.paragraphs) } : change))
    for (const watcher of [...this.#watchers]) watcher(now)
  }

  noted({ can }: DraftNote): void {
    if (JSON.stringify(can) === JSON.stringify(this.#can)) return
    this.#can = can
    for (const watcher of [...this.#watchers]) watcher([{ kind: 'abilities' }])
  }

  #call<N extends CallName>(name: N, ask: CallAsk<N>): Promise<CallAnswer<N>> {
    return this.#link.call(this.#id, name, ask)
  }
}
