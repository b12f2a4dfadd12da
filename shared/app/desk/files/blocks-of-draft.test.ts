import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Paragraph } from '#core/draft/draft.ts'
import { layOut, paragraph } from '#core/draft/layout.ts'
import type { BlockNode } from '#core/drafting/blocks.ts'
import { blocksOf } from '#core/drafting/blocks-of-draft.ts'
import { paragraphsOf } from '../../host/paragraphs-of.ts'
import { blocks } from '../editor/arbitrary-doc.ts'

const there = (tree: readonly BlockNode[]) => blocksOf(layOut(paragraphsOf(tree)))
const line = (text: string): BlockNode => ({ kind: 'paragraph', runs: [{ text }] })

describe('The blocks of a draft that was read', () => {
  it('hold every word of it in order, on the same pages', () => {
    fc.assert(
      fc.property(blocks, (tree) => {
        const words = (some: readonly BlockNode[]) => paragraphsOf(some).map(({ paragraph, page }) => [paragraph.text, paragraph.block.kind, page])
        expect(words(there(tree)).filter(([text]) => text)).toEqual(words(tree).filter(([text]) => text))
      }),
      { numRuns: 150 },
    )
  })

  it('put deeper items inside the item before them', () => {
    const tree: BlockNode[] = [
      { kind: 'list', ordered: true, start: 1, items: [[line('one'), { kind: 'list', ordered: false, start: 1, items: [[line('under one')]] }], [line('two')]] },
    ]
    expect(there(tree)).toEqual(tree)
  })

  it('keep the numbers of a list that other words interrupt, and go on where only a blank line does', () => {
    const item = (text: string, start?: number) => ({ ...paragraph(text, { kind: 'item', ordered: true, depth: 0, ...(start !== undefined && { start }) }) })
    const of = (...some: Paragraph[]) => blocksOf(layOut(some.map((each) => ({ paragraph: each, part: 'body', page: 1 }))))
    const list = (start: number, ...texts: string[]): BlockNode => ({ kind: 'list', ordered: true, start, items: texts.map((text) => [line(text)]) })
    expect(of(item('a'), item('b'), paragraph('between'), item('c', 3), item('d'))).toEqual([list(1, 'a', 'b'), line('between'), list(3, 'c', 'd')])
    expect(of(item('a'), paragraph(''), item('b', 2), paragraph(' '), item('anew'))).toEqual([list(1, 'a', 'b'), list(1, 'anew')])
    expect(of(item('a'), item('b'), item('nine', 9), item('ten'))).toEqual([list(1, 'a', 'b'), list(9, 'nine', 'ten')])
  })

  it('part two tables at the blank line between them', () => {
    const cell = (text: string) => paragraph(text, { kind: 'cell', begins: 'row' })
    const tree = blocksOf(layOut([cell('a'), cell(''), paragraph(''), cell('b')].map((each) => ({ paragraph: each, part: 'body', page: 1 }))))
    expect(tree.map((block) => block.kind === 'table' && block.rows.length)).toEqual([2, 1])
  })

  it('make a table of the same rows, short rows filled up', () => {
    const tree: BlockNode[] = [{ kind: 'table', header: [], rows: [[[{ text: 'a' }], [{ text: 'b' }]], [[{ text: 'c' }]]] }]
    expect(there(tree)).toEqual([
      {
        kind: 'table',
        header: [],
        rows: [
          [[{ text: 'a' }], [{ text: 'b' }]],
          [[{ text: 'c' }], []],
        ],
      },
    ])
  })

  it('say of a heading that is bold from end to end only that it is a heading', () => {
    const heading = (...runs: { text: string; bold?: true }[]): BlockNode => ({ kind: 'heading', level: 1, runs })
    expect(there([heading({ text: 'Mill', bold: true }, { text: ' ' }, { text: 'Library', bold: true })])).toEqual([heading({ text: 'Mill' }, { text: ' ' }, { text: 'Library' })])
    const partly = heading({ text: 'Mill', bold: true }, { text: ' Library' })
    expect(there([partly])).toEqual([partly])
  })

  it('keep bold words and links where they were', () => {
    const tree: BlockNode[] = [{ kind: 'paragraph', runs: [{ text: 'See ' }, { text: 'the ', bold: true }, { text: 'agenda', bold: true, href: 'https://anytown.example/' }] }]
    expect(there(tree)).toEqual(tree)
  })
})
