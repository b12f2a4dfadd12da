/** Word.ContentControl. */
import type { ContentControl } from '../model/content-control.ts'
import type { WordDocument } from '../model/word-document.ts'
import { Collection } from './collection.ts'
import { HostError } from './host-error.ts'
import { Stretch } from './stretch.ts'

type Property = 'tag' | 'title' | 'appearance' | 'placeholderText' | 'cannotEdit' | 'cannotDelete'

export class ControlObject extends Stretch {
  readonly #control: ContentControl
  constructor(document: WordDocument, control: ContentControl) {
    super(document, control.story)
    this.#control = control
  }
  get start(): number {
    return this.#control.span.start
  }
  get end(): number {
    return this.#control.span.end
  }
  protected override grow(start: number, end: number): void {
    Object.assign(this.#control.span, { start, end })
  }
  /** Where nothing stands in it, Word shows its prompt, and calls that its text. */
  override get Text(): string {
    return super.Text || this.#control.placeholderText
  }
  /** The control around it, not itself. */
  override get ParentContentControlOrNullObject(): object | null {
    const around = this.document.controlsAround(this.story, this.start, this.end).filter((control) => control !== this.#control)
    const control = around.filter(({ span }) => span.end - span.start > this.end - this.start || span.start < this.start).at(-1)
    return control ? new ControlObject(this.document, control) : null
  }
  get Id(): number {
    return this.#control.id
  }
  get Tag(): string {
    return this.#control.tag
  }
  set Tag(tag: string) {
    this.#set('tag', tag)
  }
  get Title(): string {
    return this.#control.title
  }
  set Title(title: string) {
    this.#set('title', title)
  }
  get Appearance(): string {
    return this.#control.appearance
  }
  set Appearance(appearance: string) {
    this.#set('appearance', appearance)
  }
  get PlaceholderText(): string {
    return this.#control.placeholderText
  }
  set PlaceholderText(text: string) {
    this.#set('placeholderText', text)
  }
  get CannotEdit(): boolean {
    return this.#control.cannotEdit
  }
  set CannotEdit(locked: boolean) {
    this.#set('cannotEdit', locked)
  }
  get CannotDelete(): boolean {
    return this.#control.cannotDelete
  }
  set CannotDelete(locked: boolean) {
    this.#set('cannotDelete', locked)
  }
  override Delete(keepContent = false): void {
    const { start, end } = this
    this.document.removeControl(this.#control)
    if (!keepContent) this.document.edit(this.story, start, end, [])
  }

  #set<K extends Property>(property: K, value: ContentControl[K]): void {
    if (this.document.readonly) throw new HostError('AccessDenied', 'The document is open for reading only.')
    const control = this.#control
    const before = control[property]
    control[property] = value
    this.document.undoLog.note(() => {
      control[property] = before
    })
  }
}

export class ControlsObject extends Collection<ControlObject> {
  GetByTag(tag: string): ControlsObject {
    return new ControlsObject(() => this.items.filter((control) => control.Tag === tag))
  }
  GetByTitle(title: string): ControlsObject {
    return new ControlsObject(() => this.items.filter((control) => control.Title === title))
  }
}
