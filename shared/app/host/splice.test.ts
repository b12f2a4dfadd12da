import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { InlineMark, Paragraph } from '#core/draft/draft.ts'
import { layOut, paragraph, textOf } from '#core/draft/layout.ts'
import { cut, replace, spliceMarks } from './splice.ts'

const bold = (start: number, end: number): InlineMark => ({ start, end, kind: 'bold' })
const placed = (...texts: string[]) => layOut(texts.map((text) => ({ paragraph: paragraph(text), part: 'body' as const })))
const texts = (list: readonly { paragraph: Paragraph }[]) => list.map((item) => item.paragraph.text)

describe('Marks around a replacement', () => {
  it('stay on the words they were on', () => {
    expect(spliceMarks([bold(0, 3), bold(10, 14)], 5, 8, 1)).toEqual([bold(0, 3), bold(8, 12)])
  })
  it('go to the new words when the replaced words began in them', () => {
    expect(spliceMarks([bold(2, 8)], 4, 6, 5)).toEqual([bold(2, 11)])
    expect(spliceMarks([bold(2, 6)], 4, 9, 3)).toEqual([bold(2, 7)])
  })
  it('shrink when only their beginning was replaced, and go with their words', () => {
    expect(spliceMarks([bold(4, 9)], 2, 6, 1)).toEqual([bold(3, 6)])
    expect(spliceMarks([bold(4, 6)], 4, 6, 0)).toEqual([])
  })
  it('never cover a character beyond the text', () => {
    const span = fc.tuple(fc.nat(20), fc.nat(20)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
    fc.assert(
      fc.property(span, span, fc.nat(10), ([from, to], [start, end], length) => {
        fc.pre(from < to)
        const size = 20 + length - (end - start)
        for (const mark of spliceMarks([bold(from, to)], start, end, length)) {
          expect(mark.start).toBeGreaterThanOrEqual(0)
          expect(mark.end).toBeGreaterThan(mark.start)
          expect(mark.end).toBeLessThanOrEqual(size)
        }
      }),
    )
  })
})

describe('Replacing words in paragraphs', () => {
  it('joins two paragraphs when the line break between them is replaced', () => {
    expect(texts(replace(placed('one', 'two'), 'body', 2, 5, '')!.after)).toEqual(['onwo'])
  })
  it('keeps the next paragraph the same object when a whole one is taken out', () => {
    const places = placed('one', 'two')
    expect(replace(places, 'body', 0, 4, '')!.after[0]!.paragraph).toBe(places[1]!.paragraph)
  })
  it('keeps a heading and adds an ordinary paragraph after it', () => {
    const places = layOut([{ paragraph: paragraph('Title', { kind: 'heading', level: 1 }), part: 'body' }])
    const { after } = replace(places, 'body', 5, 5, '\nMore')!
    expect(after.map((item) => item.paragraph.block)).toEqual([{ kind: 'heading', level: 1 }, { kind: 'paragraph' }])
  })
  it('declines to join pages, cells, and places that are not there', () => {
    const pages = layOut([
      { paragraph: paragraph('a'), part: 'body', page: 1 },
      { paragraph: paragraph('b'), part: 'body', page: 2 },
    ])
    expect(replace(pages, 'body', 0, 3, '')).toBeUndefined()
    expect(replace(placed('a'), 'body', 5, 9, '')).toBeUndefined()
    expect(replace(placed('a'), 'quoted', 0, 1, '')).toBeUndefined()
  })
  it('reads as the text with the words replaced, whatever they are', () => {
    const line = fc.string({ maxLength: 12 }).map((text) => text.replace(/[\n\f\t]/g, ' '))
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), fc.nat(), fc.nat(), fc.array(line, { maxLength: 3 }), (lines, a, b, words) => {
        const places = placed(...lines)
        const before = textOf({ places })
        const [start, end] = [a % (before.length + 1), b % (before.length + 1)].sort((x, y) => x - y) as [number, number]
        const text = words.join('\n')
        const change = replace(places, 'body', start, end, text)!
        const after = [...places.slice(0, change.at), ...change.after, ...places.slice(change.at + change.before.length)]
        expect(textOf({ places: layOut(after) })).toBe(before.slice(0, start) + text + before.slice(end))
      }),
    )
  })
})

describe('A part of a paragraph', () => {
  it('keeps the formatting of its words', () => {
    expect(cut(paragraph('one two', undefined, [bold(2, 6)]), 4, 7)).toEqual({ text: 'two', marks: [bold(0, 2)], block: { kind: 'paragraph' } })
  })
})
