/** Joins what is on the page: drafts as they come into use, their marks, and the side panels that look at them. */
import { followDraft } from '#app/panel/follow-draft.ts'
import type { MarksAnswer, MarksAsk, StandsAt } from '../messages/messages.ts'
import type { Clicked, PageEnd } from '../messages/panel-port.ts'
import { type AloneAtCaret, SOON_MS } from './alone-at-caret.ts'
import { type Heard, marksChecker } from './ask-marks.ts'
import { keptName } from './kept-name.ts'
import { OpenDraft, OpenDrafts, type OpenHost } from './open-drafts.ts'
import { type ServedPanel, servePanel } from './serve-panel.ts'

export class Compose {
  readonly drafts = new OpenDrafts()
  #following = new Map<string, { readonly again: () => void; readonly stop: AbortController }>()
  #panels = new Map<PageEnd, ServedPanel>()
  /** What a panel is to show that is being opened. */
  #asked: { readonly id: string; readonly place: Clicked; readonly at: number } | undefined
  #ask: (ask: MarksAsk) => Promise<MarksAnswer>
  #checked: (draft: OpenDraft) => void

  #heardOf: ((host: OpenHost) => Heard) | undefined
  #atCaret: AloneAtCaret | undefined

  /** `checked` is told after each check of a draft, also of one that failed; `heardOf` gives whoever hears the answers themselves; `atCaret` hears what is asked for there while no panel does. */
  constructor(ask: (ask: MarksAsk) => Promise<MarksAnswer>, checked: (draft: OpenDraft) => void = () => {}, heardOf?: (host: OpenHost) => Heard, atCaret?: AloneAtCaret) {
    this.#ask = ask
    this.#checked = checked
    this.#heardOf = heardOf
    this.#atCaret = atCaret
  }

  opened(host: OpenHost, about: () => string): void {
    const draft = new OpenDraft(host, about)
    this.drafts.add(draft)
    const stop = new AbortController()
    this.#following.set(host.id, { again: () => {}, stop })
    this.#atCaret?.offer(draft, stop.signal)
    // Where nothing may be marked nothing is read for it.
    if (!host.can.marks) return
    const again = followDraft({
      host,
      checker: marksChecker(keptName(host), draft.names, this.#ask, this.#heardOf?.(host)),
      input: () => ({ context: {}, settings: {}, today: '' }),
      tell: (reading) => {
        draft.heard(reading)
        this.#checked(draft)
      },
      signal: stop.signal,
      // A host tells of its changes at a frame: it is read there and then, with what it has just seen.
      nextFrame: (work) => work(),
    })
    this.#following.set(host.id, { again, stop })
  }

  closed({ id }: OpenHost): void {
    this.#following.get(id)?.stop.abort()
    this.#following.delete(id)
    this.drafts.remove(id)
  }

  /** Settings, waivers or what is said about a draft have changed. */
  lookAgain(): void {
    for (const { again } of this.#following.values()) again()
  }

  serve(port: PageEnd): void {
    const panel = servePanel(port, this.drafts, this.#atCaret)
    this.#panels.set(port, panel)
    const asked = this.#asked
    this.#asked = undefined
    // Opened for a finding.
    if (asked && Date.now() - asked.at < SOON_MS) panel.clicked(asked.id, asked.place)
    port.onDisconnect.addListener(() => this.#panels.delete(port))
  }

  clicked(x: number, y: number): void {
    if (this.#panels.size === 0) return
    for (const { host } of this.drafts.all()) {
      const { where, start, end } = host.findingAt?.(x, y) ?? {}
      if (where && start !== undefined && end !== undefined) this.showInPanels(host, { where, start, end })
    }
  }

  /** @returns whether a side panel is open to show it; else the next that opens does, if that is soon */
  showInPanels({ id }: Pick<OpenHost, 'id'>, at: StandsAt, waive = false): boolean {
    const place = waive ? { ...at, waive } : at
    for (const panel of this.#panels.values()) panel.clicked(id, place)
    this.#asked = this.#panels.size > 0 ? undefined : { id, place, at: Date.now() }
    return this.#panels.size > 0
  }

  /** Nothing is checked or served here any more. */
  stop(): void {
    for (const { stop } of this.#following.values()) stop.abort()
    this.#following.clear()
    for (const port of this.#panels.keys()) port.disconnect()
    this.#panels.clear()
  }
}
