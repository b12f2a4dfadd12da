/** Which words of a paragraph are bold or italic, where not all of them are: word by word, for new paragraphs only. */
import type { InlineMark } from '#core/draft/draft.ts'

const BETWEEN = [' ', '\u00a0', '\t', '\v', '.', ',', ';', ':', '!', '?', '(', ')', '“', '”', '"', '‘', '’', '—', '–', '/']

export function queueWords(paragraph: Word.Paragraph): Word.RangeCollection {
  const words = paragraph.split(BETWEEN, true, true)
  words.load('text,font/bold,font/italic')
  return words
}

/** Neighbouring words of one look make one mark, with the signs between them. */
export function marksOfWords(text: string, words: readonly { readonly text: string; readonly font: { readonly bold: boolean; readonly italic: boolean } }[]): InlineMark[] {
  const marks: InlineMark[] = []
  const open: Partial<Record<'bold' | 'italic', { start: number; end: number }>> = {}
  let from = 0
  for (const word of words) {
    const start = text.indexOf(word.text, from)
    if (start < 0 || word.text === '') continue
    from = start + word.text.length
    for (const kind of ['bold', 'italic'] as const) {
      const on = word.font[kind] === true
      const run = open[kind]
      if (on && run) run.end = from
      else if (on) open[kind] = { start, end: from }
      else if (run) {
        marks.push({ ...run, kind })
        delete open[kind]
      }
    }
  }
  for (const kind of ['bold', 'italic'] as const) if (open[kind]) marks.push({ ...open[kind], kind })
  return marks.sort((a, b) => a.start - b.start)
}
