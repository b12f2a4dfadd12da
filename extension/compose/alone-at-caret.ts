/**
 * A template asked for at the caret while no side panel listens: what needs no more facts goes in at once; for anything else,
 * and for the search, the panel is opened and told. Nothing is asked of anybody before Tab is pressed after what looks like a
 * shortcut.
 */
import type { Asked } from '#app/host/draft-host.ts'
import { wired } from '../messages/draft-wire.ts'
import type { InsertedAsk, TemplateAnswer, TemplateAsk } from '../messages/messages.ts'
import type { WiredAsked } from '../messages/panel-port.ts'
import { keptName } from './kept-name.ts'
import type { OpenDraft } from './open-drafts.ts'

export interface CaretWays {
  template(ask: TemplateAsk): Promise<TemplateAnswer>
  /** It stands in the draft. */
  inserted(ask: InsertedAsk): void
  openPanel(): Promise<unknown>
}

/** Longer than a panel takes to open on a slow machine; later the person has something else in mind. */
export const SOON_MS = 20_000

export class AloneAtCaret {
  readonly #ways: CaretWays
  readonly #open = new WeakMap<OpenDraft, AbortSignal>()
  /** Panels that offer their own by now. */
  readonly #panels = new WeakMap<OpenDraft, (what: WiredAsked) => void>()
  #waiting: { readonly draft: OpenDraft; readonly what: WiredAsked; readonly at: number } | undefined

  constructor(ways: CaretWays) {
    this.#ways = ways
  }

  /** Until the draft is closed, or a panel offers its own. */
  offer(draft: OpenDraft, signal: AbortSignal): void {
    this.#open.set(draft, signal)
    this.again(draft)
  }

  /** A panel has ended its offer. */
  again(draft: OpenDraft): void {
    this.#panels.delete(draft)
    const signal = this.#open.get(draft)
    if (!signal || signal.aborted) return
    // Any word may be a shortcut until it is known to be none: then the next Tab is the page's.
    const none = new Set<string>()
    const perhaps = Object.assign(new Set<string>(), { has: (word: string) => !none.has(word) })
    const heard = async (what: Asked) => {
      if (what.kind === 'search') return this.#inPanel(draft, { kind: 'search' })
      if (what.kind !== 'shortcut') return
      const isKnown = await this.#put(draft, what.shortcut).catch(() => false)
      if (isKnown) return
      none.add(what.shortcut)
      what.back?.()
    }
    draft.host.offer?.(perhaps, (what) => void heard(what), signal)
  }

  /** A panel offers its own: it is told what it was opened for, once, and what was pressed just before it began. */
  giveWay(draft: OpenDraft, tell: (what: WiredAsked) => void): void {
    this.#panels.set(draft, tell)
    const waiting = this.#waiting
    if (waiting?.draft !== draft) return
    this.#waiting = undefined
    if (Date.now() - waiting.at < SOON_MS) tell(waiting.what)
  }

  /** @returns whether there is a template of that name */
  async #put(draft: OpenDraft, shortcut: string): Promise<boolean> {
    const { host, names } = draft
    const ask = { draft: keptName(host), wire: wired(await host.read(), names), shortcut }
    const answer = await this.#ways.template(ask)
    if ('form' in answer) await this.#inPanel(draft, { kind: 'shortcut', shortcut })
    if (!('rendered' in answer)) return 'form' in answer
    const { rendered, where } = answer
    const { outcome } = await host.insert(rendered, where)
    if (outcome === 'applied') this.#ways.inserted({ ...ask, where })
    return outcome === 'applied'
  }

  async #inPanel(draft: OpenDraft, what: WiredAsked): Promise<void> {
    const tell = this.#panels.get(draft)
    if (tell) return tell(what)
    this.#waiting = { draft, what, at: Date.now() }
    await this.#ways.openPanel().catch(() => {})
  }
}
