import { describe, expect, it } from 'vitest'
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
