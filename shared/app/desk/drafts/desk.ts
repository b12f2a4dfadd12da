/** The desk itself: the open draft, the others, and what can be done with them. Knows nothing of the page around it. */

import type { Context } from '#core/draft/context.schema.ts'
import type { BlockNode } from '#core/drafting/blocks.ts'
import { hasWaitingForm } from '../../panel/templates/waiting-forms.ts'
import { isElsewhere } from '../../store/said.ts'
import type { DraftRecord, DraftSummary, Provenance, Store } from '../../store/store.ts'
import { Cell } from '../cell.ts'
import { draftSchema } from '../editor/schema.ts'
import { writeBlocks } from '../editor/write-blocks.ts'
import { takeUpAside } from './put-aside.ts'
import { type DraftSession, openSession } from './session.ts'

/** Said at the foot of the page until the next, or until it is dismissed. */
export interface Message {
  readonly text: string
  readonly action?: { readonly label: string; readonly run: () => void }
  /** Something did not work: said at once by a screen reader. */
  readonly urgent?: boolean
}

export interface NewDraft {
  readonly title?: string
  readonly subject?: string
  readonly blocks?: readonly BlockNode[]
  readonly context?: Context
  /** The approved wording it began from, where the file remembers it. */
  readonly template?: Provenance
}

const newId = (): string => Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('')

export function newRecord({ title = '', subject = '', blocks = [], context = {}, template }: NewDraft = {}): DraftRecord {
  const now = new Date().toISOString()
  const doc = blocks.length > 0 ? draftSchema().nodes.doc!.create(null, writeBlocks(draftSchema(), blocks)).toJSON() : undefined
  return { id: newId(), title, content: { title, subject, doc }, context, createdAt: now, updatedAt: now, ...(template && { template }) }
}

export const reasonOf = (error: unknown): string => (error instanceof Error && error.message ? error.message : 'That did not work, and nothing was changed.')

/** Of a message or a document elsewhere only what was said is kept: there is nothing to open. */
const ownDrafts = async (store: Store) => (await store.drafts()).filter(({ id }) => !isElsewhere(id))

export class Desk {
  readonly session: Cell<DraftSession>
  readonly drafts: Cell<readonly DraftSummary[]>
  readonly message = new Cell<Message | undefined>(undefined)
  /** On a narrow screen the text or the panel is shown, not both. */
  readonly shown = new Cell<'draft' | 'panel'>('draft')
  readonly store: Store

  private constructor(store: Store, drafts: readonly DraftSummary[], opened: DraftRecord | undefined, id = newId()) {
    this.store = store
    this.drafts = new Cell(drafts)
    this.session = new Cell(this.#open(opened ?? { ...newRecord(), id }, opened !== undefined))
    store.watch((area) => {
      if (area === 'drafts' || area === 'everything') void this.#list()
    }, new AbortController().signal)
  }

  /** Opens the draft that was open last, or the newest, or an empty one. */
  static async start(store: Store): Promise<Desk> {
    if (store.kind === 'device') await takeUpAside(store, newId)
    const drafts = await ownDrafts(store)
    const { openDraft } = await store.preferences()
    const last = drafts.find((draft) => draft.id === openDraft)
    // Nothing is written in it yet, but a form was being filled for it.
    if (!last && openDraft !== undefined && hasWaitingForm(openDraft)) return new Desk(store, drafts, undefined, openDraft)
    const opened = last ?? drafts[0]
    return new Desk(store, drafts, opened ? await store.draft(opened.id) : undefined)
  }

  create(draft?: NewDraft): Promise<void> {
    return this.#replace(newRecord(draft), false)
  }

  async open(id: string): Promise<void> {
    if (id === this.session.read().id) return
    const record = await this.store.draft(id)
    if (record) await this.#replace(record, true)
    else await this.#list()
  }

  async rename(id: string, title: string): Promise<void> {
    const session = this.session.read()
    if (id === session.id) {
      session.fields.write('title', title)
      // The list shows what is kept: a moment later it would still say the old name.
      return session.autosave.save()
    }
    const record = await this.store.draft(id)
    if (!record) return this.#list()
    const content = typeof record.content === 'object' && record.content !== null ? record.content : {}
    await this.store.saveDraft({ ...record, title: title.trim() || record.title, content: { ...content, title } })
  }

  /** Deletes at once and offers the way back: no question beforehand that people learn to click away. */
  async remove(id: string): Promise<void> {
    const session = this.session.read()
    const record = id === session.id ? session.record() : await this.store.draft(id)
    if (id === session.id) session.autosave.abandon()
    await this.store.deleteDraft(id)
    if (id === session.id) await this.#openAnother(id)
    if (!record) return
    const restore = async () => {
      await this.store.saveDraft(record)
      await this.#replace(record, true)
      this.say({ text: `“${record.title}” is back.` })
    }
    this.say({ text: `“${record.title}” was deleted.`, action: { label: 'Undo', run: () => void this.try(restore) } })
  }

  /** When another tab has changed or deleted the open draft: go on with the words that are here, as a draft of their own. */
  keepMine(): Promise<void> {
    const { record, autosave } = this.session.read()
    autosave.abandon()
    const { id } = newRecord()
    return this.#replace(record(id), false)
  }

  /** … or with what the other tab made of it. */
  async keepTheirs(): Promise<void> {
    const { id, autosave } = this.session.read()
    autosave.abandon()
    const record = await this.store.draft(id)
    if (record) await this.#replace(record, true)
    else await this.#openAnother(id)
  }

  say(message: Message | undefined): void {
    this.message.set(message)
  }

  /** Does something whose failure is said rather than thrown. */
  async try(work: () => Promise<unknown>): Promise<void> {
    try {
      await work()
    } catch (error) {
      this.say({ text: reasonOf(error), urgent: true })
    }
  }

  async #openAnother(gone: string): Promise<void> {
    const next = (await ownDrafts(this.store)).find((draft) => draft.id !== gone)
    const record = next && (await this.store.draft(next.id))
    await this.#replace(record ?? newRecord(), record !== undefined)
  }

  async #replace(record: DraftRecord, isKept: boolean): Promise<void> {
    const before = this.session.read()
    await before.autosave.close()
    const session = this.#open(record, isKept)
    if (!isKept && !session.isEmpty()) session.autosave.changed()
    this.say(session.salvaged ? { text: 'The formatting of this draft was damaged. Its words are all here.', urgent: true } : undefined)
    this.session.set(session)
    await this.#list()
    // Only now has the page let go of it.
    before.editor.destroy()
  }

  #open(record: DraftRecord, isKept: boolean): DraftSession {
    const session = openSession(record, isKept, {
      store: this.store,
      bringUp: () => this.shown.set('draft'),
      newer: (theirs) => {
        session.autosave.abandon()
        void this.#replace(theirs, true)
      },
    })
    void this.store.savePreferences({ openDraft: record.id }).catch(() => {
      // Only which draft opens first next time: not worth a word.
    })
    return session
  }

  async #list(): Promise<void> {
    this.drafts.set(await ownDrafts(this.store))
  }
}
