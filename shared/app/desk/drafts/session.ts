/** One draft, open: its editor, its fields, what was said about it, and how it is kept. Made anew for each draft. */
import { Editor } from '@tiptap/core'
import type { Context } from '#core/draft/context.schema.ts'
import { type Approvals, isSpokenOf, NO_APPROVALS } from '#core/drafting/approval/approvals.ts'
import type { Ledger } from '#core/drafting/ledger/ledger.ts'
import type { FormsPlace } from '../../panel/templates/waiting-forms.ts'
import type { DraftRecord, HalfFilled, Provenance, Store } from '../../store/store.ts'
import { Cell } from '../cell.ts'
import { DeskHost } from '../editor/desk-host.ts'
import { DraftFields } from '../editor/draft-fields.ts'
import { withEditorsElements } from '../editor/pasted-html.ts'
import { draftSchema, extensions } from '../editor/schema.ts'
import { Autosave } from './autosave.ts'
import { readContent } from './draft-content.ts'
import { nameOf } from './draft-name.ts'

declare module '@tiptap/core' {
  interface Storage {
    desk: { readonly host: DeskHost }
  }
}

export interface DraftSession {
  readonly id: string
  readonly editor: Editor
  readonly fields: DraftFields
  readonly host: DeskHost
  readonly context: Cell<Context>
  readonly template: Cell<Provenance | undefined>
  readonly ledger: Cell<Ledger>
  readonly approvals: Cell<Approvals>
  readonly formsPlace: FormsPlace
  readonly autosave: Autosave
  /** The stored document was damaged: its words are here, its formatting is not. */
  readonly salvaged: boolean
  /** The draft as it stands, to be kept under this or another id. */
  record(id?: string): DraftRecord
  isEmpty(): boolean
}

interface Options {
  readonly store: Store
  /** Brings the text into view where the panel covers it. */
  readonly bringUp: () => void
  readonly newer: (record: DraftRecord) => void
  readonly now?: () => string
}

export function openSession(opened: DraftRecord, isKept: boolean, { store, bringUp, newer, now = () => new Date().toISOString() }: Options): DraftSession {
  const { title, subject, doc, salvaged } = readContent(opened.content, draftSchema())
  const editor = new Editor({
    element: document.createElement('div'),
    extensions,
    content: doc.toJSON(),
    injectCSS: false,
    editorProps: { attributes: { class: 'draft-text', 'aria-label': 'Text of the draft', lang: 'en-GB', spellcheck: 'true' }, transformPastedHTML: withEditorsElements },
  })
  const fields = new DraftFields({ title, subject })
  const context = new Cell<Context>(opened.context)
  const template = new Cell<Provenance | undefined>(opened.template)
  const ledger = new Cell<Ledger>(opened.ledger ?? {})
  const approvals = new Cell<Approvals>(opened.approvals ?? NO_APPROVALS)
  const forms = new Cell<HalfFilled | undefined>(opened.forms)
  const isEmpty = () => editor.state.doc.textContent === '' && Object.values(fields.read()).every((value) => value === '')
  const record = (id = opened.id): DraftRecord => ({
    id,
    title: nameOf(fields.read().title, editor.state.doc),
    content: { ...fields.read(), doc: editor.getJSON() },
    context: context.read(),
    createdAt: opened.createdAt,
    updatedAt: now(),
    ...(template.read() ? { template: template.read() } : {}),
    ...(Object.keys(ledger.read()).length > 0 ? { ledger: ledger.read() } : {}),
    ...(isSpokenOf(approvals.read()) ? { approvals: approvals.read() } : {}),
    ...(forms.read() ? { forms: forms.read() } : {}),
  })
  let kept = isKept
  const autosave = new Autosave({
    store,
    id: opened.id,
    savedAt: isKept ? opened.updatedAt : undefined,
    record() {
      // Once it is kept, what was taken out of it again must not stay behind.
      kept ||= forms.read() !== undefined || !isEmpty()
      return kept ? record() : undefined
    },
    newer,
  })
  editor.on('update', () => autosave.changed())
  for (const cell of [fields, context, template, ledger, approvals, forms]) cell.watch(() => autosave.changed())
  const host = new DeskHost(editor, fields, bringUp, template)
  // Where the browser tests find the host: the editor itself is known by its element.
  editor.storage.desk = { host }
  const formsPlace = { draft: opened.id, withDraft: { read: forms.read, write: (now: HalfFilled | undefined) => forms.set(now) } }
  return { id: opened.id, editor, fields, host, context, template, ledger, approvals, formsPlace, autosave, salvaged, record, isEmpty }
}
