import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { someLine, someText } from '../../../test/templates/arbitrary-text.ts'
import { EVERYWHERE } from '../../../test/templates/everywhere.ts'
import { linesOfBlocks, linesOfDocx, linesOfHtml, linesOfMarkdown } from '../../../test/templates/read-back.ts'
import type { BlockNode, Run } from './blocks.ts'
import { render } from './render.ts'
import { renderDocx } from './renderers/render-docx.ts'
import type { Values } from './values.ts'
import { cleanText } from './words.ts'

const anyValues: fc.Arbitrary<Values> = fc.record({
  line: someLine,
  text: someText,
  steps: fc.array(someText, { minLength: 1, maxLength: 2 }),
  rows: fc.array(fc.record({ a: someLine, b: someLine }), { minLength: 1, maxLength: 2 }),
})
const fill = (values: Values) => render(EVERYWHERE, values, { settings: {}, today: '2026-09-02' })

/** In headings and cells a line end is a space: Markdown has no other way to write them. */
const asMarkdown = (blocks: readonly BlockNode[]): string[] =>
  blocks.flatMap((block) => linesOfBlocks([block]).map((line) => (block.kind === 'heading' || block.kind === 'table' ? line.replace(/\n/g, ' ') : line)))

const runsOf = (blocks: readonly BlockNode[]): Run[] =>
  blocks.flatMap((block): Run[] => {
    if (block.kind === 'list') return block.items.flatMap(runsOf)
    if (block.kind === 'quote') return runsOf(block.blocks)
    if (block.kind === 'table') return [block.header, ...block.rows].flat(2)
    return block.kind === 'page-break' ? [] : [...block.runs]
  })

describe('a value, whatever it holds', () => {
  it('stands in the block tree to the letter, as a run of its own with its field', () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const runs = runsOf(fill(values).blocks)
        for (const { text } of runs.filter(({ field }) => field === 'line')) expect(text).toBe(cleanText(values.line as string))
        expect(runs.filter(({ field }) => field === 'line')).toHaveLength(11)
        const [paragraph] = runs.filter(({ field }) => field === 'text').slice(-1)
        expect(paragraph!.text).toBe(cleanText(values.text as string))
      }),
      { numRuns: 60 },
    )
  })

  it('comes out of the HTML as the same text', () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const { html, blocks } = fill(values)
        expect(linesOfHtml(html)).toEqual(linesOfBlocks(blocks))
      }),
      { numRuns: 60 },
    )
  })

  it('reads back from the Markdown as the same text', () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const { markdown, blocks } = fill(values)
        expect(linesOfMarkdown(markdown)).toEqual(asMarkdown(blocks))
      }),
      { numRuns: 80 },
    )
  })

  it('stands in the plain text', () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const { text, subject } = fill(values)
        expect(text).toContain(`Heading ${cleanText(values.line as string)}\n`)
        expect(subject).toBe(`About ${cleanText(values.line as string)}`.replace(/\s+/g, ' ').trim())
      }),
      { numRuns: 50 },
    )
  })

  it('reads back from the Word document as the same text', async () => {
    await fc.assert(
      fc.asyncProperty(anyValues, async (values) => {
        const rendered = fill(values)
        expect(linesOfDocx(await renderDocx(rendered))).toEqual(linesOfBlocks(rendered.blocks))
      }),
      { numRuns: 8 },
    )
  })

  it('of ten thousand characters is no trouble', async () => {
    const long = '**_[`<{{a}}|'.repeat(834)
    const rendered = fill({ line: 'x', text: long, steps: ['x'], rows: [{ a: 'x', b: 'x' }] })
    expect(linesOfMarkdown(rendered.markdown)).toEqual(linesOfBlocks(rendered.blocks))
    expect(linesOfHtml(rendered.html)).toEqual(linesOfBlocks(rendered.blocks))
    expect(linesOfDocx(await renderDocx(rendered))).toEqual(linesOfBlocks(rendered.blocks))
  })
})
