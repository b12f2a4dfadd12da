/** A Word document as the host keeps it: stories, content controls, properties, selection; every change passes through `edit`. */
import { HostError } from '../api/host-error.ts'
import { type ContentControl, forbids, newContentControl } from './content-control.ts'
import { type Letter, markLetter, newId, type ParagraphMark } from './letters.ts'
import { type ListDefinition, newList } from './lists.ts'
import { type Span, Story, type StoryParagraph } from './story.ts'
import { UndoLog } from './undo-log.ts'

/** An underline that an add-in has made; it is not saved with the document. */
export interface Annotation {
  readonly id: string
  readonly mark: ParagraphMark
  readonly start: number
  readonly length: number
  readonly colorScheme: string
  readonly popupOptions?: { readonly suggestions: readonly string[] }
}

export type MarginType = 'Primary' | 'FirstPage' | 'EvenPages'
export interface Touched {
  readonly added: ReadonlySet<string>
  readonly changed: ReadonlySet<string>
  readonly deleted: ReadonlySet<string>
}

export const emptyStory = () => new Story([markLetter({ id: newId(), style: 'Normal' })])
export const margins = () => ({ Primary: emptyStory(), FirstPage: emptyStory(), EvenPages: emptyStory() })

export class WordDocument {
  readonly body: Story
  readonly headers: Readonly<Record<MarginType, Story>> = margins()
  readonly footers: Readonly<Record<MarginType, Story>> = margins()
  /** Margins of the sections after the first. */
  readonly laterSections: { readonly headers: Readonly<Record<MarginType, Story>>; readonly footers: Readonly<Record<MarginType, Story>> }[] = []
  readonly notes: Readonly<Record<'Footnote' | 'Endnote', Story[]>> = { Footnote: [], Endnote: [] }
  annotations: Annotation[] = []
  /** How this Word has annotations: it draws them, refuses them, or says that it drew them and did not. */
  /** Knows the names under which the words of pop-ups stand in a manifest. */
  knowsPopups = true
  annotates: 'yes' | 'refuses' | 'lies' = 'yes'
  /** What the API does not show, and Word's own format does. */
  comments = 0
  textBoxes = 0
  readonly properties = { title: '', subject: '' }
  readonly custom = new Map<string, string>()
  /** Custom XML parts, by identity. */
  readonly xml = new Map<string, string>()
  /** Files that were opened as documents of their own, in base64. */
  readonly openedBeside: string[] = []
  readonly undoLog = new UndoLog()
  readonly #styleLists: Readonly<Record<'ListBullet' | 'ListNumber', ListDefinition>> = { ListBullet: newList('Bullet'), ListNumber: newList('Number') }
  controls: ContentControl[] = []
  selection: Span
  /** The story the cursor stands in; none where Word does not say, as in a text box. */
  selectedStory: Story | undefined
  tracking: 'Off' | 'TrackAll' | 'TrackMineOnly' = 'Off'
  readonly: boolean
  #touched = { added: new Set<string>(), changed: new Set<string>(), deleted: new Set<string>() }

  constructor(body: Story = emptyStory(), readonly = false) {
    this.body = body
    this.readonly = readonly
    this.selection = body.track(0, 0)
    this.selectedStory = body
  }

  get stories(): readonly Story[] {
    const later = this.laterSections.flatMap(({ headers, footers }) => [...Object.values(headers), ...Object.values(footers)])
    return [this.body, ...Object.values(this.headers), ...Object.values(this.footers), ...later, ...this.notes.Footnote, ...this.notes.Endnote]
  }

  /** @throws HostError AccessDenied where the document or a locked control forbids it */
  edit(story: Story, start: number, end: number, letters: readonly Letter[], beforeOther = false): Span {
    this.#mayWrite(story, start, end)
    const paragraphs = (from: number, to: number): StoryParagraph[] => story.paragraphs().filter((paragraph) => paragraph.end >= from && paragraph.start <= to)
    const before = paragraphs(start, end).map(({ mark }) => mark.id)
    const kept = this.tracking === 'Off' ? [] : story.letters.slice(start, end).filter((letter) => !letter.inserted)
    const put = this.tracking === 'Off' ? letters : [...kept.map((letter) => ({ ...letter, deleted: true })), ...letters.map((letter) => ({ ...letter, inserted: true }))]
    this.#splice(story, start, end - start, put, beforeOther)
    const after = paragraphs(start, start + put.length).map(({ mark }) => mark.id)
    for (const id of after) (before.includes(id) ? this.#touched.changed : this.#touched.added).add(id)
    for (const id of before) if (!after.includes(id)) this.#touched.deleted.add(id)
    return { start: start + put.length - letters.length, end: start + put.length }
  }

  /** Changes a paragraph's properties. */
  setMark(story: Story, mark: ParagraphMark, change: Partial<Omit<ParagraphMark, 'id' | 'cell'>>): void {
    const { start, end } = story.paragraphOf(mark) ?? { start: 0, end: 0 }
    this.#mayWrite(story, start, Math.max(start, end))
    const before = { style: mark.style, list: mark.list, leftIndent: mark.leftIndent, firstLineIndent: mark.firstLineIndent }
    const { style } = change
    if (style === 'ListBullet' || style === 'ListNumber') mark.list = { definition: this.#styleLists[style], level: 0 }
    else if (style && Object.values(this.#styleLists).includes(mark.list?.definition as ListDefinition)) mark.list = undefined
    Object.assign(mark, change)
    this.#touched.changed.add(mark.id)
    this.undoLog.note(() => Object.assign(mark, before))
  }

  /** Changes formatting; like all changes, not within a locked control. */
  reformat(story: Story, start: number, end: number, change: (letter: Letter) => Letter): void {
    this.#mayWrite(story, start, end)
    this.#splice(story, start, end - start, story.letters.slice(start, end).map(change))
    for (const { mark, start: from, end: to } of story.paragraphs()) if (to >= start && from <= end) this.#touched.changed.add(mark.id)
  }

  addControl(story: Story, start: number, end: number): ContentControl {
    this.#mayWrite(story, start, end)
    const control = newContentControl(story, start, end)
    this.controls = [...this.controls, control]
    this.undoLog.note(() => this.#forget(control))
    return control
  }

  removeControl(control: ContentControl): void {
    if (control.cannotDelete || this.readonly) throw new HostError('AccessDenied', 'This content control cannot be deleted.')
    this.#forget(control)
    this.undoLog.note(() => {
      this.controls = [...this.controls, control]
    })
  }

  /** The controls around a stretch, the innermost last. */
  controlsAround(story: Story, start: number, end: number): ContentControl[] {
    return this.controls
      .filter((control) => control.story === story && control.span.start <= start && control.span.end >= end)
      .sort((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start))
  }

  /** Takes back the last step. @param tells - whether its paragraphs count as touched */
  undo(tells: boolean): void {
    const texts = () => new Map(this.body.paragraphs().map(({ mark, start, end }) => [mark.id, JSON.stringify(this.body.letters.slice(start, end))]))
    const before = texts()
    this.undoLog.undo()
    if (!tells) return
    const after = texts()
    for (const [id, text] of after) if (before.get(id) !== text) (before.has(id) ? this.#touched.changed : this.#touched.added).add(id)
    for (const id of before.keys()) if (!after.has(id)) this.#touched.deleted.add(id)
  }

  /** What changed since this was last asked. */
  takeTouched(): Touched {
    const touched = this.#touched
    this.#touched = { added: new Set(), changed: new Set(), deleted: new Set() }
    return touched
  }

  #mayWrite(story: Story, start: number, end: number): void {
    if (this.readonly) throw new HostError('AccessDenied', 'The document is open for reading only.')
    if (this.controls.some((control) => control.story === story && forbids(control, start, end))) throw new HostError('AccessDenied', 'The content is locked.')
  }

  #splice(story: Story, at: number, remove: number, letters: readonly Letter[], beforeOther = false): void {
    const gone = remove > 0 ? this.controls.filter(({ story: of, span }) => of === story && at <= span.start && at + remove >= span.end && remove > span.end - span.start) : []
    const places = this.controls.map((control) => [control.span, { ...control.span }] as const)
    const removed = story.splice(at, remove, letters, beforeOther)
    for (const control of gone) this.#forget(control)
    for (const [span, before] of places) {
      // Nothing is ever put into a locked control: its end stays where it was.
      const control = this.controls.find((one) => one.span === span)
      if (control?.cannotEdit && control.story === story && remove === 0 && at === before.end) span.end = before.end
    }
    this.undoLog.note(() => {
      story.splice(at, letters.length, removed)
      this.controls = [...new Set([...this.controls, ...gone])]
      for (const [span, before] of places) Object.assign(span, before)
    })
  }

  #forget(control: ContentControl): void {
    this.controls = this.controls.filter((one) => one !== control)
  }
}
