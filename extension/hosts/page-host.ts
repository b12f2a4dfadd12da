// Long: one act after the other of the DraftHost of a page; how each is done stands in the files beside it.
/**
 * A draft on a web page as a DraftHost, for any site and editor. Read: the lines of the page's own editor, the same
 * Paragraph while a block is unchanged. Written: only by the acts of `editors/`, each read back. One Ctrl+Z takes a write
 * out of the field that it was made in. Nothing of ours is ever in the page's DOM: marks are highlights, state is here.
 */
import type { Asked, DraftChange, DraftHost, HostAbilities, Receipt } from '#app/host/draft-host.ts'
import type { Finding, Fix } from '#core/checker/finding.ts'
import type { Draft, Paragraph, Place } from '#core/draft/draft.ts'
import { paragraph } from '#core/draft/layout.ts'
import type { Rendered } from '#core/drafting/blocks.ts'
import { NOTHING, type Reading } from '../editors/body-reader.ts'
import { editorOf } from '../editors/editors.ts'
import { fromValue } from '../editors/field-places.ts'
import type { Line } from '../editors/line.ts'
import { focusedIn, selectionIn } from '../editors/selection.ts'
import { type PartSpan, spanOf } from '../editors/stretch.ts'
import { textChange } from '../editors/text-change.ts'
import { isField } from '../editors/text-field.ts'
import { canHighlight } from '../marks/highlights.ts'
import { Marks } from '../marks/marks.ts'
import { placedNow } from '../marks/placed-now.ts'
import type { Site } from '../sites/site.ts'
import { CaretOffer } from './caret-in.ts'
import { DraftBody } from './draft-body.ts'
import { DraftHead } from './draft-head.ts'
import { DraftWriter } from './draft-writer.ts'
import { followUse } from './follow-use.ts'
import { HistoryAsked, historyInput } from './history-asked.ts'
import { inTurn } from './in-turn.ts'
import { leaveOf } from './opted-out.ts'
import { CLOSED, COMPOSING, HIDDEN, refused } from './receipts.ts'
import { refusalOf } from './refusal.ts'
import { reveal } from './reveal.ts'
import { Told } from './told.ts'
import type { Write } from './written.ts'

export class PageHost implements DraftHost {
  readonly name: Site['name']
  /** The same for as long as the draft is open on this page; no two open drafts share it. */
  readonly id: string
  readonly root: HTMLElement
  #site: Site
  #body: DraftBody | undefined
  #writer: DraftWriter | undefined
  #can: HostAbilities
  #watchers = new Set<(changes: readonly DraftChange[]) => void>()
  #marks = new Marks(() => this.#lookSoon())
  #told: Told | undefined
  readonly #head: DraftHead
  /** Watchers are being told: what they read now is what they are told of. */
  #telling = false
  #text = ''
  #lines: readonly Line[] = []
  #subjectRead: Paragraph | undefined
  #selection: Range | undefined
  #asked = new HistoryAsked()
  #composing = false
  /** Findings that came while a word was being composed. */
  #unmarked: { readonly findings: readonly Finding[]; readonly checked: Draft | undefined } | undefined
  #writing = false
  /** Counts what was written from here. */
  #wrote = 0
  #inTurn = inTurn()
  #waiting = false
  #over = new AbortController()
  #offer = new CaretOffer(() => (this.#composing ? undefined : this.#body?.element))

  constructor(site: Site, root: HTMLElement) {
    this.name = site.name
    this.root = root
    this.id = site.idOf(root) ?? crypto.randomUUID()
    this.#site = site
    const element = site.bodyOf(root)
    this.#head = new DraftHead(() => ({ seen: site.see(root), can: this.#abilities() }))
    this.#can = this.#abilities()
    if (!element) return
    this.#body = new DraftBody(element, site, () => this.#lookSoon())
    this.#writer = new DraftWriter(this.#body, editorOf(element), () => ({ subject: site.subjectOf(root), plain: site.isPlain?.(root) === true }))
    const reading = this.#body.read()
    this.#text = reading.text
    const head = this.#head.now()
    this.#can = head.can
    this.#told = new Told({ reading, ...head })
    followUse(this.#body, root, {
      heads: () => site.headsOf(root),
      typed: (event) => this.#typed(event),
      acted: (event, inBody) => this.#writing || this.#asked.heard(event, inBody),
      composing: (now) => this.#compose(now),
      selected: (range) => (this.#selection = range),
      touched: () => {
        this.#head.touched()
        this.#lookSoon()
      },
      resized: () => this.#moved(),
      signal: this.#over.signal,
    })
    this.use()
  }

  get can(): HostAbilities {
    return this.#can
  }

  /** The draft is the one being written now: its editor is observed. */
  use(): void {
    if (!this.#over.signal.aborted) this.#body?.observe()
  }

  /** Another draft is being written now. */
  rest(): void {
    this.#body?.rest()
  }

  /** Lets go of the draft, though it stays on the page: no observer, no listener and no mark is left. */
  end(): void {
    this.#close()
  }

  /** @throws an Error with a sentence for people when the draft is no longer on the page */
  async read(): Promise<Draft> {
    return this.#draft(this.#telling)
  }

  /** For whoever must decide inside an event. @throws as `read` */
  readNow(): Draft {
    return this.#draft(false)
  }

  #draft(justSeen: boolean): Draft {
    if (!justSeen) this.#head.touched()
    const reading = this.#look()
    if (!reading) throw new Error('The draft is no longer open on the page.')
    const { context, notChecked } = this.#head.known().seen
    if (this.#subjectRead?.text !== context.subject) this.#subjectRead = context.subject ? paragraph(context.subject) : undefined
    const places: Place[] = this.#subjectRead ? [{ paragraph: this.#subjectRead, part: 'subject', page: 1, start: 0 }, ...reading.places] : [...reading.places]
    return { host: this.name, places, context, notChecked }
  }

  watch(listener: (changes: readonly DraftChange[]) => void, signal: AbortSignal): void {
    if (signal.aborted) return
    this.#watchers.add(listener)
    signal.addEventListener('abort', () => this.#watchers.delete(listener), { once: true })
  }

  async insert(rendered: Rendered, where: 'selection' | 'whole'): Promise<Receipt> {
    return this.#write(rendered.text, (writer, selected) => writer.insert(rendered, where, selected))
  }

  async apply(fix: Fix, _finding: Finding): Promise<Receipt> {
    const refusal = refusalOf(fix)
    if (refusal) return refusal
    const copy = fix.edits?.map(({ text }) => text).join('\n')
    return this.#write(copy, (writer, selected) => writer.apply(fix, selected))
  }

  async takeBack(receipt: Receipt): Promise<Receipt> {
    const undo = receipt.undo as Write | undefined
    if (!undo) return refused('There is nothing to take back.')
    return this.#write(undefined, (writer) => writer.takeBack(undo))
  }

  async reveal(finding: Finding): Promise<void> {
    const reading = this.#look()
    if (reading && this.#body) reveal(finding, this.#body.element, reading, this.#site.subjectOf(this.root))
  }

  offer(shortcuts: ReadonlySet<string>, asked: (what: Asked) => void, signal: AbortSignal): void {
    this.#offer.anew(this.root, { shortcuts, asked, signal: AbortSignal.any([signal, this.#over.signal]) })
  }

  mark(findings: readonly Finding[], checked?: Draft): void {
    // While a word is being composed, or a fix written, these offsets and what the marks are counted in are of two moments.
    this.#unmarked = this.#composing || this.#writing ? { findings, checked } : undefined
    const reading = this.#unmarked ? undefined : this.#look()
    if (reading && this.#can.marks) this.#marks.show(checked ? placedNow(findings, checked, reading) : findings, reading)
  }

  /** The finding whose mark lies under a point of the window (a click), if any; the shortest where several do. */
  findingAt(x: number, y: number): Finding | undefined {
    return this.#marks.at(x, y)
  }

  /** The finding whose marked words hold the cursor, for keys; the shortest where several do. */
  findingAtCursor(): Finding | undefined {
    const reading = this.#look()
    const span = reading && this.#selected(reading)
    return span && (span.part === 'body' || span.part === 'quoted') ? this.#marks.atOffset(span.part, span.end) : undefined
  }

  /** Where a finding's mark stands in the window, line by line; empty where it has none. */
  rectsOf(finding: Finding): readonly DOMRect[] {
    return this.#marks.rects(finding)
  }

  /** Where the cursor stands, or stood before the focus left. */
  cursor(): PartSpan | undefined {
    const reading = this.#look()
    return reading && this.#selected(reading)
  }

  get sendButton(): HTMLElement | undefined {
    return this.#site.sendOf(this.root)
  }

  /** What a finding without a mark is shown beside: the box that it is about, the Send button, or the whole draft. */
  besideOf(finding: Pick<Finding, 'where'> | undefined): HTMLElement {
    return (finding?.where === 'subject' && this.#site.subjectOf(this.root)) || this.sendButton || this.root
  }

  #abilities(): HostAbilities {
    const marks = canHighlight() && this.#body !== undefined && leaveOf(this.#body.element) === 'all'
    const plain = this.#writer?.isPlain === true
    return { marks, subject: this.#site.subjectOf(this.root) !== undefined, recipients: false, locking: false, undo: true, reveal: true, ...(plain && { plain }) }
  }

  /** The body where it now is; undefined once the draft has gone from the page. */
  #open(): DraftBody | undefined {
    if (this.#over.signal.aborted) return undefined
    const element = this.root.isConnected ? this.#element() : undefined
    if (!element || !this.#body || leaveOf(element) === 'nothing') {
      this.#close()
      return undefined
    }
    if (element !== this.#body.element) {
      // Another kind of editor: the mail goes on as plain text, or no longer does. It is found anew with the focus.
      if (isField(element) !== isField(this.#body.element)) {
        this.#close()
        return undefined
      }
      this.#body.moveTo(element)
    }
    return this.#body
  }

  #element(): HTMLElement | undefined {
    const element = this.#body?.element
    return this.#head.isKnown && element && this.root.contains(element) ? element : this.#site.bodyOf(this.root)
  }

  #close(): void {
    if (this.#over.signal.aborted) return
    this.#over.abort()
    this.#body?.rest()
    this.#marks.show([], NOTHING)
    this.#tell([{ kind: 'closed' }])
    this.#watchers.clear()
  }

  /** Reads what stands there now; marks and what was written follow. While a word is being composed, as before it. */
  #look(): Reading | undefined {
    const body = this.#open()
    if (!body) return undefined
    if (this.#composing) return body.last
    const reading = body.read()
    if (!this.#writing) this.#follow(reading, false)
    return reading
  }

  /** Marks follow the text, and so does what was written, which keeps account of our own writes itself. */
  #follow(reading: Reading, ours: boolean): void {
    const before = this.#text
    const change = textChange(before, reading.text)
    this.#text = reading.text
    if (change && !ours && this.#writer) {
      const { written, editor } = this.#writer
      const { now } = this.#asked
      const states = editor.keepsModel && now ? written.statesLeft(now, before, reading.text) : []
      if (states.length > 0 && now) {
        this.#asked.answered()
        this.#goOnSoon(now, states)
      }
      written.follow(change, before, reading.text)
    }
    if (change) this.#marks.follow(change, reading)
    else if (reading.lines !== this.#lines) this.#marks.redraw(reading)
    this.#lines = reading.lines
  }

  /**
   * After the event that is just heard: inside it the browser's history is still busy with the first step. Something else
   * may have been written before its turn comes: then the last step is another one, and stays.
   */
  #goOnSoon(what: 'undo' | 'redo', states: readonly string[]): void {
    const wrote = this.#wrote
    const repeat = async (writer: DraftWriter) => {
      if (this.#wrote === wrote) await writer.goOn(what, states)
      return undefined
    }
    if (states.length > 0) setTimeout(() => void this.#inTurn(() => this.#quietly(repeat)), 0)
  }

  #lookSoon(): void {
    if (this.#waiting || this.#over.signal.aborted) return
    this.#waiting = true
    const look = () => {
      this.#waiting = false
      if (!this.#composing) this.#report()
    }
    if (document.visibilityState === 'hidden') setTimeout(look, 50)
    else requestAnimationFrame(look)
  }

  #report(): void {
    const reading = this.#look()
    if (!reading) return
    const head = this.#head.known()
    this.#can = head.can
    const changes = this.#told?.news({ reading, ...head }) ?? []
    if (this.#unmarked) this.mark(this.#unmarked.findings, this.#unmarked.checked)
    if (changes.length > 0) this.#tell(changes)
  }

  /** The page has moved, hidden or removed the editor; a move leaves ranges behind. */
  #moved(): void {
    const reading = this.#look()
    if (reading && !this.#writing) this.#marks.redraw(reading)
  }

  #typed(event: InputEvent): void {
    if (this.#writing) return
    const { inputType, isComposing } = event
    const [target] = event.composedPath()
    const inBody = this.#body?.element.contains(target as Node)
    if (!inBody) this.#head.touched()
    const written = this.#writer?.written
    written?.typed()
    const what = historyInput(inputType)
    if (what && written && !this.#writer?.editor.keepsModel && inBody) {
      this.#goOnSoon(what, written.statesLeft(what, this.#text, this.#body?.read().text ?? ''))
    }
    if (isComposing) this.#marks.hold()
    else this.#lookSoon()
  }

  #compose(now: boolean): void {
    this.#composing = now
    if (now) this.#marks.hold()
  }

  #write(copy: string | undefined, work: (writer: DraftWriter, selected: PartSpan | undefined) => Promise<Receipt>): Promise<Receipt> {
    return this.#inTurn(async () => {
      const reading = this.#look()
      if (!reading || !this.#body) return refused(CLOSED, copy)
      if (this.#composing) return refused(COMPOSING, copy)
      const { element } = this.#body
      const focused = element.ownerDocument.activeElement
      // Before the focus comes back: with it the browser puts the cursor at the start.
      const selected = this.#selected(reading)
      element.focus({ preventScroll: true })
      if (!focusedIn(element)) return refused(HIDDEN, copy)
      this.#wrote++
      const receipt = (await this.#quietly((writer) => work(writer, selected))) ?? refused(CLOSED, copy)
      if (focused instanceof HTMLElement && this.root.contains(focused) && !element.contains(focused) && !focused.contains(element)) focused.focus({ preventScroll: true })
      return receipt
    })
  }

  /** Does a write with nothing of it mistaken for the person's own, and tells of it at the next frame. */
  async #quietly(work: (writer: DraftWriter) => Promise<Receipt | undefined>): Promise<Receipt | undefined> {
    const body = this.#open()
    if (!body || !this.#writer) return undefined
    body.observe()
    this.#writing = true
    let receipt: Receipt | undefined
    try {
      receipt = await work(this.#writer)
    } finally {
      this.#writing = false
      this.#follow(body.read(), receipt?.outcome === 'applied')
      this.#lookSoon()
    }
    return receipt
  }

  /** What is selected now, or was before the focus left: `selectionchange` comes a moment late. */
  #selected(reading: Reading): PartSpan | undefined {
    if (reading.field) return fromValue(reading, { start: reading.field.selectionStart ?? 0, end: reading.field.selectionEnd ?? 0 })
    const element = this.#body?.element
    if (!element) return undefined
    this.#selection = selectionIn(element) ?? this.#selection
    return this.#selection && element.contains(this.#selection.commonAncestorContainer) ? spanOf(reading, this.#selection) : undefined
  }

  #tell(changes: readonly DraftChange[]): void {
    this.#telling = true
    try {
      for (const watcher of [...this.#watchers]) watcher(changes)
    } finally {
      this.#telling = false
    }
  }
}
