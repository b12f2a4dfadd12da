/** Replaces words in paragraphs without touching anything beside them; pure, so that hosts of plain paragraphs share it. */
import type { Block, InlineMark, Paragraph, Place } from '#core/draft/draft.ts'
import type { Unplaced } from '#core/draft/layout.ts'

/** A stretch of paragraphs that gave way to others; `at` is the index of the first in the list before the edit. */
export interface Replacement {
  readonly at: number
  readonly before: readonly Unplaced[]
  readonly after: readonly Unplaced[]
}

/** The replacement takes the formatting of the first character it replaces; an insertion that of the text around it. */
export function spliceMarks(marks: readonly InlineMark[], start: number, end: number, length: number): InlineMark[] {
  const delta = length - (end - start)
  return marks.flatMap((mark) => {
    if (mark.end <= start) return [mark]
    if (mark.start >= end) return [{ ...mark, start: mark.start + delta, end: mark.end + delta }]
    const covers = mark.start < end && mark.start <= start
    const from = covers ? mark.start : start + length
    const to = mark.end >= end ? mark.end + delta : covers ? start + length : from
    return to > from ? [{ ...mark, start: from, end: to }] : []
  })
}

/** A part of a paragraph; the paragraph itself when it is the whole of it. */
export function cut(paragraph: Paragraph, start: number, end: number): Paragraph {
  if (start === 0 && end === paragraph.text.length) return paragraph
  const marks = paragraph.marks.flatMap((mark) => {
    const from = Math.max(mark.start, start)
    const to = Math.min(mark.end, end)
    return to > from ? [{ ...mark, start: from - start, end: to - start }] : []
  })
  return { text: paragraph.text.slice(start, end), marks, block: paragraph.block }
}

export function join(first: Paragraph, second: Paragraph): Paragraph {
  if (first.text === '') return second
  if (second.text === '') return first
  const moved = second.marks.map((mark) => ({ ...mark, start: mark.start + first.text.length, end: mark.end + first.text.length }))
  return { text: first.text + second.text, marks: [...first.marks, ...moved], block: first.block }
}

/** The block of a line that a fix adds after a paragraph of this block. */
export function following(block: Block): Block {
  if (block.kind === 'heading') return { kind: 'paragraph' }
  return block.kind === 'cell' ? { kind: 'cell', begins: 'line' } : block
}

/**
 * Works out what replacing `start`…`end` of a part by `text` makes of its paragraphs. A line break in `text` begins a
 * new paragraph. Undefined where the stretch reaches across table cells or pages, which no fix may join.
 */
export function replace(places: readonly Place[], part: Place['part'], start: number, end: number, text: string): Replacement | undefined {
  const inside = (place: Place, offset: number) => place.part === part && offset >= place.start && offset <= place.start + place.paragraph.text.length
  const first = places.findIndex((place) => inside(place, start))
  let last = start === end ? first : places.findIndex((place) => inside(place, end))
  if (last < first) last = -1
  const head = places[first]
  const tail = places[last]
  if (!head || !tail) return undefined
  const within = places.slice(first, last + 1)
  if (within.some((place) => place.part !== part || place.page !== head.page)) return undefined
  if (within.length > 1 && within.some((place) => place.paragraph.block.kind === 'cell')) return undefined
  const before = within.map(unplaced)
  return { at: first, before, after: joined(head, start - head.start, tail, end - tail.start, text.split('\n')) }
}

function joined(head: Place, from: number, tail: Place, to: number, lines: readonly string[]): Unplaced[] {
  const place = ({ paragraph }: { paragraph: Paragraph }): Unplaced => ({ ...unplaced(head), paragraph })
  const left = cut(head.paragraph, 0, from)
  const right = cut(tail.paragraph, to, tail.paragraph.text.length)
  const [line = '', ...more] = lines
  if (more.length === 0) {
    if (head === tail) return [place({ paragraph: spliced(head.paragraph, from, to, line) })]
    return [place({ paragraph: join(spliced(left, from, from, line), right) })]
  }
  const rest: Block = left.text === '' && right.text !== '' ? { kind: 'paragraph' } : following(head.paragraph.block)
  const opening = left.text === '' ? { text: line, marks: [], block: rest } : spliced(left, from, from, line)
  const middle = more.slice(0, -1).map((text): Paragraph => ({ text, marks: [], block: rest }))
  const closing = more.at(-1) ?? ''
  const ending: Paragraph = right.text === '' ? { text: closing, marks: [], block: rest } : spliced(right, 0, 0, closing)
  return [opening, ...middle, ending].map((paragraph) => place({ paragraph }))
}

function spliced(paragraph: Paragraph, start: number, end: number, text: string): Paragraph {
  if (start === end && text === '') return paragraph
  return {
    text: paragraph.text.slice(0, start) + text + paragraph.text.slice(end),
    marks: spliceMarks(paragraph.marks, start, end, text.length),
    block: paragraph.block,
  }
}

function unplaced({ paragraph, part, page, signature }: Place): Unplaced {
  return signature ? { paragraph, part, page, signature } : { paragraph, part, page }
}
