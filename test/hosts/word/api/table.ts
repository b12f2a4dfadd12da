/** Word.Table and Word.TableCell: cells are paragraphs whose marks name their table, row and column. */
import { type Letter, lettersOf, markLetter, newId, type ParagraphMark, PLAIN, type TableGrid } from '../model/letters.ts'
import type { Story } from '../model/story.ts'
import type { WordDocument } from '../model/word-document.ts'
import { notFound } from './host-error.ts'
import { make } from './make.ts'
import { Stretch } from './stretch.ts'

const places = (story: Story, grid: TableGrid) => story.paragraphs().filter(({ mark }) => mark.cell?.table === grid)

export class TableObject extends Stretch {
  readonly #grid: TableGrid
  HeaderRowCount = 0
  constructor(document: WordDocument, story: Story, grid: TableGrid) {
    super(document, story)
    this.#grid = grid
  }
  get start(): number {
    return this.#all[0]!.start
  }
  get end(): number {
    return this.#all.at(-1)!.end
  }
  get RowCount(): number {
    return this.#grid.rows
  }
  get Values(): string[][] {
    return Array.from({ length: this.#grid.rows }, (_, row) => Array.from({ length: this.#grid.columns }, (_, column) => this.GetCell(row, column).Text))
  }
  GetCell(row: number, column: number): CellObject {
    return new CellObject(this.document, this.story, this.#grid, row, column)
  }
  override InsertParagraph(text: string, where: string) {
    const at = where === 'Before' ? this.start : this.end + 1
    const mark: ParagraphMark = { id: newId(), style: 'Normal' }
    this.document.edit(this.story, at, at, [...lettersOf(text, PLAIN, mark), markLetter(mark)])
    return make.paragraph(this.document, this.story, mark)
  }
  override Delete(): void {
    this.document.edit(this.story, this.start, this.end + 1, [])
  }

  /** Puts the table in at this place; a document never ends with one. */
  fill(at: number, values: readonly (readonly string[])[] = []): this {
    const letters: Letter[] = []
    for (let row = 0; row < this.#grid.rows; row++)
      for (let column = 0; column < this.#grid.columns; column++) {
        const mark: ParagraphMark = { id: newId(), style: 'Normal', cell: { table: this.#grid, row, column } }
        letters.push(...lettersOf(values[row]?.[column] ?? '', PLAIN, mark), markLetter(mark))
      }
    const last = at >= this.story.length ? [markLetter({ id: newId(), style: 'Normal' })] : []
    this.document.edit(this.story, at, at, [...letters, ...last])
    return this
  }

  get #all() {
    const all = places(this.story, this.#grid)
    if (all.length === 0) throw notFound()
    return all
  }
}

export class CellObject extends Stretch {
  readonly #grid: TableGrid
  readonly RowIndex: number
  readonly CellIndex: number
  constructor(document: WordDocument, story: Story, grid: TableGrid, row: number, column: number) {
    super(document, story)
    this.#grid = grid
    this.RowIndex = row
    this.CellIndex = column
  }
  get start(): number {
    return this.#own[0]!.start
  }
  get end(): number {
    return this.#own.at(-1)!.end
  }
  get Body(): this {
    return this
  }
  get Value(): string {
    return this.Text
  }
  get #own() {
    const own = places(this.story, this.#grid).filter(({ mark }) => mark.cell?.row === this.RowIndex && mark.cell.column === this.CellIndex)
    if (own.length === 0) throw notFound()
    return own
  }
}
