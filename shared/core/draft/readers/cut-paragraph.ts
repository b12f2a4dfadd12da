/** Cuts a paragraph at a line break. Paragraphs are joined by `\n`, so the extracted text stays the same to the letter. */
import type { Block, InlineMark, Paragraph } from '../draft.ts'

/** A run of lines longer than this is cut, so that one edit never costs the scan of a whole page. */
const LONGEST = 4000

/** `at` is the offset of the `\n` that becomes the joint. */
export function cutParagraph({ text, marks, block }: Paragraph, at: number): [Paragraph, Paragraph] {
  const rest: Block = block.kind === 'cell' ? { kind: 'cell', begins: 'line' } : block.kind === 'item' ? { kind: 'paragraph' } : block
  return [
    { text: text.slice(0, at), marks: slice(marks, 0, at), block },
    { text: text.slice(at + 1), marks: slice(marks, at + 1, text.length), block: rest },
  ]
}

function slice(marks: readonly InlineMark[], from: number, to: number): InlineMark[] {
  const kept: InlineMark[] = []
  for (const mark of marks) {
    const start = Math.max(mark.start, from)
    const end = Math.min(mark.end, to)
    if (start < end || (mark.start === mark.end && start === end)) kept.push({ ...mark, start: start - from, end: end - from })
  }
  return kept
}

/**
 * Where to cut a text that is too long: after a full stop at a line end if there is one in the last thousand characters,
 * otherwise at the last line end before the limit, otherwise at the first one after it.
 * @returns offsets of the `\n` to cut at, in order
 */
export function cutsIn(text: string): number[] {
  const cuts: number[] = []
  let from = 0
  while (text.length - from > LONGEST) {
    const cut = cutFrom(text, from)
    if (cut < 0) break
    cuts.push(cut)
    from = cut + 1
  }
  return cuts
}

function cutFrom(text: string, from: number): number {
  const limit = from + LONGEST
  const last = text.lastIndexOf('\n', limit)
  if (last <= from) return text.indexOf('\n', limit)
  for (let cut = last; cut > limit - 1000 && cut > from; cut = text.lastIndexOf('\n', cut - 1)) if (endsSentence(text, cut)) return cut
  return last
}

function endsSentence(text: string, lineEnd: number): boolean {
  const end = text[lineEnd - 1] === '\r' ? lineEnd - 2 : lineEnd - 1
  return '.!?:'.includes(text[end] ?? ' ')
}

/** Each cut looks at every mark: a paragraph with this many is left whole. */
const TOO_MANY_MARKS = 1000

export function cutLong(paragraph: Paragraph): Paragraph[] {
  if (paragraph.text.length <= LONGEST || paragraph.marks.length > TOO_MANY_MARKS) return [paragraph]
  const pieces: Paragraph[] = []
  let rest = paragraph
  let gone = 0
  for (const cut of cutsIn(paragraph.text)) {
    const [first, second] = cutParagraph(rest, cut - gone)
    pieces.push(first)
    rest = second
    gone = cut + 1
  }
  pieces.push(rest)
  return pieces
}
