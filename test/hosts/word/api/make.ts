/** Makes the objects of the API; apart from their classes, which need one another. */
import type { ContentControl } from '../model/content-control.ts'
import type { ParagraphMark, TableGrid } from '../model/letters.ts'
import type { Story } from '../model/story.ts'
import type { WordDocument } from '../model/word-document.ts'
import type { ControlObject } from './content-control.ts'
import type { ParagraphObject } from './paragraph.ts'
import type { RangeObject } from './range.ts'
import type { TableObject } from './table.ts'

interface Makers {
  range(document: WordDocument, story: Story, start: number, end: number): RangeObject
  paragraph(document: WordDocument, story: Story, mark: ParagraphMark): ParagraphObject
  control(document: WordDocument, control: ContentControl): ControlObject
  table(document: WordDocument, story: Story, grid: TableGrid): TableObject
}

/** Filled by objects.ts. */
export const make = {} as Makers
