/** Word.Paragraph: known by its mark, so it stays itself while its text changes. */
import { newId, type ParagraphMark } from '../model/letters.ts'
import { listString, newList } from '../model/lists.ts'
import type { Story } from '../model/story.ts'
import type { Annotation, WordDocument } from '../model/word-document.ts'
import { Collection } from './collection.ts'
import { badArgument, HostError, notFound } from './host-error.ts'
import { ListItemObject, ListObject } from './list.ts'
import { make } from './make.ts'
import { Stretch } from './stretch.ts'
import { CellObject } from './table.ts'

export class ParagraphObject extends Stretch {
  readonly mark: ParagraphMark
  constructor(document: WordDocument, story: Story, mark: ParagraphMark) {
    super(document, story)
    this.mark = mark
  }
  get start(): number {
    return this.#place.start
  }
  get end(): number {
    return this.#place.end
  }
  protected override get whole(): number {
    return this.end + 1
  }
  /** Without what is struck out or hidden, and without the marks of notes and pictures. */
  GetText({ IncludeHiddenText = false, IncludeTextMarkedAsDeleted = false } = {}): string {
    const counts = this.story.letters.slice(this.start, this.end).filter(({ deleted, format }) => (IncludeTextMarkedAsDeleted || !deleted) && (IncludeHiddenText || !format.hidden))
    return counts.map(({ ch }) => (ch === '\u0002' ? '' : ch)).join('')
  }
  /** Offsets beyond the paragraph are an error; nothing else of a set is. */
  InsertAnnotations({ critiques }: { critiques: readonly Omit<Annotation, 'id' | 'mark'>[] }): string[] {
    if (
      this.document.annotates === 'refuses' ||
      critiques.some(({ start, length, popupOptions }) => (popupOptions && !this.document.knowsPopups) || start < 0 || length < 1 || start + length > this.end - this.start)
    )
      throw new HostError('GeneralException', 'There was an internal error while processing the request.')
    const made = critiques.map((critique) => ({ ...critique, id: newId(), mark: this.mark }))
    if (this.document.annotates === 'yes') this.document.annotations.push(...made)
    return made.map(({ id }) => id)
  }
  GetAnnotations() {
    const { document, mark } = this
    const remove = (id: string) => {
      document.annotations = document.annotations.filter((one) => one.id !== id)
    }
    return new Collection(() => document.annotations.filter((one) => one.mark === mark).map(({ id }) => ({ Id: id, Delete: () => remove(id) })))
  }
  get UniqueLocalId(): string {
    if (this.document.annotates === 'refuses') throw new HostError('GeneralException', 'There was an internal error while processing the request.')
    return this.mark.id
  }
  get IsListItem(): boolean {
    return this.mark.list !== undefined
  }
  get TableNestingLevel(): number {
    return this.mark.cell ? 1 : 0
  }
  get ListItemOrNullObject(): ListItemObject | null {
    return this.mark.list
      ? new ListItemObject(this, () =>
          listString(
            this.story.paragraphs().map((paragraph) => paragraph.mark),
            this.mark,
          ),
        )
      : null
  }
  get ListOrNullObject(): ListObject | null {
    return this.mark.list ? new ListObject(this.document, this.story, this.mark.list.definition) : null
  }
  get ListItem(): ListItemObject {
    const item = this.ListItemOrNullObject
    if (!item) throw notFound()
    return item
  }
  get ParentTableCellOrNullObject(): CellObject | null {
    const { cell } = this.mark
    return cell ? new CellObject(this.document, this.story, cell.table, cell.row, cell.column) : null
  }
  get ParentTable() {
    const { cell } = this.mark
    if (!cell) throw notFound()
    return make.table(this.document, this.story, cell.table)
  }
  /** In points. A paragraph taken out of its list keeps the indent it had there. */
  get LeftIndent(): number {
    return this.mark.leftIndent ?? 0
  }
  set LeftIndent(points: number) {
    this.document.setMark(this.story, this.mark, { leftIndent: points })
  }
  get FirstLineIndent(): number {
    return this.mark.firstLineIndent ?? 0
  }
  set FirstLineIndent(points: number) {
    this.document.setMark(this.story, this.mark, { firstLineIndent: points })
  }
  get Alignment(): string {
    return this.mark.alignment ?? 'Left'
  }
  set Alignment(alignment: string) {
    if (!['Left', 'Centered', 'Right', 'Justified'].includes(alignment)) throw badArgument(`${alignment} is no alignment`)
    this.document.setMark(this.story, this.mark, { alignment })
  }
  GetNext(): ParagraphObject {
    return this.#beside(1)
  }
  GetPrevious(): ParagraphObject {
    return this.#beside(-1)
  }
  StartNewList(): ListObject {
    const definition = newList('Number')
    this.document.setMark(this.story, this.mark, { list: { definition, level: 0 }, leftIndent: 36, firstLineIndent: -18 })
    return new ListObject(this.document, this.story, definition)
  }
  AttachToList(listId: number, level: number): ListObject {
    const list = this.story.paragraphs().find(({ mark }) => mark.list?.definition.id === listId)?.mark.list
    if (!list) throw badArgument('no such list')
    this.document.setMark(this.story, this.mark, { list: { definition: list.definition, level } })
    return new ListObject(this.document, this.story, list.definition)
  }
  DetachFromList(): void {
    this.document.setMark(this.story, this.mark, { list: undefined })
  }
  InsertTable(rows: number, columns: number, where: string, values?: readonly (readonly string[])[]) {
    if (where !== 'After' && where !== 'Before') throw badArgument(`a table cannot stand at ${where}`)
    return make.table(this.document, this.story, { rows, columns }).fill(where === 'After' ? this.end + 1 : this.start, values)
  }
  /** The last paragraph of a story or of a cell cannot go: it is emptied. */
  override Delete(): void {
    const place = this.#place
    const next = this.story.paragraphs().find((paragraph) => paragraph.start === place.end + 1)
    const { cell } = this.mark
    const lastInCell = cell && (next?.mark.cell?.table !== cell.table || next.mark.cell.row !== cell.row || next.mark.cell.column !== cell.column)
    const stays = !next || (lastInCell && this.#isAlone())
    this.document.edit(this.story, place.start, stays ? place.end : place.end + 1, [])
  }

  get #place() {
    const place = this.story.paragraphOf(this.mark)
    if (!place) throw notFound()
    return place
  }
  #isAlone(): boolean {
    const { cell } = this.mark
    return this.story.paragraphs().filter(({ mark }) => mark.cell?.table === cell?.table && mark.cell?.row === cell?.row && mark.cell?.column === cell?.column).length === 1
  }
  #beside(by: number): ParagraphObject {
    const all = this.story.paragraphs()
    const other = all[all.findIndex(({ mark }) => mark === this.mark) + by]
    if (!other) throw notFound()
    return new ParagraphObject(this.document, this.story, other.mark)
  }
}
