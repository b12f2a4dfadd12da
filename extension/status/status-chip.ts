/**
 * The small status at the corner of a draft's Send button. It stands in the top layer, over the page and in none of its
 * own elements; it follows the button, and is not shown while that is not.
 */
import type { OpenDraft } from '../compose/open-drafts.ts'
import { button, make } from '../popover/elements.ts'
import { openTopLayer, type TopLayer } from '../popover/top-layer.ts'
import { followElement } from './follow-element.ts'
import css from './status.css?inline'
import { type Status, statusOf } from './status-of.ts'

/** A count is read out once it has stood for a while, not at every key. */
const CALM_MS = 1500

interface Shown {
  readonly draft: OpenDraft
  readonly send: HTMLElement
  readonly layer: TopLayer
  readonly chip: HTMLButtonElement
  readonly said: HTMLElement
  readonly over: AbortController
}

export class StatusChip {
  readonly #opens: (draft: OpenDraft, by: 'click' | 'keys') => void
  #shown: Shown | undefined
  #name = ''
  #calm: ReturnType<typeof setTimeout> | undefined

  constructor(opens: (draft: OpenDraft, by: 'click' | 'keys') => void) {
    this.#opens = opens
  }

  /** The draft in use was checked, or another is in use; undefined where none is. */
  show(draft: OpenDraft | undefined): void {
    const send = this.#sendOf(draft)
    if (this.#shown && (this.#shown.draft !== draft || this.#shown.send !== send || !this.#shown.layer.isOpen)) this.#remove()
    if (!draft || !send) return
    this.#shown ??= this.#make(draft, send)
    this.#tell(this.#shown, statusOf(draft))
  }

  /** Looked for only where the one that is followed has gone: to find it goes through the whole draft. */
  #sendOf(draft: OpenDraft | undefined): HTMLElement | undefined {
    const shown = this.#shown
    return shown && shown.draft === draft && shown.send.isConnected && !shown.layer.box.hidden ? shown.send : draft?.host.sendButton
  }

  #make(draft: OpenDraft, send: HTMLElement): Shown {
    const over = new AbortController()
    // Escape has nothing to close here.
    const layer = openTopLayer({ beside: send, css, onKey: ({ key }) => key === 'Escape' })
    const chip = button('', {}, () => {})
    chip.addEventListener('click', ({ detail }) => this.#opens(draft, detail === 0 ? 'keys' : 'click'))
    const said = make('span', { class: 'hidden', role: 'status' })
    layer.box.className = 'chip'
    layer.box.replaceChildren(chip, said)
    followElement(
      send,
      (rect) => {
        layer.box.hidden = rect === undefined
        if (!rect) return
        layer.keepSize()
        const { offsetWidth, offsetHeight } = layer.box
        layer.box.style.left = `${Math.max(1, rect.left - offsetWidth / 2)}px`
        layer.box.style.top = `${Math.max(1, rect.top - offsetHeight / 2)}px`
      },
      over.signal,
    )
    return { draft, send, layer, chip, said, over }
  }

  #tell({ chip, said }: Shown, { kind, count, name }: Status): void {
    if (chip.className === kind && chip.title === name) return
    chip.className = kind
    chip.textContent = count
    chip.setAttribute('aria-label', name)
    chip.title = name
    if (name === this.#name) return
    this.#name = name
    clearTimeout(this.#calm)
    if (kind !== 'unchecked') this.#calm = setTimeout(() => (said.textContent = `${name.replace('. Opens the first', '')}.`), CALM_MS)
  }

  #remove(): void {
    clearTimeout(this.#calm)
    this.#name = ''
    this.#shown?.over.abort()
    this.#shown?.layer.close()
    this.#shown = undefined
  }
}
