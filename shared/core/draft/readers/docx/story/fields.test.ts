import { describe, expect, test } from 'vitest'
import { textOf } from '../../../layout.ts'
import { readDocx } from '../../docx.ts'
import { link, madeDocx, p, r } from '../../testing/made-docx.ts'
import { marks } from '../../testing/shown.ts'

const read = (...given: Parameters<typeof madeDocx>) => readDocx(madeDocx(...given))
const body = (xml: string): string => textOf(read({ body: xml }))

describe('fields and links', () => {
  const char = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
  const instruction = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`
  const field = (instructions: string, result: string) => char('begin') + instruction(instructions) + char('separate') + result + char('end')

  test('only the result of a field is text', () => {
    expect(
      body(p(`${r('Page ') + field(' PAGE ', r('3')) + char('begin') + instruction('XE "index"') + char('end')}<w:fldSimple w:instr=" DATE ">${r(' 10 April')}</w:fldSimple>`)),
    ).toBe('Page 3 10 April')
  })

  test('a field inside an instruction is not text, and a field may run over paragraphs', () => {
    expect(
      body(p(char('begin') + instruction('IF ') + field('MERGEFIELD ward', r('Mill')) + instruction('= 1') + char('separate') + r('yes')) + p(r('and on') + char('end') + r('.'))),
    ).toBe('yes\nand on.')
  })

  test('a field that never gets to its result is noted', () => {
    expect(read({ body: p(char('begin') + r('lost')) }).notChecked).toEqual(['text after an unfinished field'])
  })

  test('links come from relationships and from fields', () => {
    const draft = read({
      links: link('L', 'https://x.example/a'),
      body: p(
        `<w:hyperlink r:id="L" w:anchor="top">${r('our ', '<w:b/>')}${r('page')}</w:hyperlink>${r(', ')}<w:hyperlink w:anchor="_Toc1">${r('below')}</w:hyperlink>${field(' HYPERLINK "mailto:a@x.example" ', r('a@x.example'))}`,
      ),
    })
    expect(draft.context.links).toEqual([
      { text: 'our page', href: 'https://x.example/a#top' },
      { text: 'a@x.example', href: 'mailto:a@x.example' },
    ])
    expect(marks(draft)).toEqual(['bold "our "', 'link "our page" https://x.example/a#top', 'link "a@x.example" mailto:a@x.example'])
    expect(textOf(draft, 'links')).toBe('https://x.example/a#top')
  })
})
