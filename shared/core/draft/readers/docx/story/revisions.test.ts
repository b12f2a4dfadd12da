import { describe, expect, test } from 'vitest'
import { textOf } from '../../../layout.ts'
import { readDocx } from '../../docx.ts'
import { madeDocx, p, r } from '../../testing/made-docx.ts'
import { marks } from '../../testing/shown.ts'

const read = (...given: Parameters<typeof madeDocx>) => readDocx(madeDocx(...given))
const body = (xml: string): string => textOf(read({ body: xml }))

describe('tracked changes', () => {
  const ins = (inside: string) => `<w:ins w:id="1" w:author="a">${inside}</w:ins>`
  const del = (words: string) => `<w:del w:id="2" w:author="a"><w:r><w:delText>${words}</w:delText></w:r></w:del>`

  test('are read as accepted, and counted', () => {
    const draft = read({
      body: p(
        `${r('The pool ')}${del('may')}${ins(r('will'))}${r(' open', '<w:rPrChange w:id="3"><w:rPr><w:b/></w:rPr></w:rPrChange>')}<w:moveFrom w:id="4"><w:r><w:t>gone</w:t></w:r></w:moveFrom><w:moveTo w:id="5">${r('.')}</w:moveTo>`,
      ),
    })
    expect(textOf(draft)).toBe('The pool will open.')
    expect(marks(draft)).toEqual([])
    expect(draft.context.style).toMatchObject({ trackedChanges: 4 })
  })

  test('a paragraph whose mark is deleted goes on in the next', () => {
    const gone = '<w:rPr><w:del w:id="1"/></w:rPr>'
    expect(body(p('one ', gone) + p(del('two'), gone) + p('three') + p('four', gone))).toBe('one three\nfour')
    expect(body(`${p('one', gone)}<w:tbl><w:tr><w:tc>${p('a', gone)}</w:tc><w:tc>${p('b')}</w:tc></w:tr></w:tbl>`)).toBe('one\na\tb')
  })

  test('an inserted paragraph counts once', () => {
    expect(read({ body: p(ins(r('new')), '<w:rPr><w:ins w:id="9"/></w:rPr>') + p('', '<w:rPr><w:ins w:id="9"/></w:rPr>') }).context.style).toMatchObject({ trackedChanges: 2 })
  })

  test('comments are counted, not read', () => {
    const draft = read({
      body: p(`${r('a')}<w:r><w:commentReference w:id="0"/></w:r>`),
      comments: `<w:comment w:id="0">${p('hm')}</w:comment><w:comment w:id="1">${p('no')}</w:comment>`,
    })
    expect(draft.context.style).toEqual({ trackedChanges: 0, comments: 2, hiddenText: false })
    expect(textOf(draft)).toBe('a')
  })
})
