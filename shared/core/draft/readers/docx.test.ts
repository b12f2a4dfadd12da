import { describe, expect, test } from 'vitest'
import { textOf } from '../layout.ts'
import { readDocx } from './docx.ts'
import { link, madeDocx, p, r } from './testing/made-docx.ts'
import { marks, shown } from './testing/shown.ts'

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

describe('marks', () => {
  const styles =
    '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style><w:style w:type="character" w:styleId="More"><w:basedOn w:val="Strong"/><w:rPr><w:i/></w:rPr></w:style>'

  test('come from the run, or from the styles that it is based on', () => {
    const draft = read({
      styles,
      body: p(
        `${r('a', '<w:b/>')}${r('b', '<w:b w:val="0"/><w:u w:val="single"/>')}${r('c', '<w:rStyle w:val="More"/>')}${r('d', '<w:rStyle w:val="More"/><w:b w:val="off"/><w:dstrike/>')}${r('e', '<w:u w:val="none"/>')}`,
      ),
    })
    expect(marks(draft)).toEqual(['bold "a"', 'underline "b"', 'bold "c"', 'italic "cd"', 'strike "d"'])
  })
})

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

describe('hidden text', () => {
  const styles = '<w:style w:type="character" w:styleId="H"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="P"><w:rPr><w:vanish/></w:rPr></w:style>'

  test('is left out and said, whichever way it is hidden', () => {
    for (const run of [r('x', '<w:vanish/>'), r('x', '<w:rStyle w:val="H"/>')]) {
      const draft = read({ styles, body: p(r('a') + run + r('b', '<w:vanish w:val="false"/>')) })
      expect(textOf(draft)).toBe('ab')
      expect(draft.context.style).toMatchObject({ hiddenText: true })
    }
    expect(textOf(read({ styles, body: p('a') + p('x', '<w:pStyle w:val="P"/><w:rPr><w:vanish/></w:rPr>') + p('b') }))).toBe('a\nb')
  })
})

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
