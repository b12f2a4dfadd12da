/** A row as a paragraph of the draft: its block by the style's neutral name, whatever language Word speaks. */
import type { Block, InlineMark, Paragraph } from '#core/draft/draft.ts'
import { isOrdered, type Row } from './row.ts'

const PAGE_BREAK = '\f'

/** A paragraph that holds only a page break is no paragraph of the draft: the next one begins a page. */
export const isPageBreak = (row: Row): boolean => row.text === PAGE_BREAK

/** One character for one, so that offsets stay Word's: line breaks as `\n`, marks of footnotes as nothing to see. */
export const shownText = (text: string): string => text.replace(/[\v\f]/g, '\n').replace(/[\u0002\ufffd\ufffc]/g, '\u200b')

export function blockOf(row: Row, previous: Row | undefined): Block {
  const heading = /^Heading([1-9])$/.exec(row.style)
  if (row.cell) {
    const same = previous?.cell && previous.cell.row === row.cell.row && previous.cell.column === row.cell.column
    return { kind: 'cell', begins: same ? 'line' : row.cell.column === 0 ? 'row' : 'cell' }
  }
  if (heading) return { kind: 'heading', level: Number(heading[1]) }
  if (row.style === 'Title') return { kind: 'heading', level: 1 }
  if (row.list) return { kind: 'item', ordered: isOrdered(row.list.string), depth: row.list.level }
  return { kind: 'paragraph' }
}

/** What is the same throughout; a heading is bold by its style, which says nothing. */
export function uniformMarks(row: Row, block: Block): InlineMark[] {
  const end = shown(row).length
  if (end === 0) return []
  const looks = { bold: row.bold && block.kind !== 'heading', italic: row.italic, underline: row.underline, strike: row.strike }
  return (Object.keys(looks) as (keyof typeof looks)[]).filter((kind) => looks[kind] === true).map((kind) => ({ start: 0, end, kind }))
}

/** Whether words of one look stand beside words of another: where, only Word can say, by a further sync. */
export const isMixed = (row: Row): boolean => row.current === undefined && (row.bold === null || row.italic === null)

export const paragraphFrom = (row: Row, block: Block, marks: readonly InlineMark[]): Paragraph => ({ text: shownText(shown(row)), marks, block })

/** What is read of a row: not what is struck out or hidden. */
export const shown = ({ text, current }: Row): string => current ?? text
