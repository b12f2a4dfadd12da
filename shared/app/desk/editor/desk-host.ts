/**
 * The desk's draft, in a ProseMirror editor. Read: exact, the same Paragraph while a node is unchanged. Written: one
 * transaction a write, so that one Ctrl+Z takes it out again. Take back: also after writing on elsewhere. Title and
 * subject are inputs of their own with the browser's undo.
 */
import type { Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import type { Node } from '@tiptap/pm/model'
import { TextSelection, type Transaction } from '@tiptap/pm/state'
import type { Edit, Finding, Fix } from '#core/checker/finding.ts'
import type { Context } from '#core/draft/context.schema.ts'
import type { Draft, Paragraph, Place } from '#core/draft/draft.ts'
import { paragraph, textOf } from '#core/draft/layout.ts'
import type { Rendered } from '#core/drafting/blocks.ts'
import { wordsFor } from '#core/drafting/inline.ts'
import { offerAtCaret } from '../../host/caret-keys.ts'
import type { Asked, DraftChange, DraftHost, HostAbilities, Receipt } from '../../host/draft-host.ts'
import { paragraphsOf } from '../../host/paragraphs-of.ts'
import type { Provenance } from '../../store/store.ts'
import { Cell } from '../cell.ts'
import { BegunFrom } from './begun-from.ts'
import { caretOf } from './caret-of.ts'
import type { DraftFields, FieldName, FieldValues } from './draft-fields.ts'
import { type DrawnMark, drawMarks, isDrawn, marksAt } from './finding-marks.ts'
import { insertBlocks, removeSpaces, replaceAll } from './insert-blocks.ts'
import { type BodyPlace, positionAt, readBody } from './places.ts'
import { replaceWords } from './replace-words.ts'
import { writeBlocks } from './write-blocks.ts'
import { takeBack, type Write, writeOf } from './written.ts'

/** A write that set title or subject too, known by the document before and after it: Ctrl+Z and Ctrl+Y go from one to the other. */
interface Titled {
  readonly documents: readonly [before: Node, after: Node]
  readonly fields: readonly [before: FieldValues, after: FieldValues]
}
interface Undo {
  readonly write?: Write
  readonly fields?: { readonly before: FieldValues; readonly after: FieldValues }
}

const changed = (message: string): Receipt => ({ outcome: 'changed-since', message })
const refused = (message: string, copy?: string): Receipt => (copy ? { outcome: 'refused', message, copy } : { outcome: 'refused', message })

const FIELDS = ['title', 'subject'] as const satisfies FieldName[]

/** How many writes can still be taken back. */
const REMEMBERED = 50

export class DeskHost implements DraftHost {
  readonly name = 'desk'
  readonly can: HostAbilities = { marks: true, subject: true, recipients: false, locking: false, undo: true, reveal: true }
  #editor: Editor
  #fields: DraftFields
  #bringUp: () => void
  readonly #begunFrom: BegunFrom | undefined
  #watchers = new Set<(changes: readonly DraftChange[]) => void>()
  #writes: Write[] = []
  #titled: Titled[] = []
  #read: { doc: Node; body: readonly BodyPlace[] } | undefined
  #subjectRead: Paragraph | undefined
  #told: ReadonlySet<Paragraph>
  #offered = new AbortController()
  /** The findings now drawn; title, subject and absences among them, which no mark in the text can show. */
  readonly marked = new Cell<readonly Finding[]>([])

  /** `bringUp` shows the draft where it is hidden behind another tab, before something in it is revealed. */
  constructor(editor: Editor, fields: DraftFields, bringUp: () => void = () => {}, template?: Cell<Provenance | undefined>) {
    this.#editor = editor
    this.#fields = fields
    this.#bringUp = bringUp
    this.#begunFrom = template && new BegunFrom(template)
    this.#told = new Set(this.#body().map((place) => place.paragraph))
    editor.on('transaction', ({ transaction, appendedTransactions }) => this.#heard([transaction, ...appendedTransactions]))
    editor.on('destroy', () => this.#tell([{ kind: 'closed' }]))
    for (const cell of [fields, template]) cell?.watch(() => this.#tell([{ kind: 'context' }]))
  }

  async read(): Promise<Draft> {
    const { title, subject } = this.#fields.read()
    const context: Context = { ...(title ? { title } : {}), ...(subject ? { subject } : {}) }
    const body = this.#body().map(({ paragraph, page, start }): Place => ({ paragraph, part: 'body', page, start }))
    const began = this.#begunFrom?.read()
    const places = subject ? [{ paragraph: this.#subject(subject), part: 'subject' as const, page: 1, start: 0 }, ...body] : body
    return { host: this.name, places, context, notChecked: [], ...(began ? { template: began } : {}) }
  }

  watch(listener: (changes: readonly DraftChange[]) => void, signal: AbortSignal): void {
    if (signal.aborted) return
    this.#watchers.add(listener)
    signal.addEventListener('abort', () => this.#watchers.delete(listener), { once: true })
  }

  async insert(rendered: Rendered, where: 'selection' | 'whole'): Promise<Receipt> {
    const nodes = writeBlocks(this.#editor.schema, rendered.blocks)
    // The editor keeps a line to write on after a table; put in here, it belongs to the same step.
    if (['table', 'pageBreak'].includes(nodes.at(-1)?.type.name ?? '')) nodes.push(this.#editor.schema.nodes.paragraph!.create())
    const tr = this.#begin()
    const words = wordsFor(rendered, where)
    if (where === 'selection') tr.deleteSelection()
    if (where === 'selection' && words === undefined) removeSpaces(tr)
    const around = where === 'whole' ? '' : linesOf(readBody(tr.doc))
    if (where === 'whole') replaceAll(tr, nodes)
    else if (words !== undefined) tr.insertText(words).scrollIntoView()
    else if (!insertBlocks(tr, nodes)) return refused('A template cannot stand inside a table. Put the cursor in ordinary text and try again.', rendered.text)
    const inserted = paragraphsOf(rendered.blocks).map((item) => item.paragraph.text)
    if (!standsIn(linesOf(readBody(tr.doc)), inserted, around)) return refused('The text did not come out as meant, so nothing was inserted.', rendered.text)
    const now = this.#fields.read()
    const title = now.title || (words === undefined ? rendered.title : '')
    const subject = rendered.subject && (where === 'whole' || !now.subject) ? rendered.subject : now.subject
    const documents = [tr.before, tr.doc] as const
    const undo = this.#finish(tr, { title, subject })
    if (words === undefined) this.#begunFrom?.inserted(documents)
    return { outcome: 'applied', message: where === 'whole' ? `The draft is now “${rendered.title}”.` : `“${rendered.title}” was inserted.`, undo }
  }

  async apply(fix: Fix, _finding: Finding): Promise<Receipt> {
    const edits = [...(fix.edits ?? [])].sort((a, b) => b.start - a.start || b.end - a.end)
    if (fix.recipients?.length) return refused('The desk does not send, so it has no recipients to change: change them where you send this.')
    if (edits.length === 0) return refused('This cannot be done for you: it needs a change that only you can make.')
    if (edits.some((edit) => !['body', 'title', 'subject'].includes(edit.where)))
      return refused('These words stand outside the text, so they were left alone. Please change them by hand.')
    if (edits.some((edit, i) => edits.slice(0, i).some((other) => other.where === edit.where && edit.end > other.start)))
      return refused('Two parts of this change overlap, so nothing was written.')
    const { places } = await this.read()
    const texts = { body: textOf({ places }), ...this.#fields.read() }
    const textAt = (where: Edit['where']): string => texts[where as keyof typeof texts]
    if (edits.some(({ where, start, end, was }) => end > textAt(where).length || textAt(where).slice(start, end) !== was))
      return changed('The text has changed since it was checked, so nothing was written.')
    const tr = this.#begin()
    for (const { where, start, end, was, text } of edits) {
      const meant = textAt(where).slice(0, start) + text + textAt(where).slice(end)
      if (where === 'body' && !writeEdit(tr, start, end, was, text, meant))
        return refused('The words lie across table cells or pages, so they were left alone. Please change them by hand.', text)
      texts[where as keyof typeof texts] = meant
    }
    return { outcome: 'applied', message: `Done: ${fix.label}.`, undo: this.#finish(tr, texts) }
  }

  async takeBack(receipt: Receipt): Promise<Receipt> {
    const undo = receipt.undo as Undo | undefined
    if (!undo) return refused('There is nothing to take back.')
    if (undo.write && !this.#writes.includes(undo.write)) return changed('That change was taken back already, or too much has happened since.')
    const now = this.#fields.read()
    const { before, after } = undo.fields ?? { before: now, after: now }
    const names = FIELDS.filter((name) => before[name] !== after[name])
    if (names.some((name) => now[name] !== after[name])) return changed('The title or the subject has been changed again since, so nothing was taken back.')
    const tr = this.#begin()
    if (undo.write && !takeBack(tr, undo.write)) return changed('The words have been changed again since, so nothing was taken back.')
    this.#writes = this.#writes.filter((write) => write !== undo.write)
    this.#finish(tr, Object.fromEntries(FIELDS.map((name) => [name, names.includes(name) ? before[name] : now[name]])) as FieldValues)
    return { outcome: 'applied', message: 'Taken back: the draft is as it was.' }
  }

  async reveal({ where, start, end }: Finding): Promise<void> {
    this.#bringUp()
    if ((where === 'title' || where === 'subject') && start !== undefined) return this.#fields.select(where, start, end ?? start)
    const { view } = this.#editor
    const from = start === undefined || where !== 'body' ? undefined : positionAt(this.#body(), start)
    const to = end === undefined ? from : positionAt(this.#body(), end)
    if (from !== undefined && to !== undefined) {
      view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, from, to)))
      const at = view.domAtPos(from).node
      ;(at instanceof Element ? at : at.parentElement)?.scrollIntoView({ block: 'center' })
    }
    view.focus()
  }

  offer(shortcuts: ReadonlySet<string>, asked: (what: Asked) => void, signal: AbortSignal): void {
    this.#offered.abort()
    this.#offered = new AbortController()
    offerAtCaret(this.#editor.view.dom, caretOf(this.#editor), shortcuts, asked, AbortSignal.any([signal, this.#offered.signal]))
  }

  mark(findings: readonly Finding[]): void {
    this.marked.set(findings)
    if (this.#editor.isDestroyed) return
    const body = this.#body()
    const marks = findings.flatMap((finding): DrawnMark[] => {
      const { severity, where, start, end, waived } = finding
      if (waived || where !== 'body' || start === undefined || end === undefined) return []
      const [from, to] = [positionAt(body, start), positionAt(body, end)]
      return from === undefined || to === undefined || from >= to ? [] : [{ from, to, severity, id: idOf(finding) }]
    })
    const { state, view } = this.#editor
    if (!isDrawn(state, marks)) view.dispatch(drawMarks(state.tr, marks))
  }

  /** The finding whose words the cursor stands in; the shortest where several do. */
  findingAtCursor(): Finding | undefined {
    const { state } = this.#editor
    const here = marksAt(state, state.selection.head).sort((a, b) => a.to - a.from - (b.to - b.from))
    return here.flatMap(({ id }) => this.marked.read().filter((finding) => idOf(finding) === id))[0]
  }

  #subject(text: string): Paragraph {
    if (this.#subjectRead?.text !== text) this.#subjectRead = paragraph(text)
    return this.#subjectRead
  }

  #body(): readonly BodyPlace[] {
    const { doc } = this.#editor.state
    if (this.#read?.doc !== doc) this.#read = { doc, body: readBody(doc) }
    return this.#read.body
  }

  /** A transaction that begins an undo step of its own, whatever was typed just before. */
  #begin(): Transaction {
    return closeHistory(this.#editor.state.tr)
  }

  #finish(tr: Transaction, values: FieldValues): Undo {
    const { view } = this.#editor
    const before = this.#fields.read()
    const write = tr.docChanged ? writeOf(tr) : undefined
    const documents: Titled['documents'] = [tr.before, tr.doc]
    if (write) {
      view.dispatch(tr)
      // What is typed next begins another step.
      view.dispatch(closeHistory(view.state.tr))
      this.#writes = [...this.#writes.slice(1 - REMEMBERED), write]
    }
    for (const name of FIELDS) if (values[name] !== before[name]) this.#fields.write(name, values[name])
    const after = this.#fields.read()
    if (write && after !== before) this.#titled = [...this.#titled.slice(1 - REMEMBERED), { documents, fields: [before, after] }]
    return { ...(write ? { write } : {}), ...(after === before ? {} : { fields: { before, after } }) }
  }

  #heard(transactions: readonly Transaction[]): void {
    const changing = transactions.filter((tr) => tr.docChanged)
    if (changing.length === 0) return
    for (const write of this.#writes) for (const tr of changing) write.maps.appendMapping(tr.mapping)
    if (changing.some((tr) => tr.getMeta('history$'))) this.#followUndo()
    // After the browser's event: several transactions of one key are told once.
    queueMicrotask(() => this.#tellText())
  }

  /** Title and subject are no part of the document's history: they go back and forth with the write that set them. */
  #followUndo(): void {
    const { doc } = this.#editor.state
    this.#begunFrom?.followUndo(doc)
    const now = this.#fields.read()
    for (const { documents, fields } of this.#titled)
      for (const [from, to] of [
        [1, 0],
        [0, 1],
      ] as const)
        if (doc.eq(documents[to]) && FIELDS.every((name) => now[name] === fields[from][name])) {
          for (const name of FIELDS) this.#fields.put(name, fields[to][name])
          return
        }
  }

  #tellText(): void {
    if (this.#editor.isDestroyed) return
    const now = this.#body().map((place) => place.paragraph)
    const told = this.#told
    if (now.length === told.size && now.every((paragraph) => told.has(paragraph))) return
    this.#told = new Set(now)
    this.#tell([{ kind: 'text', paragraphs: now.filter((paragraph) => !told.has(paragraph)) }])
  }

  #tell(changes: readonly DraftChange[]): void {
    for (const watcher of [...this.#watchers]) watcher(changes)
  }
}

/** Says which finding, the same from check to check. The words stay in memory: marks carry this only inside the editor. */
const idOf = ({ rule, words }: Finding): string => `${rule}\n${words}`

const linesOf = (body: readonly BodyPlace[]): string => body.map((place) => place.paragraph.text).join('\n')

/** Whether the inserted lines stand in `now` in one stretch, with nothing but the text before around them. */
function standsIn(now: string, inserted: readonly string[], around: string): boolean {
  const bare = (text: string) => text.split('\n').filter(Boolean).join('')
  const [all, words, rest] = [bare(now), bare(inserted.join('\n')), bare(around)]
  for (let at = all.indexOf(words); at >= 0; at = all.indexOf(words, at + 1)) if (all.slice(0, at) + all.slice(at + words.length) === rest) return true
  return false
}

/** Writes one edit and reads it back; false where the words lie across cells or pages, or came out otherwise. */
function writeEdit(tr: Transaction, start: number, end: number, was: string, text: string, meant: string): boolean {
  const body = readBody(tr.doc)
  const [from, to] = [positionAt(body, start), positionAt(body, end)]
  if (from === undefined || to === undefined) return false
  const within = body.filter((place) => place.start <= end && place.start + place.paragraph.text.length >= start)
  if (within.length > 1 && within.some(({ paragraph, page }) => paragraph.block.kind === 'cell' || page !== within[0]?.page)) return false
  replaceWords(tr, from, to, was, text)
  return textOf({ places: readBody(tr.doc).map((place) => ({ ...place, part: 'body' })) }) === meant
}
