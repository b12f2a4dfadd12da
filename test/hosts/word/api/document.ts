/** Word.Document and what hangs directly from it: bodies, sections, properties. */
import { readDocx } from '#core/draft/readers/docx.ts'
import { lettersOfParagraphs } from '../make-story.ts'
import type { Story } from '../model/story.ts'
import type { MarginType, WordDocument } from '../model/word-document.ts'
import { Collection } from './collection.ts'
import { ControlsObject } from './content-control.ts'
import { badArgument, HostError, notFound } from './host-error.ts'
import { make } from './make.ts'
import { Stretch } from './stretch.ts'

export class BodyObject extends Stretch {
  get start(): number {
    return 0
  }
  get end(): number {
    return this.story.length - 1
  }
  protected override get whole(): number {
    return this.story.length
  }
  get Footnotes() {
    return this.#notes('Footnote')
  }
  get Endnotes() {
    return this.#notes('Endnote')
  }
  #notes(kind: 'Footnote' | 'Endnote') {
    return new Collection(() => this.document.notes[kind].map((story) => ({ Body: new BodyObject(this.document, story), Type: kind })))
  }
}

interface Margins {
  readonly headers: Readonly<Record<MarginType, Story>>
  readonly footers: Readonly<Record<MarginType, Story>>
}

class SectionObject {
  readonly #document: WordDocument
  readonly #margins: Margins
  constructor(document: WordDocument, margins: Margins) {
    this.#document = document
    this.#margins = margins
  }
  GetNext(): SectionObject {
    const all: readonly Margins[] = [this.#document, ...this.#document.laterSections]
    const next = all[all.indexOf(this.#margins) + 1]
    if (!next) throw notFound()
    return new SectionObject(this.#document, next)
  }
  get Body() {
    return new BodyObject(this.#document, this.#document.body)
  }
  GetHeader(type: MarginType) {
    return this.#margin(this.#margins.headers[type])
  }
  GetFooter(type: MarginType) {
    return this.#margin(this.#margins.footers[type])
  }
  #margin = (story: Story) => new BodyObject(this.#document, story)
}

class CustomPropertyObject {
  readonly Key: string
  readonly #of: Map<string, string>
  constructor(of: Map<string, string>, key: string) {
    this.#of = of
    this.Key = key
  }
  get Value(): string {
    return this.#of.get(this.Key) ?? ''
  }
  Delete(): void {
    this.#of.delete(this.Key)
  }
}

class CustomPropertiesObject extends Collection<CustomPropertyObject> {
  readonly #document: WordDocument
  constructor(document: WordDocument) {
    super(() => [...document.custom.keys()].map((key) => new CustomPropertyObject(document.custom, key)))
    this.#document = document
  }
  Add(key: string, value: string) {
    if (this.#document.readonly) throw new HostError('AccessDenied', 'The document is open for reading only.')
    this.#document.custom.set(key, String(value).slice(0, 255))
    return new CustomPropertyObject(this.#document.custom, key)
  }
  GetItemOrNullObject(key: string) {
    return this.#document.custom.has(key) ? new CustomPropertyObject(this.#document.custom, key) : null
  }
}

class PropertiesObject {
  readonly #document: WordDocument
  constructor(document: WordDocument) {
    this.#document = document
  }
  get CustomProperties() {
    return new CustomPropertiesObject(this.#document)
  }
  get Title(): string {
    return this.#document.properties.title
  }
  set Title(title: string) {
    this.#set('title', title)
  }
  get Subject(): string {
    return this.#document.properties.subject
  }
  set Subject(subject: string) {
    this.#set('subject', subject)
  }
  #set(key: 'title' | 'subject', value: string): void {
    if (this.#document.readonly) throw new HostError('AccessDenied', 'The document is open for reading only.')
    this.#document.properties[key] = value
  }
}

export class DocumentObject {
  readonly #document: WordDocument
  constructor(document: WordDocument) {
    this.#document = document
  }
  get Body() {
    return new BodyObject(this.#document, this.#document.body)
  }
  get Sections() {
    return new Collection(() => [this.#document, ...this.#document.laterSections].map((margins) => new SectionObject(this.#document, margins)))
  }
  get Properties() {
    return new PropertiesObject(this.#document)
  }
  get ContentControls() {
    return new ControlsObject(() => this.#document.controls.map((control) => make.control(this.#document, control)))
  }
  get ChangeTrackingMode() {
    return this.#document.tracking
  }
  set ChangeTrackingMode(mode: 'Off' | 'TrackAll' | 'TrackMineOnly') {
    this.#document.tracking = mode
  }
  GetSelection() {
    const { selection, selectedStory, body } = this.#document
    if (!selectedStory) throw new HostError('GeneralException', 'There was an internal error while processing the request.')
    return make.range(this.#document, selectedStory, ...(selectedStory === body ? ([selection.start, selection.end] as const) : ([0, 0] as const)))
  }
  /** Takes the whole file, with its headers and footers; what else was there is gone. */
  InsertFileFromBase64(base64: string, where: string) {
    if (where !== 'Replace') throw badArgument(`files are only put in whole, not at ${where}`)
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    const { places, context } = readDocx(bytes)
    const { body, headers } = this.#document
    const lines = (part: string) => lettersOfParagraphs(places.flatMap((place) => (place.part === part ? [place.paragraph] : [])))
    this.#document.edit(body, 0, body.length - 1, lines('body').slice(0, -1))
    this.#document.edit(headers.FirstPage, 0, headers.FirstPage.length - 1, lines('document').slice(0, -1))
    this.#document.properties.title = context.title ?? ''
    return this.Sections
  }
  GetParagraphByUniqueLocalId(id: string) {
    const found = this.#document.body.paragraphs().find(({ mark }) => mark.id === id)
    if (!found) throw notFound()
    return make.paragraph(this.#document, this.#document.body, found.mark)
  }
}
