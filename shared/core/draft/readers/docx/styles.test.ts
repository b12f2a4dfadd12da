import { describe, expect, test } from 'vitest'
import { readDocx } from '../docx.ts'
import { madeDocx, p } from '../testing/made-docx.ts'
import { shown } from '../testing/shown.ts'

const read = (...given: Parameters<typeof madeDocx>) => readDocx(madeDocx(...given))

describe('headings and lists', () => {
  const styles = `<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style>
    <w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:basedOn w:val="N"/></w:style>
    <w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Our headline"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="Own2"><w:name w:val="Smaller"/><w:basedOn w:val="Own"/></w:style>
    <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>
    <w:style w:type="paragraph" w:styleId="ListBullet"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="Loop"><w:name w:val="a"/><w:basedOn w:val="Loop"/></w:style>`
  const level = (at: number, format: string) => `<w:lvl w:ilvl="${at}"><w:numFmt w:val="${format}"/></w:lvl>`
  const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'bullet')}${level(1, 'lowerLetter')}${level(2, 'none')}</w:abstractNum>
    <w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="S"/></w:abstractNum><w:abstractNum w:abstractNumId="2"><w:styleLink w:val="S"/>${level(0, 'decimal')}</w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
    <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">${level(0, 'decimal')}</w:lvlOverride></w:num>`
  const styled = (style: string) => p(style, `<w:pStyle w:val="${style}"/>`)
  const listed = (id: number, at: number) => p(`${id}/${at}`, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`)

  test('headings are known by outline level or by the name of their style, in any language of Word', () => {
    expect(shown(read({ styles, body: ['berschrift1', 'Own', 'Own2', 'Title', 'Loop', 'None'].map(styled).join('') + p('direct', '<w:outlineLvl w:val="0"/>') }))).toEqual([
      'heading1 "berschrift1"',
      'heading3 "Own"',
      'heading3 "Own2"',
      'heading1 "Title"',
      'paragraph "Loop"',
      'paragraph "None"',
      'heading1 "direct"',
    ])
  })

  test('list items are bullets or numbers, by definition, link, override or style', () => {
    const xml = [
      listed(1, 0),
      listed(1, 1),
      listed(1, 2),
      listed(2, 0),
      listed(3, 0),
      listed(0, 0),
      listed(9, 0),
      styled('ListBullet'),
      p('out', '<w:pStyle w:val="ListBullet"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
    ].join('')
    expect(shown(read({ styles, numbering, body: xml }))).toEqual([
      'bullet0 "1/0"',
      'number1 "1/1"',
      'paragraph "1/2"',
      'number0 "2/0"',
      'number0 "3/0"',
      'paragraph "0/0"',
      'paragraph "9/0"',
      'bullet0 "ListBullet"',
      'paragraph "out"',
    ])
  })
})
