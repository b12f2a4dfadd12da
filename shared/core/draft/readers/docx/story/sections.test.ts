import { describe, expect, test } from 'vitest'
import { textOf } from '../../../layout.ts'
import { readDocx } from '../../docx.ts'
import { madeDocx, p, r } from '../../testing/made-docx.ts'
import { marks, shown } from '../../testing/shown.ts'

const read = (...given: Parameters<typeof madeDocx>) => readDocx(madeDocx(...given))

describe('pages', () => {
  const pageBreak = '<w:r><w:br w:type="page"/></w:r>'
  const section = (type: string) => `<w:sectPr>${type && `<w:type w:val="${type}"/>`}</w:sectPr>`

  test('begin at breaks, which split a paragraph', () => {
    const draft = read({ body: p(r('one') + pageBreak + r('two', '<w:b/>')) + p(pageBreak) + p('three') })
    expect(shown(draft)).toEqual(['paragraph "one"', 'p2 paragraph "two"', 'p3 paragraph "three"'])
    expect(textOf(draft)).toBe('one\ftwo\fthree')
    expect(marks(draft)).toEqual(['bold "two"'])
  })

  test('begin at paragraphs that ask for one, but not twice', () => {
    expect(
      textOf(read({ body: p('first', '<w:pageBreakBefore/>') + p('one') + p('two', '<w:pageBreakBefore/>') + p(r('x') + pageBreak) + p('three', '<w:pageBreakBefore/>') })),
    ).toBe('first\none\ftwo\nx\fthree')
  })

  test('begin with sections that begin a page; a section says so at its end', () => {
    const xml = p('one', section('')) + p('two') + p('two', section('nextPage')) + p('still two', section('continuous')) + p('three') + section('oddPage')
    expect(textOf(read({ body: xml }))).toBe('one\ftwo\ntwo\nstill two\fthree')
  })

  test('as Word last laid them out count only where no break is forced', () => {
    const soft = '<w:r><w:lastRenderedPageBreak/></w:r>'
    expect(textOf(read({ body: p('one') + p(soft + r('two')) + p(r('two') + soft + r(' on')) + p('three') }))).toBe('one\ftwo\ntwo on\fthree')
    expect(textOf(read({ body: p('one') + p(soft + r('one')) + p(pageBreak + r('two')) }))).toBe('one\none\ftwo')
  })
})
