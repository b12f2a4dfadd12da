import { describe, expect, test } from 'vitest'
import { textOf } from '../../../layout.ts'
import { readDocx } from '../../docx.ts'
import { madeDocx, p, r } from '../../testing/made-docx.ts'

const read = (...given: Parameters<typeof madeDocx>) => readDocx(madeDocx(...given))
const body = (xml: string): string => textOf(read({ body: xml }))

describe('paragraphs', () => {
  test('are joined by line ends; tabs, breaks and hyphens are characters', () => {
    const signs = '<w:r><w:t>Vote</w:t><w:tab/><w:t>Labour</w:t><w:br/><w:t>co</w:t><w:noBreakHyphen/><w:t>op</w:t><w:softHyphen/><w:cr/></w:r>'
    expect(body(p(signs) + p('') + p('end'))).toBe('Vote\tLabour\nco\u2011op\u00ad\n\n\nend')
  })

  test('lose the spaces at the ends of a text that does not ask for them, and no others', () => {
    expect(body(p('<w:r><w:t> a </w:t></w:r><w:r><w:t xml:space="preserve"> b  c </w:t></w:r>'))).toBe('a b  c ')
  })

  test('tab stops are not tabs', () => {
    expect(body(p('Agenda', '<w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs>'))).toBe('Agenda')
  })

  test('are read through content controls, smart tags and unknown wrappers', () => {
    expect(
      body(
        `<w:sdt><w:sdtPr><w:alias w:val="Headline"/><w:rPr><w:b/></w:rPr></w:sdtPr><w:sdtContent>${p(`<w:smartTag>${r('Mill')}</w:smartTag><w:whatever>${r(' Library')}</w:whatever>`)}</w:sdtContent></w:sdt>`,
      ),
    ).toBe('Mill Library')
  })
})
