import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText } from '../../../../test/templates/arbitrary-text.ts'
import type { BlockNode, Run } from '../blocks.ts'
import { blocksOf } from '../body-to-blocks.ts'
import { runOf } from '../runs.ts'
import { SENTINEL, Sentinels } from '../sentinels.ts'
import { cleanText } from '../words.ts'
import { renderMarkdown } from './render-markdown.ts'

const paragraph = (...runs: Run[]): BlockNode => ({ kind: 'paragraph', runs })
const markdown = (...blocks: BlockNode[]) => renderMarkdown(blocks).trimEnd()

describe('Markdown', () => {
  it('numbers lists and keeps what belongs to an item under it', () => {
    const item = (text: string): BlockNode[] => [paragraph({ text })]
    const nested: BlockNode = { kind: 'list', ordered: false, start: 1, items: [item('inner')] }
    expect(markdown({ kind: 'list', ordered: true, start: 3, items: [item('three'), [...item('four'), nested]] })).toBe('3. three\n\n4. four\n\n   - inner')
  })

  it('gives two lists in a row different marks, so that they stay two', () => {
    const list: BlockNode = { kind: 'list', ordered: true, start: 1, items: [[paragraph({ text: 'one' })]] }
    expect(markdown(list, list)).toBe('1. one\n\n1) one')
  })

  it('says which side a column keeps to', () => {
    const table: BlockNode = { kind: 'table', header: [[{ text: 'a' }], [{ text: 'b' }], [{ text: 'c' }]], rows: [], sides: ['left', 'right', 'center'] }
    expect(markdown(table)).toBe('| a | b | c |\n| --- | ---: | :---: |')
    expect(blocksOf(markdown(table), new Sentinels())).toEqual([table])
  })

  it('escapes what a parser would take for a mark', () => {
    expect(markdown(paragraph({ text: '1. *Mill* [Road] <b> a|b # x' }))).toBe('1\\. \\*Mill\\* \\[Road\\] \\<b\\> a\\|b # x')
  })

  it('leaves ordinary words alone', () => {
    expect(markdown(paragraph({ text: 'Cllr Khan (Labour) said: "yes", at 10.40pm - on 5 May.' }))).toBe('Cllr Khan (Labour) said: "yes", at 10.40pm - on 5 May.')
  })

  it('writes a line break that survives, even before an empty line', () => {
    expect(markdown(paragraph({ text: 'Yours sincerely\n\nAda Khan' }))).toBe('Yours sincerely\\\n\\\nAda Khan')
  })

  it('codes a letter that would keep a mark from opening or closing', () => {
    expect(markdown(paragraph({ text: 'a' }, { text: '(b)', bold: true }, { text: 'c' }))).toBe('&#x61;**(b)**&#x63;')
  })

  it('codes the letter before a mark whose own first letter had to be coded', () => {
    expect(markdown(paragraph({ text: 'a' }, { text: '0', bold: true }, { text: '#', bold: true, italic: true }))).toBe('&#x61;**&#x30;_#_**')
  })

  it('shows a gap in square brackets', () => {
    expect(markdown(paragraph({ text: 'Mover', field: 'mover', gap: true }))).toBe('\\[Mover\\]')
  })

  it('reads back to the same blocks, looks and links', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (blocks) => {
        expect(blocksOf(renderMarkdown(blocks), new Sentinels()).map(merged)).toEqual(blocks.map(merged))
      }),
      { numRuns: 200 },
    )
  })
})

const text = anyText
  .filter((one) => !SENTINEL.test(one))
  .map((one) => cleanText(one).replace(/\n/g, ' '))
  .filter((one) => one !== '' && one.length < 200)
const run: fc.Arbitrary<Run> = fc.record({
  text,
  bold: fc.boolean(),
  italic: fc.boolean(),
  href: fc.option(fc.constantFrom('https://anytown.example/a_b(c)?d=1&copy;=2', 'mailto:hello@anytown.example'), { nil: undefined }),
})
const runs = fc.array(run, { minLength: 1, maxLength: 4 })
const leaf: fc.Arbitrary<BlockNode> = runs.map((all) => ({ kind: 'paragraph', runs: all }))
const block: fc.Arbitrary<BlockNode> = fc.oneof(
  leaf,
  fc.tuple(runs, fc.integer({ min: 1, max: 6 })).map(([all, level]): BlockNode => ({ kind: 'heading', level, runs: all })),
  fc
    .tuple(fc.boolean(), fc.array(fc.array(leaf, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 }))
    .map(([ordered, items]): BlockNode => ({ kind: 'list', ordered, start: 1, items })),
  fc.array(leaf, { minLength: 1, maxLength: 2 }).map((blocks): BlockNode => ({ kind: 'quote', blocks })),
  fc.tuple(runs, fc.array(runs, { minLength: 1, maxLength: 2 })).map(([head, cells]): BlockNode => ({ kind: 'table', header: [head], rows: cells.map((cell) => [cell]) })),
)

/** Runs of one look joined, and their flags written alike. */
function merged(one: BlockNode): BlockNode {
  switch (one.kind) {
    case 'heading':
    case 'paragraph':
      return { ...one, runs: joined(one.runs) }
    case 'list':
      return { ...one, items: one.items.map((item) => item.map(merged)) }
    case 'quote':
      return { ...one, blocks: one.blocks.map(merged) }
    case 'table':
      return { ...one, header: one.header.map(joined), rows: one.rows.map((row) => row.map(joined)) }
    default:
      return one
  }
}

function joined(all: readonly Run[]): Run[] {
  const out: Run[] = []
  for (const { text, bold, italic, href } of all) runOf({ text, ...(bold ? { bold } : {}), ...(italic ? { italic } : {}), ...(href ? { href } : {}) }, out)
  return out
}
