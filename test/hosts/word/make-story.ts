/** Paragraphs as every host hands them over, made into a story of the fake Word. */
import type { Block, Paragraph } from '#core/draft/draft.ts'
import { type Letter, markLetter, newId, type ParagraphMark, PLAIN, type TableGrid } from './model/letters.ts'
import { type ListDefinition, newList } from './model/lists.ts'
import { Story } from './model/story.ts'
import type { BuiltInStyle } from './model/styles.ts'

export function makeStory(paragraphs: readonly Paragraph[]): Story {
  return new Story(lettersOfParagraphs(paragraphs))
}

export function lettersOfParagraphs(paragraphs: readonly Paragraph[]): Letter[] {
  const maker = new Maker()
  const letters = paragraphs.flatMap((paragraph) => [...textOf(paragraph), markLetter(maker.mark(paragraph.block))])
  const last = paragraphs.at(-1)?.block.kind
  return last && last !== 'cell' ? letters : [...letters, markLetter({ id: newId(), style: 'Normal' })]
}

function textOf({ text, marks }: Paragraph): Letter[] {
  return text.split('').map((ch, i) => {
    const on = (kind: string) => marks.find((mark) => mark.kind === kind && mark.start <= i && mark.end > i)
    const href = on('link')?.value
    const format = { ...PLAIN, bold: !!on('bold'), italic: !!on('italic'), underline: !!on('underline'), strike: !!on('strike'), ...(href ? { href } : {}) }
    return { ch: ch === '\n' ? '\v' : ch, format }
  })
}

/** Neighbouring items share a list; neighbouring cells a table. */
class Maker {
  #list: { ordered: boolean; definition: ListDefinition } | undefined
  #cells: { grid: { rows: number; columns: number }; row: number; column: number } | undefined

  mark(block: Block): ParagraphMark {
    if (block.kind !== 'item') this.#list = undefined
    if (block.kind !== 'cell') this.#cells = undefined
    const id = newId()
    if (block.kind === 'heading') return { id, style: `Heading${Math.min(6, Math.max(1, block.level))}` as BuiltInStyle }
    if (block.kind === 'item') {
      if (this.#list?.ordered !== block.ordered) this.#list = { ordered: block.ordered, definition: newList(block.ordered ? 'Number' : 'Bullet') }
      return { id, style: 'ListParagraph', list: { definition: this.#list.definition, level: block.depth } }
    }
    if (block.kind === 'cell') return { id, style: 'Normal', cell: this.#cell(block.begins) }
    return { id, style: 'Normal' }
  }

  #cell(begins: 'row' | 'cell' | 'line'): { table: TableGrid; row: number; column: number } {
    const cells = (this.#cells ??= { grid: { rows: 0, columns: 0 }, row: -1, column: 0 })
    if (begins === 'row') {
      cells.row += 1
      cells.column = 0
    } else if (begins === 'cell') cells.column += 1
    cells.grid.rows = cells.row + 1
    cells.grid.columns = Math.max(cells.grid.columns, cells.column + 1)
    return { table: cells.grid, row: cells.row, column: cells.column }
  }
}
