/** The drafts in use on this page, for whoever serves them to a panel. */
import type { DraftHost } from '#app/host/draft-host.ts'
import type { Reading } from '#app/panel/follow-draft.ts'
import type { Finding } from '#core/checker/finding.ts'
import type { PageHost } from '../hosts/page-host.ts'
import { ParagraphNames } from '../messages/draft-wire.ts'
import type { DraftNote } from '../messages/panel-port.ts'
import { inReadingOrder } from '../messages/reading-order.ts'

/** What is used of a PageHost. */
export type OpenHost = DraftHost & { readonly id: string } & Partial<Pick<PageHost, 'findingAt' | 'rectsOf' | 'besideOf' | 'sendButton' | 'cursor' | 'root'>>

export class OpenDraft {
  readonly host: OpenHost
  readonly names = new ParagraphNames()
  focusedAt = 0
  /** Bare, in reading order, as of the last check that came to an end. */
  found: readonly Finding[] = []
  /** Whether `found` is of this text: not before the first check, and not when the last one failed. */
  isChecked = false
  readonly #about: () => string

  constructor(host: OpenHost, about: () => string) {
    this.host = host
    this.#about = about
  }

  heard({ state, verdict }: Reading): void {
    this.isChecked = state === 'read'
    if (state === 'read' && verdict) this.found = inReadingOrder(verdict.findings)
  }

  note(): DraftNote {
    const { host, focusedAt } = this
    return { id: host.id, host: host.name, can: host.can, setsRecipients: host.setRecipients !== undefined, focusedAt, about: this.#about() }
  }
}

export class OpenDrafts {
  #open = new Map<string, OpenDraft>()
  #listeners = new Set<() => void>()

  add(draft: OpenDraft): void {
    this.#open.set(draft.host.id, draft)
    this.changed()
  }

  focus(id: string, now: number): void {
    const draft = this.#open.get(id)
    if (!draft) return
    draft.focusedAt = now
    this.changed()
  }

  remove(id: string): void {
    if (this.#open.delete(id)) this.changed()
  }

  get(id: string): OpenDraft | undefined {
    return this.#open.get(id)
  }

  /** The one that had the focus last. */
  get inUse(): OpenDraft | undefined {
    return this.all().sort((a, b) => b.focusedAt - a.focusedAt)[0]
  }

  all(): OpenDraft[] {
    return [...this.#open.values()]
  }

  /** Opened, closed, focused, or something about one is different. */
  changed(): void {
    for (const listener of [...this.#listeners]) listener()
  }

  watch(listener: () => void, signal: AbortSignal): void {
    this.#listeners.add(listener)
    signal.addEventListener('abort', () => this.#listeners.delete(listener), { once: true })
  }
}
