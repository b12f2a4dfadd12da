import { describe, expect, test } from 'vitest'
import { textOf } from './../layout.ts'
import { readDocx } from './docx.ts'
import { link, madeDocx, p, r } from './testing/made-docx.ts'
import { shown } from './testing/shown.ts'

const read = (...given: Parameters<typeof madeDocx>) => readDocx(madeDocx(...given))

describe('headers, footers and notes', () => {
  const inUse = (...ids: string[]) => `<w:sectPr>${ids.map((id) => `<w:${id.slice(0, 6)}Reference r:id="${id}"/>`).join('')}</w:sectPr>`

  test('are the part "document": those in use, the same words once', () => {
    const draft = read({
      header1: p('Anytown Council') + p(''),
      header2: p('Anytown Council') + p(''),
      header3: p('not in use'),
      footer1: p('Promoted by A. Patel'),
      footer2: p(''),
      footnotes: `<w:footnote w:type="separator">${p('-')}</w:footnote><w:footnote w:id="1">${p('A note.')}</w:footnote>`,
      endnotes: `<w:endnote w:id="1">${p('An end.')}</w:endnote>`,
      body: p('text') + inUse('header1', 'header2', 'footer1', 'footer2'),
    })
    expect(textOf(draft)).toBe('text')
    expect(textOf(draft, 'document')).toBe('Anytown Council\n\nPromoted by A. Patel\nA note.\nAn end.')
  })

  test('have links of their own, and a watermark is read', () => {
    const draft = read(
      { header1: p(`<w:r><w:pict><v:shape><v:textpath string="DRAFT"/></v:shape></w:pict></w:r><w:hyperlink r:id="L">${r('home')}</w:hyperlink>`), body: inUse('header1') },
      { 'word/_rels/header1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${link('L', 'https://x.example')}</Relationships>` },
    )
    expect(shown(draft)).toEqual(['document paragraph "home"', 'document paragraph "DRAFT"', 'links paragraph "https://x.example"'])
  })
})

describe('what the file says of itself', () => {
  test('title, pages, body size and what Seconder noted', () => {
    const draft = read(
      {
        styles:
          '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:styleId="H"><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:sz w:val="48"/></w:rPr></w:style>',
        body: p('A very long headline in a large size, longer than the text', '<w:pStyle w:val="H"/>') + p(r('small print', '<w:sz w:val="17"/>') + r('text')),
      },
      {
        'docProps/core.xml':
          '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Save Mill Library</dc:title></cp:coreProperties>',
        'docProps/app.xml': '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Pages>4</Pages></Properties>',
        'docProps/custom.xml':
          '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property name="Seconder.kind"><vt:lpwstr>motion</vt:lpwstr></property><property name="Other"><vt:lpwstr>x</vt:lpwstr></property><property name="Seconder.audience"><vt:lpwstr>nobody</vt:lpwstr></property></Properties>',
      },
    )
    expect(draft.context).toEqual({ title: 'Save Mill Library', kind: 'motion', style: { trackedChanges: 0, comments: 0, hiddenText: false, bodyPt: 8.5, pages: 4 } })
    expect(draft.host).toBe('file')
  })
})
