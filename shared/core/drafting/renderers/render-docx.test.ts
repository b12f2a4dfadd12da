import { describe, expect, it } from 'vitest'
import { HOUSE, LOGO } from '../../../../test/templates/house-look.ts'
import { linesOfDocx, partOfDocx, stylesAndLines } from '../../../../test/templates/read-back.ts'
import type { BlockNode } from '../blocks.ts'
import { renderBlocksToDocx } from './render-docx.ts'

const paragraph = (text: string, locked?: string): BlockNode => ({ kind: 'paragraph', runs: [{ text, field: 'a.0' }], locked })
const list = (ordered: boolean, ...items: string[]): BlockNode => ({ kind: 'list', ordered, start: 1, items: items.map((item) => [paragraph(item)]) })
const TEMPLATE = { id: 'T-X', version: '1.0.0', digest: 'abc' }
const write = (blocks: BlockNode[], template?: typeof TEMPLATE) => renderBlocksToDocx(blocks, { title: 'A title', template, labels: { a: 'The label' } })
const body = async (blocks: BlockNode[], template?: typeof TEMPLATE) => partOfDocx(await write(blocks, template), 'word/document.xml')

describe('a Word document', () => {
  it('uses named styles', async () => {
    const blocks: BlockNode[] = [{ kind: 'heading', level: 2, runs: [{ text: 'Head' }] }, paragraph('text'), list(true, 'one'), { kind: 'quote', blocks: [paragraph('said')] }]
    expect(stylesAndLines(await write(blocks)).map(({ style, line }) => `${style}: ${line}`)).toEqual(['Heading2: Head', ': text', 'ListParagraph numbered: one', 'Quote: said'])
  })

  it('begins every numbered list at its own number', async () => {
    const docx = await write([list(true, 'one', 'two'), paragraph('between'), { ...list(true, 'four'), start: 4 } as BlockNode])
    const used = [...partOfDocx(docx, 'word/document.xml').split('<w:numId w:val="')].slice(1).map((rest) => rest.split('"')[0])
    expect(used[0]).toBe(used[1])
    expect(used[2]).not.toBe(used[0])
    expect(partOfDocx(docx, 'word/numbering.xml')).toContain('<w:start w:val="4"/>')
  })

  it('is in British English, 12 point, with title and page numbers', async () => {
    const docx = await write([paragraph('text')])
    const styles = partOfDocx(docx, 'word/styles.xml')
    expect(styles).toContain('<w:lang w:val="en-GB"/>')
    expect(styles).toContain('<w:sz w:val="24"/>')
    expect(partOfDocx(docx, 'docProps/core.xml')).toContain('<dc:title>A title</dc:title>')
    expect(partOfDocx(docx, 'word/footer1.xml')).toContain('NUMPAGES')
  })

  it('numbers lists within lists by one multilevel list, so that an item can change its level', async () => {
    const inner = (ordered: boolean, start = 1): BlockNode => ({ ...list(ordered, 'inner'), start }) as BlockNode
    const outer: BlockNode = {
      kind: 'list',
      ordered: true,
      start: 1,
      items: [
        [paragraph('one'), inner(false)],
        [paragraph('two'), inner(false)],
        [paragraph('three'), inner(true)],
      ],
    }
    const docx = await write([outer])
    const places = [...partOfDocx(docx, 'word/document.xml').matchAll(/<w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"\/>/g)].map(([, level, id]) => `${id}/${level}`)
    const [a] = places[0]!.split('/')
    expect(places.slice(0, 5)).toEqual([`${a}/0`, `${a}/1`, `${a}/0`, `${a}/1`, `${a}/0`])
    expect(places[5]).not.toBe(`${a}/1`)
    const definition = partOfDocx(docx, 'word/numbering.xml')
    expect(definition).toContain('<w:multiLevelType w:val="hybridMultilevel"/>')
    expect(definition).toMatch(/<w:lvl w:ilvl="0"[^>]*><w:start w:val="1"\/><w:numFmt w:val="decimal"\/>.*?<w:lvl w:ilvl="1"[^>]*><w:start w:val="1"\/><w:numFmt w:val="bullet"\/>/)
  })

  it('has its title at the head of every page but the first, and its page number at the foot of all', async () => {
    const docx = await write([paragraph('text')])
    const xml = partOfDocx(docx, 'word/document.xml')
    expect(xml).toContain('<w:titlePg')
    const target = (kind: string) => {
      const id = new RegExp(`w:${kind}Reference[^>]*r:id="(\\w+)"`).exec(
        xml.replace(/<w:(\w+Reference) w:type="default"/g, '<w:$1').replace(/<w:\w+Reference w:type="first"[^>]*>/g, ''),
      )?.[1]
      return (
        new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`).exec(partOfDocx(docx, 'word/_rels/document.xml.rels'))?.[1] ??
        new RegExp(`Target="([^"]+)"[^>]*Id="${id}"`).exec(partOfDocx(docx, 'word/_rels/document.xml.rels'))?.[1]
      )
    }
    expect(partOfDocx(docx, `word/${target('header')}`)).toContain('A title')
    for (const footer of ['footer1', 'footer2']) expect(partOfDocx(docx, `word/${footer}.xml`)).toContain('NUMPAGES')
  })

  it('names nobody as its author', async () => {
    expect(partOfDocx(await write([paragraph('text')]), 'docProps/core.xml')).not.toMatch(/<(?:dc:creator|cp:lastModifiedBy)>[^<]/)
  })

  it('repeats the header row of a table on every page', async () => {
    expect(await body([{ kind: 'table', header: [[{ text: 'No.' }]], rows: [[[{ text: '1' }]]] }])).toContain('<w:tblHeader')
  })

  it('sets a column of money to the right, its heading too', async () => {
    const xml = await body([{ kind: 'table', header: [[{ text: 'a' }], [{ text: 'b' }]], rows: [[[{ text: 'c' }], [{ text: '£1' }]]], sides: ['left', 'right'] }])
    expect([...xml.matchAll(/<w:p>.*?<\/w:p>/g)].slice(0, 4).map(([cell]) => cell.includes('<w:jc w:val="right"/>'))).toEqual([false, true, false, true])
  })

  it('makes content controls of the fields of a template, with label and tag', async () => {
    const xml = await body([paragraph('text')], TEMPLATE)
    expect(xml).toContain('<w:sdt><w:sdtPr><w:alias w:val="The label"/><w:tag w:val="sec:T-X:a.0:1.0.0"/><w:id w:val="1000"/></w:sdtPr><w:sdtContent><w:r>')
    expect(xml).not.toContain('w:lock')
  })

  it('asks for what is still missing, in a control whose words give way to what is typed', async () => {
    const xml = await body([{ kind: 'paragraph', runs: [{ text: 'Date', field: 'a', gap: true }] }], TEMPLATE)
    expect(xml).toContain('<w:tag w:val="sec:T-X:a:1.0.0"/><w:id w:val="1000"/><w:showingPlcHdr/></w:sdtPr>')
    expect(xml).toContain('[Date]')
  })

  it('locks a locked passage as a whole', async () => {
    const xml = await body([paragraph('text', 'imprint')], TEMPLATE)
    expect(xml).toContain('<w:tag w:val="sec:T-X:locked.imprint:1.0.0"/><w:id w:val="1000"/><w:lock w:val="sdtContentLocked"/>')
    expect(xml.split('<w:sdt>')).toHaveLength(2)
  })

  it('keeps the links of a locked passage', async () => {
    const docx = await write([{ kind: 'paragraph', runs: [{ text: 'Read ' }, { text: 'our notice', href: 'https://a.example/b' }, { text: '.' }], locked: 'privacy' }], TEMPLATE)
    expect(linesOfDocx(docx)).toEqual(['Read our notice.'])
    expect(partOfDocx(docx, 'word/_rels/document.xml.rels')).toContain('https://a.example/b')
  })

  it('remembers its template', async () => {
    expect(partOfDocx(await write([paragraph('text')], TEMPLATE), 'docProps/custom.xml')).toContain('T-X 1.0.0 abc')
  })

  it('has no controls and no memory where no template is given', async () => {
    expect(await body([paragraph('text', 'imprint')])).not.toContain('w:sdt')
  })

  it('keeps spaces, tabs, line breaks and what looks like XML', async () => {
    expect(linesOfDocx(await write([paragraph('  a\tb\nc  <w:t>&amp; ')]))).toEqual(['  a\tb\nc  <w:t>&amp; '])
  })
})

describe('the house look of a Word document', () => {
  const docx = renderBlocksToDocx([{ kind: 'heading', level: 1, runs: [{ text: 'Head' }] }, paragraph('text')], { title: 'A title', look: HOUSE.group })
  const parts = async (...names: string[]) => names.map((name) => partOfDocx(docxRead, name)).join('')
  let docxRead: Uint8Array
  it('is its letterhead on the first page: the logo with words for it, then the lines', async () => {
    docxRead = await docx
    const headers = await parts('word/header1.xml', 'word/header2.xml')
    expect(headers).toContain('descr="Anytown Labour Group: a red disc beside three grey bars"')
    for (const line of HOUSE.group!.letterhead!) expect(headers).toContain(line)
    expect(headers.match(/<w:pStyle w:val="Letterhead"\/>/g)).toHaveLength(4)
    const [, wide, high] = /<wp:extent cx="(\d+)" cy="(\d+)"\/>/.exec(headers)!
    expect(Number(wide) / Number(high)).toBeCloseTo(240 / 96, 1)
    expect(Number(wide) / 36_000).toBeCloseTo(50, 0)
  })
  it('is its words at the foot of every page', async () => {
    for (const name of ['word/footer1.xml', 'word/footer2.xml']) expect(await parts(name)).toContain('councillors for every part of the town')
  })
  it('is its colour in headings and in the rule under the letterhead', async () => {
    expect(await parts('word/styles.xml')).toMatch(/w:styleId="Heading1".*?<w:color w:val="9B1C31"\/>/s)
    expect(await parts('word/header1.xml', 'word/header2.xml')).toContain('w:color="9B1C31"')
  })
  it('keeps a tall logo from filling the page', async () => {
    const tall = await renderBlocksToDocx([paragraph('text')], { title: 'A title', look: { logo: { picture: LOGO, alt: 'Logo', widthMm: 120 } } })
    const header = partOfDocx(tall, 'word/header1.xml') + partOfDocx(tall, 'word/header2.xml')
    expect(Number(/cy="(\d+)"/.exec(header)![1]) / 36_000).toBeLessThanOrEqual(41)
  })
})
