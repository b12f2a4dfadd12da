/**
 * Keeps one draft on this device: a moment after each change, and at once when the page is hidden or closed. It never
 * writes over what another tab has saved since: then it stops and asks.
 */
import type { DraftRecord, Store } from '../../store/store.ts'
import { Cell } from '../cell.ts'
import { forgetAside, putAside } from './put-aside.ts'

export type SaveState =
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'failed'; readonly message: string }
  /** Another tab has changed or deleted this draft; nothing is written until the person has chosen. */
  | { readonly kind: 'elsewhere'; readonly how: 'changed' | 'deleted' }

interface Options {
  readonly store: Pick<Store, 'kind' | 'draft' | 'saveDraft' | 'watch'>
  readonly id: string
  /** `updatedAt` of the version that was opened; undefined for a draft that was never saved. */
  readonly savedAt: string | undefined
  /** The draft as it stands; undefined while there is nothing worth keeping. */
  readonly record: () => DraftRecord | undefined
  /** Another tab saved a newer version while nothing was unsaved here. */
  readonly newer: (record: DraftRecord) => void
  readonly delayMs?: number
}

export class Autosave {
  readonly state: Cell<SaveState>
  #options: Options
  /** The version written last, kept or on its way. */
  #savedAt: string | undefined
  /** The version that is known to be kept. */
  #keptAt: string | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  #saving: Promise<void> = Promise.resolve()
  #stop = new AbortController()

  constructor(options: Options) {
    this.#options = options
    this.#savedAt = options.savedAt
    this.#keptAt = options.savedAt
    this.state = new Cell<SaveState>(options.savedAt ? { kind: 'saved', at: options.savedAt } : { kind: 'unsaved' })
    options.store.watch((area) => {
      if (area === 'drafts' || area === 'everything') void this.#lookElsewhere()
    }, this.#stop.signal)
  }

  /** The draft has changed. */
  changed(): void {
    if (this.state.read().kind === 'elsewhere' || this.#stop.signal.aborted) return
    this.state.set({ kind: 'waiting' })
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.save(), this.#options.delayMs ?? 600)
  }

  /** Saves what is unsaved; resolves when it is kept, or when it is known that it cannot be. */
  save(): Promise<void> {
    clearTimeout(this.#timer)
    this.#saving = this.#saving.then(() => this.#save())
    return this.#saving
  }

  /** The page may be gone at the next moment: no looking first, the write is begun at once. */
  saveNow(): void {
    clearTimeout(this.#timer)
    if (this.state.read().kind !== 'waiting') return
    const record = this.#options.record()
    const aside = record && this.#options.store.kind === 'device'
    // Hidden, then closed: the write that the first began may be lost with the page, or not.
    if (aside)
      putAside(
        record,
        [this.#keptAt, this.#savedAt].filter((at) => at !== undefined),
      )
    this.#saving = this.#write(record).then(() => {
      if (aside && this.state.read().kind === 'saved') forgetAside(record.id)
    })
  }

  /** Stops; what is unsaved is saved first. */
  async close(): Promise<void> {
    if (this.state.read().kind === 'waiting') await this.save()
    this.abandon()
  }

  /** Stops and saves nothing: the draft is being deleted, or goes on elsewhere. */
  abandon(): void {
    clearTimeout(this.#timer)
    this.#stop.abort()
  }

  async #save(): Promise<void> {
    if (this.#stop.signal.aborted) return
    if (this.state.read().kind !== 'waiting' && this.state.read().kind !== 'failed') return
    const known = this.#savedAt
    try {
      const kept = await this.#options.store.draft(this.#options.id)
      // Saved at once meanwhile, because the page was hidden.
      if (this.#savedAt !== known) return
      if (kept?.updatedAt !== this.#savedAt) return this.state.set({ kind: 'elsewhere', how: kept ? 'changed' : 'deleted' })
    } catch (error) {
      return this.#failed(error)
    }
    await this.#write(this.#options.record())
  }

  async #write(record: DraftRecord | undefined): Promise<void> {
    if (!record) return this.state.set({ kind: 'unsaved' })
    const before = this.#savedAt
    this.#savedAt = record.updatedAt
    const writing = this.state.read()
    try {
      await this.#options.store.saveDraft(record)
      this.#keptAt = record.updatedAt
      // Typed meanwhile: another save is on its way already.
      if (this.state.read() === writing) this.state.set({ kind: 'saved', at: record.updatedAt })
    } catch (error) {
      this.#savedAt = before
      this.#failed(error)
    }
  }

  #failed(error: unknown): void {
    this.state.set({ kind: 'failed', message: error instanceof Error ? error.message : 'The draft could not be kept on this device.' })
  }

  async #lookElsewhere(): Promise<void> {
    let saving: Promise<void>
    let kept: DraftRecord | undefined
    // What is being saved here meanwhile is nobody else's: look again once it is kept.
    do {
      saving = this.#saving
      await saving
      if (this.#stop.signal.aborted) return
      try {
        kept = await this.#options.store.draft(this.#options.id)
      } catch {
        return
      }
    } while (saving !== this.#saving)
    const { kind } = this.state.read()
    if (this.#stop.signal.aborted || this.#savedAt === undefined || kind === 'elsewhere' || kept?.updatedAt === this.#savedAt) return
    if (kept && kind === 'saved') this.#options.newer(kept)
    else this.state.set({ kind: 'elsewhere', how: kept ? 'changed' : 'deleted' })
  }
}
