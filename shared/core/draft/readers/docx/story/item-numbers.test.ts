import { describe, expect, test } from 'vitest'
import { readDocx } from '../../docx.ts'
import { madeDocx, p } from '../../testing/made-docx.ts'

const level = (at: number, format: string, start = 1) => `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/></w:lvl>`
const list = (id: number, of: number, override = '') => `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${override}</w:num>`
const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal')}${level(1, 'lowerLetter')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="1">${level(0, 'decimal', 5)}</w:abstractNum>
  ${list(1, 0)}${list(2, 0)}${list(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>')}${list(4, 1)}`
const item = (id: number, at = 0, more = '') => p('item', `${more}<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`)
const words = p('words')

/** For each item its start, or nothing. */
const starts = (...body: string[]) =>
  readDocx(madeDocx({ numbering, body: body.join('') })).places.flatMap(({ paragraph: { block } }) => (block.kind === 'item' ? [block.start] : []))

describe('the numbers of items in Word', () => {
  test('are not told where an item’s place says them', () =>
    expect(starts(item(1), item(1, 1), item(1, 1), item(1), item(1, 1))).toEqual([undefined, undefined, undefined, undefined, undefined]))
  test('go on after other words, also in another list of the same definition', () =>
    expect(starts(item(1), item(1), words, item(1), item(1), words, item(2))).toEqual([undefined, undefined, 3, undefined, 5]))
  test('begin anew where the list says so, once', () => expect(starts(item(1), item(1), item(3), item(3), words, item(3))).toEqual([undefined, undefined, 1, undefined, 3]))
  test('begin where the definition says', () => expect(starts(item(4), item(4))).toEqual([5, undefined]))
  test('of deeper items begin anew under each item, after words too', () =>
    expect(starts(item(1), item(1, 1), words, item(1, 1), item(1), words, item(1, 1))).toEqual([undefined, undefined, 2, 2, undefined]))
  test('count numbered headings', () => expect(starts(item(1, 0, '<w:outlineLvl w:val="0"/>'), item(1), words, item(1))).toEqual([2, 3]))
  test('are not told of bullets', () => {
    const bullets = `<w:abstractNum w:abstractNumId="0">${level(0, 'bullet')}</w:abstractNum>${list(1, 0)}`
    const { places } = readDocx(madeDocx({ numbering: bullets, body: [item(1), words, item(1)].join('') }))
    expect(places.map(({ paragraph: { block } }) => block)).toEqual([{ kind: 'item', ordered: false, depth: 0 }, { kind: 'paragraph' }, { kind: 'item', ordered: false, depth: 0 }])
  })
})
