/** A Word for tests: the host that answers the client runtime, and the hands of the person who sits before it. */
import type { Paragraph } from '#core/draft/draft.ts'
import { makeStory } from './make-story.ts'
import { lettersOf, PLAIN } from './model/letters.ts'
import type { Story } from './model/story.ts'
import { emptyStory, margins, WordDocument } from './model/word-document.ts'
import { PROFILES, type Profile, type ProfileName } from './runtime/profiles.ts'
import { Executor } from './wire/executor.ts'
import { Faults } from './wire/faults.ts'
import { onlyReleases, type Reply, type Request } from './wire/messages.ts'

export type ParagraphEventName = 'onParagraphAdded' | 'onParagraphChanged' | 'onParagraphDeleted'
type ParagraphListener = (event: { type: string; uniqueLocalIds: string[]; source: 'Local' }) => unknown

export type AnnotationEventName = 'onAnnotationClicked' | 'onAnnotationPopupAction'
type AnnotationListener = (event: object) => unknown

const EVENTS = { onParagraphAdded: 'added', onParagraphChanged: 'changed', onParagraphDeleted: 'deleted' } as const

export class FakeWord {
  readonly profile: Profile
  /** Round trips of which the add-in waited for an answer. */
  syncs = 0
  /** Milliseconds that requests took here, which a real Word takes in a process of its own. */
  spent = 0
  /** What each request called and read, by name; noted at once, since the client goes on using its request's objects. */
  readonly requests: ReadonlySet<string>[] = []
  readonly selectionListeners = new Set<(event: { type: string }) => void>()
  readonly paragraphListeners: Readonly<Record<ParagraphEventName, Set<ParagraphListener>>> = {
    onParagraphAdded: new Set(),
    onParagraphChanged: new Set(),
    onParagraphDeleted: new Set(),
  }
  /** Events that nobody hears of, as some of Word's are lost now and then (office-js issues 3864, 4874). */
  readonly lost = new Set<ParagraphEventName>()
  /** What a key of Word's may call, where Word shares the pane's runtime. */
  readonly actions = new Map<string, () => Promise<void>>()
  paneShown = 0
  readonly annotationListeners: Readonly<Record<AnnotationEventName, Set<AnnotationListener>>> = { onAnnotationClicked: new Set(), onAnnotationPopupAction: new Set() }
  /** Calls that fail, and with which code: `_Search2` with `SearchDialogIsOpen` while the person has Find open. */
  readonly faults = new Faults()
  /** Runs before the next request is carried out, as if someone were quicker than the add-in. */
  interfere: (() => void) | undefined
  /** Called after every change of text or selection; a page draws the document then. */
  onChange: () => void = () => {}
  #document: WordDocument
  #executor: Executor

  constructor(paragraphs: readonly Paragraph[] = [], profile: ProfileName = 'word-web') {
    this.profile = PROFILES[profile]
    this.#document = this.#opened(makeStory(paragraphs))
    this.#executor = new Executor(this.#document, this.faults)
  }

  get document(): WordDocument {
    return this.#document
  }
  get text(): string {
    return this.#document.body.text(0, this.#document.body.length - 1).replaceAll('\r', '\n')
  }
  get selected(): string {
    const { start, end } = this.#document.selection
    return this.#document.body.text(start, end).replaceAll('\r', '\n')
  }

  /** Another document in the same window. */
  open(paragraphs: readonly Paragraph[]): void {
    this.#document = this.#opened(paragraphs.length > 0 ? makeStory(paragraphs) : undefined)
    this.#executor = new Executor(this.#document, this.faults)
    this.#changed(true)
  }

  /** @param start @param end places in `text` */
  select(start: number, end = start): void {
    const last = this.#document.body.length - 1
    this.#document.selectedStory = this.#document.body
    Object.assign(this.#document.selection, { start: Math.min(start, last), end: Math.min(end, last) })
    this.#changed(true)
  }

  /** Puts the cursor where an add-in cannot follow it: into a text box, or into the footer. */
  selectOutside(where: 'text box' | 'footer'): void {
    this.#document.selectedStory = where === 'footer' ? this.#document.footers.Primary : undefined
  }

  /** Types over the selection. Word refuses keys in locked controls and in documents open for reading: then nothing happens. */
  type(text: string): boolean {
    const { selection, body } = this.#document
    const { start, end } = selection
    const before = body.letters[start - 1]
    const letters = lettersOf(text, before && !before.mark ? before.format : PLAIN, body.paragraphAt(start).mark)
    try {
      const put = this.#document.undoLog.step(() => this.#document.edit(body, start, end, letters))
      Object.assign(selection, { start: put.end, end: put.end })
    } catch {
      return false
    }
    this.#changed(true)
    return true
  }

  /** Clicks into the text: the cursor goes there, and add-ins hear of a click on an underline of theirs. */
  click(at: number): void {
    this.select(at)
    const { id } = this.#underlineAt(at) ?? {}
    if (id) this.#raise('onAnnotationClicked', { id })
  }

  /** Chooses the first offer in the pop-up of an underline: Word writes it itself. */
  acceptOffer(at: number): void {
    const chosen = this.#underlineAt(at)
    const [offer] = chosen?.popupOptions?.suggestions ?? []
    if (!chosen || offer === undefined) throw new Error('nothing is offered here')
    const from = this.#document.body.paragraphOf(chosen.mark)!.start + chosen.start
    this.select(from, from + chosen.length)
    this.type(offer)
    this.#raise('onAnnotationPopupAction', { id: chosen.id, action: 'Accept', critiqueSuggestion: offer })
  }

  #underlineAt(at: number) {
    const { annotations, body } = this.#document
    return annotations.find(({ mark, start, length }) => {
      const from = (body.paragraphOf(mark)?.start ?? Number.NaN) + start
      return from <= at && at < from + length
    })
  }

  #raise(name: AnnotationEventName, event: object): void {
    queueMicrotask(() => {
      for (const listener of [...this.annotationListeners[name]]) listener(event)
    })
  }

  /** Presses Ctrl+Z once. */
  undo(): void {
    this.#document.undo(this.profile.tellsOfUndo === true)
    this.#changed(false)
  }

  /** The footer of the first section, as the person sees it. */
  writeFooter(text: string): void {
    this.#write(this.#document.footers.Primary, text)
  }

  /** A section after the last one, with a footer of its own. */
  addSection(footer: string): void {
    const section = { headers: margins(), footers: margins() }
    this.#write(section.footers.Primary, footer)
    this.#document.laterSections.push(section)
  }

  /** A note at this place of the text, as Word puts one: a mark that reads as U+0002, and the note's own words. */
  addNote(at: number, text: string, kind: 'Footnote' | 'Endnote' = 'Footnote'): void {
    const { body, notes } = this.#document
    this.#document.edit(body, at, at, [{ ch: '\u0002', format: PLAIN }])
    const note = emptyStory()
    this.#write(note, text)
    notes[kind].push(note)
    this.#changed(false)
  }

  /** Makes words hidden, as Font > Hidden does. */
  hide(start: number, end: number): void {
    this.#document.reformat(this.#document.body, start, end, (letter) => ({ ...letter, format: { ...letter.format, hidden: true } }))
    this.#changed(false)
  }

  #opened(story: Story | undefined): WordDocument {
    const document = new WordDocument(story, this.profile.readonly)
    document.annotates = this.profile.subscription ? 'yes' : 'refuses'
    return document
  }

  #write(story: Story, text: string): void {
    story.splice(0, story.length - 1, lettersOf(text, PLAIN, story.paragraphs()[0]!.mark))
  }

  /** Interferes with the request that makes this call; others, such as the pane's own looks round, go by. */
  interfereBefore(call: string, work: () => void): void {
    const wait = () => {
      if (this.requests.at(-1)?.has(call)) work()
      else this.interfere = wait
    }
    this.interfere = wait
  }

  /** How many round trips lay between the last call of one name and the last of another, both included. */
  syncsBetween(first: string, last: string): number {
    const latest = (name: string) => this.requests.findLastIndex((names) => names.has(name))
    return latest(last) - latest(first) + 1
  }

  async answer(request: Request): Promise<Reply> {
    await Promise.resolve()
    const counts = !onlyReleases(request)
    if (counts) {
      this.syncs += 1
      this.requests.push(new Set([...request.Actions, ...Object.values(request.ObjectPaths)].map((part) => part.Name)))
      const interfere = this.interfere
      this.interfere = undefined
      interfere?.()
    }
    const { start, end } = this.#document.selection
    const began = performance.now()
    const reply = this.#executor.execute(request)
    this.spent += performance.now() - began
    if (counts) this.#changed(start !== this.#document.selection.start || end !== this.#document.selection.end)
    return reply
  }

  #changed(selection: boolean): void {
    const touched = this.#document.takeTouched()
    this.onChange()
    queueMicrotask(() => {
      for (const [name, kind] of Object.entries(EVENTS) as [ParagraphEventName, (typeof EVENTS)[ParagraphEventName]][]) {
        const uniqueLocalIds = [...touched[kind]]
        if (uniqueLocalIds.length > 0 && !this.lost.has(name))
          for (const listener of this.paragraphListeners[name]) listener({ type: `Paragraph${kind}`, uniqueLocalIds, source: 'Local' })
      }
      if (selection) for (const listener of this.selectionListeners) listener({ type: 'documentSelectionChanged' })
    })
  }
}
