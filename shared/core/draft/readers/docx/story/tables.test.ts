import { describe, expect, test } from 'vitest'
import { textOf } from '../../../layout.ts'
import { readDocx } from '../../docx.ts'
import { madeDocx, p } from '../../testing/made-docx.ts'
import { shown } from '../../testing/shown.ts'

const read = (...given: Parameters<typeof madeDocx>) => readDocx(madeDocx(...given))

describe('tables', () => {
  const cell = (...all: string[]) => `<w:tc><w:tcPr/>${all.join('')}</w:tc>`
  const row = (cells: string, properties = '') => `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells}</w:tr>`

  test('are read row by row, empty cells too', () => {
    const draft = read({ body: `<w:tbl>${row(cell(p('Ward')) + cell(p('Seats')))}${row(cell(p('Mill'), p('ward')) + cell(p('')))}</w:tbl>${p('after')}` })
    expect(shown(draft)).toEqual(['row "Ward"', 'cell "Seats"', 'row "Mill"', 'line "ward"', 'cell ""', 'paragraph "after"'])
    expect(textOf(draft)).toBe('Ward\tSeats\nMill\nward\t\nafter')
  })

  test('may stand in tables', () => {
    expect(shown(read({ body: `<w:tbl>${row(cell(p('a')) + cell(`<w:tbl>${row(cell(p('b')) + cell(p('c')))}</w:tbl>`, p('')))}</w:tbl>` }))).toEqual([
      'row "a"',
      'row "b"',
      'cell "c"',
      'line ""',
    ])
  })

  test('a deleted row is gone and counted, a hidden one is hidden text', () => {
    const draft = read({ body: `<w:tbl>${row(cell(p('a')))}${row(cell(p('b')), '<w:del w:id="1"/>')}${row(cell(p('c')), '<w:hidden/>')}${row(cell(p('d')))}</w:tbl>` })
    expect(textOf(draft)).toBe('a\nd')
    expect(draft.context.style).toMatchObject({ trackedChanges: 1, hiddenText: true })
  })
})
