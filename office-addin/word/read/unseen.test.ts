import { describe, expect, it } from 'vitest'
import { UNSEEN, unseenIn } from './unseen.ts'

const body = (inner: string) => `<w:styles><w:style w:styleId="FootnoteReference"/></w:styles><w:body>${inner}<w:sectPr><w:pgSz/></w:sectPr></w:body>`

describe('What cannot be read', () => {
  it('is nothing in a document that has only what can', () => expect(unseenIn(body('<w:p><w:r><w:t>Text</w:t></w:r></w:p>'))).toEqual([]))
  it('is named where it is there', () => {
    const everything = '<w:txbxContent><w:p/></w:txbxContent><w:footnoteReference w:id="2"/><w:commentReference w:id="0"/><w:p><w:pPr><w:sectPr/></w:pPr></w:p><c:chart/>'
    expect(unseenIn(body(everything))).toEqual(UNSEEN)
  })
})
