import { describe, expect, test } from 'vitest'
import { textOf } from '../../../layout.ts'
import { readDocx } from '../../docx.ts'
import { madeDocx, p, r } from '../../testing/made-docx.ts'
import { marks, shown } from '../../testing/shown.ts'

const read = (...given: Parameters<typeof madeDocx>) => readDocx(madeDocx(...given))
const body = (xml: string): string => textOf(read({ body: xml }))

describe('pictures and what cannot be read', () => {
  const drawing = (docPr: string, inside = '<pic:pic/>', uri = 'picture') =>
    `<w:r><w:drawing><wp:inline><wp:docPr id="1" ${docPr}</wp:docPr><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/${uri}">${inside}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
  const described = (alt: string) => drawing(`descr="${alt}">`)
  const box = (words: string) => `<w:txbxContent>${p(words)}</w:txbxContent>`

  test('descriptions and captions are parts of their own', () => {
    const draft = read({
      styles: '<w:style w:type="paragraph" w:styleId="Caption"><w:name w:val="caption"/></w:style>',
      body: p(r('See ') + described('New crossing')) + p('Photo: Anytown Council', '<w:pStyle w:val="Caption"/>') + p('Table 1', '<w:pStyle w:val="Caption"/>'),
    })
    expect(shown(draft)).toEqual(['paragraph "See "', 'images paragraph "Photo: Anytown Council"', 'paragraph "Table 1"', 'images paragraph "New crossing"'])
    expect(marks(draft)).toEqual(['image "" New crossing'])
    expect(draft.context.images).toEqual([{ alt: 'New crossing', caption: 'Photo: Anytown Council' }])
  })

  test('a picture without a description is noted, decoration and shapes are not', () => {
    expect(read({ body: p(drawing('descr="">')) })).toMatchObject({ notChecked: ['pictures'], context: { images: [{}] } })
    const decoration = drawing('><a:extLst><a:ext><d:decorative xmlns:d="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>')
    expect(read({ body: p(decoration) + p(drawing('>', '<wps:wsp/>', 'wordprocessingShape')) })).toMatchObject({ notChecked: [], context: { images: [{ alt: '' }] } })
  })

  test('the words of a text box are noted once and never read twice', () => {
    const both = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:docPr id="1"/><a:graphic><a:graphicData uri="x"><wps:wsp><wps:txbx>${box('in a box')}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box('in a box')}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    const draft = read({ body: p(both + r('beside')) })
    expect(textOf(draft)).toBe('beside')
    expect(draft.notChecked).toEqual(['text boxes'])
    expect(read({ body: p(`<w:r><w:pict><v:shape><v:textbox>${box('')}</v:textbox></v:shape></w:pict></w:r>`) }).notChecked).toEqual([])
  })

  test('text in two forms is read once, in the first', () => {
    expect(
      body(
        p(
          `<mc:AlternateContent><mc:Choice Requires="w16">${r('new')}</mc:Choice><mc:Choice Requires="w14">${r('middle')}</mc:Choice><mc:Fallback>${r('old')}</mc:Fallback></mc:AlternateContent>${r('.')}`,
        ),
      ),
    ).toBe('new.')
    expect(body(p(`<mc:AlternateContent><mc:Fallback>${r('old')}</mc:Fallback></mc:AlternateContent>`))).toBe('old')
  })

  test.each([
    ['charts', drawing('descr="Seats by ward">', '', 'chart')],
    ['SmartArt', drawing('>', '', 'diagram')],
    ['embedded objects', '<w:r><w:object><v:shape><v:imagedata/></v:shape></w:object></w:r>'],
    ['equations', '<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>'],
    ['form controls', '<w:r><w:pict><w:control/></w:pict></w:r>'],
  ])('%s are noted', (what, xml) => {
    expect(read({ body: p(xml + r('text')) }).notChecked).toEqual([what])
  })

  test('a document inserted whole is noted', () => {
    expect(read({ body: '<w:altChunk r:id="x"/>' }).notChecked).toEqual(['inserted documents'])
  })
})
