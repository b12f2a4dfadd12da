/** Opens the popover where the person rests or clicks on a mark, or asks by key. */
import type { OpenDraft, OpenDrafts } from '../compose/open-drafts.ts'
import { nextFrom } from './next-finding.ts'
import { Popover, type PopoverAsks } from './popover.ts'
import { Rest } from './rest.ts'

interface Marked {
  readonly draft: OpenDraft
  readonly nth: number
}

export class AtMarks {
  readonly #drafts: OpenDrafts
  readonly #popover: Popover
  readonly #rest: Rest<string>
  #over: Marked | undefined

  constructor(drafts: OpenDrafts, asks: PopoverAsks, signal: AbortSignal) {
    this.#drafts = drafts
    this.#rest = new Rest({
      rested: (_, x, y) => this.#over && void this.#popover.open({ ...this.#over, by: 'rest', at: { x, y } }),
      left: () => this.#popover.closeAtRest(),
    })
    this.#popover = new Popover(asks, () => this.#rest.forget())
    const options = { capture: true, passive: true, signal }
    // Made up by the page, a press would fetch words into its process that no person asked for.
    window.addEventListener('pointermove', (event) => event.isTrusted && this.#moved(event), options)
    window.addEventListener('pointerdown', () => this.#rest.forget(), options)
    window.addEventListener('click', (event) => event.isTrusted && this.#clicked(event), options)
    signal.addEventListener('abort', () => this.#popover.close())
  }

  /** From the cursor to the next finding or the one before; from an open popover, to its neighbour. */
  step(by: 1 | -1): void {
    const draft = this.#drafts.inUse
    if (this.#popover.isOpen) this.#popover.step(by, true)
    else if (draft) void this.#popover.open({ draft, nth: nextFrom(draft.found, draft.host.cursor?.(), by), by: 'keys' })
  }

  openFirst(draft: OpenDraft, by: 'click' | 'keys'): void {
    void this.#popover.open({ draft, nth: 0, by })
  }

  checked(draft: OpenDraft): void {
    this.#popover.checked(draft)
  }

  closed(draft: OpenDraft): void {
    if (this.#popover.shown?.draft === draft) this.#popover.close()
  }

  #moved(event: PointerEvent): void {
    if (this.#popover.holds(event)) {
      this.#rest.inside()
      return
    }
    this.#over = event.buttons === 0 && event.pointerType !== 'touch' ? this.#markAt(event) : undefined
    const { draft, nth } = this.#over ?? {}
    this.#rest.moved(draft && `${draft.host.id} ${nth}`, event.clientX, event.clientY)
  }

  #clicked(event: MouseEvent): void {
    if (event.button !== 0 || this.#popover.holds(event)) return
    const marked = this.#markAt(event)
    if (marked) void this.#popover.open({ ...marked, by: 'click', at: { x: event.clientX, y: event.clientY } })
  }

  #markAt(event: MouseEvent): Marked | undefined {
    const [target] = event.composedPath()
    for (const draft of this.#drafts.all()) {
      const { host, found } = draft
      if (found.length === 0 || !host.root?.contains(target as Node)) continue
      const finding = host.findingAt?.(event.clientX, event.clientY)
      const nth = finding ? found.findIndex((one) => one === finding || (one.where === finding.where && one.start === finding.start && one.end === finding.end)) : -1
      return nth >= 0 ? { draft, nth } : undefined
    }
    return undefined
  }
}
