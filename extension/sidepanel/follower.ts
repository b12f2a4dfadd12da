/** Follows the tab that the person looks at, and in it the draft that had the focus last. */
import type { PageKind } from '../messages/messages.ts'
import type { Clicked, DraftNote, PanelEnd } from '../messages/panel-port.ts'
import { PageLink } from './page-link.ts'
import type { RemoteHost } from './remote-host.ts'

/** What is in front of the person. */
export interface Followed {
  /** The same object for the same draft. */
  readonly host: RemoteHost | null
  readonly about?: string
  /** The other drafts open in this tab. */
  readonly others: readonly DraftNote[]
  /** Undefined until the background has looked. */
  readonly page?: PageKind
  readonly tab?: number
}

/** Scripts of ours are in the page, and can be talked to. */
const isLinked = (page: PageKind | undefined): boolean => page === 'served' || (typeof page === 'object' && 'once' in page)

interface Ways {
  /** Opens a port to a frame in which the compose script runs. */
  connect(tab: number, frame: number): PanelEnd
  /** Asks the scripts in all frames of a tab to say `here`: editors may stand in frames, and were there before the panel. */
  call(tab: number): void
  /** Sees that the compose script runs in a tab's page. */
  bring(tab: number): Promise<PageKind>
  clicked(host: RemoteHost, place: Clicked): void
}

const NOTHING: Followed = { host: null, others: [] }

export class Follower {
  #ways: Ways
  #tab: number | undefined
  /** Kept while one looks at another tab, so that what was written there can still be taken back. */
  #links = new Map<number, Map<number, PageLink>>()
  #pages = new Map<number, PageKind>()
  #followed = NOTHING
  #listeners = new Set<() => void>()

  constructor(ways: Ways) {
    this.#ways = ways
  }

  read = (): Followed => this.#followed

  watch = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  async follow(tab: number): Promise<void> {
    this.#tab = tab
    this.#choose()
    await this.#look(tab)
  }

  /** The compose script in this frame has just started, or come back, or (`asked`) was there all the time. */
  here(tab: number, frame: number, asked = false): void {
    if (asked && this.#links.get(tab)?.has(frame)) return
    const frames = this.#links.get(tab) ?? new Map<number, PageLink>()
    this.#links.set(tab, frames)
    frames.get(frame)?.close()
    const link = new PageLink(this.#ways.connect(tab, frame), {
      changed: () => this.#choose(),
      clicked: (host, place) => this.#ways.clicked(host, place),
      ended: () => {
        if (frames.get(frame) === link) frames.delete(frame)
        this.#choose()
      },
    })
    frames.set(frame, link)
    this.#choose()
    if (!isLinked(this.#pages.get(tab))) void this.#look(tab)
  }

  /** A switch was thrown, or a permission given or taken away. */
  async again(): Promise<void> {
    for (const tab of [...this.#pages.keys()]) if (tab !== this.#tab) this.#pages.delete(tab)
    if (this.#tab !== undefined) await this.#look(this.#tab)
  }

  /** What a tab's page is now, by the background's answer to what the person asked for. */
  now(tab: number, page: PageKind): void {
    this.#pages.set(tab, page)
    if (isLinked(page) && !this.#links.get(tab)?.has(0)) {
      this.here(tab, 0)
      this.#ways.call(tab)
    }
    this.#choose()
  }

  /** The tab shows another page now. */
  async loaded(tab: number): Promise<void> {
    if (tab === this.#tab) await this.#look(tab)
    else this.#pages.delete(tab)
  }

  gone(tab: number): void {
    for (const link of [...(this.#links.get(tab)?.values() ?? [])]) link.close()
    this.#links.delete(tab)
    this.#pages.delete(tab)
    if (tab === this.#tab) this.#choose()
  }

  async #look(tab: number): Promise<void> {
    this.now(tab, await this.#ways.bring(tab).catch((error: unknown): PageKind => ({ refused: error instanceof Error ? error.message : '' })))
  }

  #choose(): void {
    const frames = this.#tab === undefined ? undefined : this.#links.get(this.#tab)
    const drafts = [...(frames?.values() ?? [])].flatMap((link) => link.drafts)
    const [first, ...others] = drafts.sort((a, b) => b.note.focusedAt - a.note.focusedAt)
    const page = this.#tab === undefined ? undefined : this.#pages.get(this.#tab)
    const now: Followed = { host: first?.host ?? null, about: first?.note.about, others: others.map(({ note }) => note), page, tab: this.#tab }
    const before = this.#followed
    if (now.host === before.host && said(now) === said(before)) return
    this.#followed = now
    for (const listener of [...this.#listeners]) listener()
  }
}

const said = ({ about, others, page, tab }: Followed): string => JSON.stringify([about, others, page, tab])
