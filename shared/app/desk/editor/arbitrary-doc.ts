/** Random block trees and documents for the property tests of the editor. */
import fc from 'fast-check'
import type { BlockNode, Run } from '#core/drafting/blocks.ts'

const words = fc
  .array(fc.constantFrom('library', 'O’Neill', '£1,250', '𝒜𝒷', 'e\u0301te', 'a\u00a0b', '<i>', '&amp;', '👩‍🚒', 'of'), { minLength: 1, maxLength: 5 })
  .map((list) => list.join(' '))

const run: fc.Arbitrary<Run> = fc.record(
  { text: words, bold: fc.constant(true as const), italic: fc.constant(true as const), href: fc.constantFrom('https://anytown.example/', 'mailto:a@x.example') },
  { requiredKeys: ['text'] },
)

/** Runs side by side with the same formatting are one run in any document. */
const alike = (a: Run, b: Run) => a.bold === b.bold && a.italic === b.italic && a.href === b.href
const runs = fc.array(run, { maxLength: 4 }).map((list) => list.filter((one, i) => i === 0 || !alike(one, list[i - 1]!)))

const paragraph = runs.map((list): BlockNode => ({ kind: 'paragraph', runs: list }))
const heading = fc.record({ kind: fc.constant('heading' as const), level: fc.integer({ min: 1, max: 4 }), runs })
const list = (inner: fc.Arbitrary<BlockNode[]>): fc.Arbitrary<BlockNode> =>
  fc
    .record({ ordered: fc.boolean(), items: fc.array(fc.tuple(paragraph, inner), { minLength: 1, maxLength: 3 }) })
    .map(({ ordered, items }) => ({ kind: 'list', ordered, start: 1, items: items.map(([first, rest]) => [first, ...rest]) }))
const table: fc.Arbitrary<BlockNode> = fc.integer({ min: 1, max: 3 }).chain((columns) => {
  const row = fc.array(runs, { minLength: columns, maxLength: columns })
  const sides = fc
    .array(fc.constantFrom('left' as const, 'right' as const, 'center' as const), { minLength: columns, maxLength: columns })
    .filter((all) => all.some((side) => side !== 'left'))
  return fc.record({ kind: fc.constant('table' as const), header: row, rows: fc.array(row, { minLength: 1, maxLength: 3 }), sides }, { requiredKeys: ['kind', 'header', 'rows'] })
})
const quote = fc.array(paragraph, { minLength: 1, maxLength: 2 }).map((blocks): BlockNode => ({ kind: 'quote', blocks }))

export const blocks: fc.Arbitrary<BlockNode[]> = fc.array(
  fc.oneof(paragraph, heading, list(fc.array(list(fc.constant([])), { maxLength: 1 })), table, quote, fc.constant({ kind: 'page-break' } as const)),
  { minLength: 1, maxLength: 5 },
)
