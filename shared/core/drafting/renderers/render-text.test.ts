import { describe, expect, it } from 'vitest'
import type { BlockNode, Run } from '../blocks.ts'
import { renderText } from './render-text.ts'

const paragraph = (...runs: Run[]): BlockNode => ({ kind: 'paragraph', runs })
const words = (text: string) => paragraph({ text })
const text = (...blocks: BlockNode[]) => renderText(blocks)
const table = (...rows: string[][]): BlockNode => {
  const [header = [], ...body] = rows.map((row) => row.map((cell) => [{ text: cell }]))
  return { kind: 'table', header, rows: body }
}

describe('plain text', () => {
  it('numbers lists and indents what follows in an item', () => {
    expect(text({ kind: 'list', ordered: true, start: 9, items: [[words('nine')], [words('ten'), words('more')]] })).toBe('9. nine\n\n10. ten\n\n    more')
  })
  it('keeps a short list together', () => expect(text({ kind: 'list', ordered: false, start: 1, items: [[words('a')], [words('b')]] })).toBe('- a\n- b'))
  it('stands a small table in columns', () =>
    expect(text(table(['No.', 'Item', 'Whip'], ['7', 'Parking', 'Free vote'], ['10', 'Library', 'Whip applies']))).toBe(
      'No.  Item     Whip\n---  -------  ------------\n7    Parking  Free vote\n10   Library  Whip applies',
    ))
  it('sets a column of money to the right', () =>
    expect(text({ ...table(['Item', 'Cost', 'Note'], ['Hall', '£1,250', 'paid'], ['Tea', '£9.50', '']), sides: ['left', 'right', 'center'] } as BlockNode)).toBe(
      'Item    Cost  Note\n----  ------  ----\nHall  £1,250  paid\nTea    £9.50',
    ))
  it('names the values of a wide one', () => {
    expect(text(table(['No.', 'Item'], ['7', 'A very long item '.repeat(5).trim()]))).toBe(`No.: 7\nItem: ${'A very long item '.repeat(5).trim()}`)
  })
  it('leaves out what a wide one does not say', () => expect(text(table(['No.', 'Item', 'Note'], ['7', 'A very long item '.repeat(5).trim(), '']))).not.toContain('Note'))
  it('says where a link goes, unless its words do', () => {
    expect(text(paragraph({ text: 'Read ' }, { text: 'our ', href: 'https://a.example' }, { text: 'notice', bold: true, href: 'https://a.example' }, { text: '.' }))).toBe(
      'Read our notice (https://a.example).',
    )
    expect(text(paragraph({ text: 'a@b.example', href: 'mailto:a@b.example' }))).toBe('a@b.example')
    expect(text(paragraph({ text: '01632 960123', href: 'tel:01632960123' }))).toBe('01632 960123')
  })
  it('indents a quotation', () => expect(text({ kind: 'quote', blocks: [words('a\nb'), words('c')] })).toBe('    a\n    b\n\n    c'))
  it('parts blocks by an empty line and pages by a form feed', () =>
    expect(text({ kind: 'heading', level: 1, runs: [{ text: 'Head' }] }, words('a'), { kind: 'page-break' }, words('b'))).toBe('Head\n\na\n\fb'))
})
