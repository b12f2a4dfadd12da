/** Joins what is on the page: drafts as they come into use, their marks, and the side panels that look at them. */
import type { DraftHost } from '#app/host/draft-host.ts'
import { followDraft } from '#app/panel/follow-draft.ts'
import type { MarksAnswer, MarksAsk, StandsAt } from '../messages/messages.ts'
import type { Clicked, PageEnd } from '../messages/panel-port.ts'
import { type Heard, marksChecker } from './ask-marks.ts'
import { OpenDraft, OpenDrafts, type OpenHost } from './open-drafts.ts'
import { type ServedPanel, servePanel } from './serve-panel.ts'

/** The name under which is kept what the person said about a draft. */
export const keptName = (host: Pick<DraftHost, 'name'> & { readonly id: string }): string => `${host.name}:${host.id}`

/** Longer than a panel takes to open on a slow machine; later the person has something else in mind. */
const SOON_MS = 20_000

export class Compose {
  readonly drafts = new OpenDrafts()
  #following = new Map<string, { readonly again: () => void; readonly stop: AbortController }>()
  #panels = new Map<PageEnd, ServedPanel>()
  /** What a panel is to show that is being opened. */
  #asked: { readonly id: string; readonly place: Clicked; readonly at: number } | undefined
  #ask: (ask: MarksAsk) => Promise<MarksAnswer>
  #checked: (draft: OpenDraft) => void

  #heardOf: ((host: OpenHost) => Heard) | undefined

  /** `checked` is told after each check of a draft, also of one that failed; `heardOf` gives whoever hears the answers themselves. */
  constructor(ask: (ask: MarksAsk) => Promise<MarksAnswer>, checked: (draft: OpenDraft) => void = () => {}, heardOf?: (host: OpenHost) => Heard) {
    this.#ask = ask
    this.#checked = checked
    this.#heardOf = heardOf
  }

  opened(host: OpenHost, about: () => string): void {
    const draft = new OpenDraft(host, about)
    this.drafts.add(draft)
    // Where nothing may be marked nothing is read for it.
    if (!host.can.marks) return
    const stop = new AbortController()
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
    const panel = servePanel(port, this.drafts)
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
