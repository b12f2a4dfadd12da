import { expect, test } from 'vitest'
import { cutLong, cutParagraph } from './cut-paragraph.ts'

test('a cut takes the line end away and shares out the marks', () => {
  const cut = cutParagraph(
    {
      text: 'Vote\nLabour',
      marks: [
        { start: 2, end: 8, kind: 'bold' },
        { start: 5, end: 5, kind: 'image', value: 'rose' },
      ],
      block: { kind: 'item', ordered: false, depth: 0 },
    },
    4,
  )
  expect(cut).toEqual([
    { text: 'Vote', marks: [{ start: 2, end: 4, kind: 'bold' }], block: { kind: 'item', ordered: false, depth: 0 } },
    {
      text: 'Labour',
      marks: [
        { start: 0, end: 3, kind: 'bold' },
        { start: 0, end: 0, kind: 'image', value: 'rose' },
      ],
      block: { kind: 'paragraph' },
    },
  ])
})

test('the rest of a cell is a line in that cell', () => {
  const [, rest] = cutParagraph({ text: 'a\nb', marks: [], block: { kind: 'cell', begins: 'cell' } }, 1)
  expect(rest.block).toEqual({ kind: 'cell', begins: 'line' })
})

test('a long paragraph is cut at its line ends and nothing else is lost', () => {
  const text = 'some words\n'.repeat(1000)
  expect(
    cutLong({ text, marks: [], block: { kind: 'paragraph' } })
      .map((piece) => piece.text)
      .join('\n'),
  ).toBe(text)
})
