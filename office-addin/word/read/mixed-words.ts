/**
 * Which words of a paragraph are bold or italic, where not all of them are: Word tells it word by word only, at the price
 * of an object each. So no reading waits for it; it is asked afterwards, once for each paragraph, and some at a time.
 */
import type { InlineMark } from '#core/draft/draft.ts'
import type { Snapshot } from './snapshot.ts'

const BETWEEN = [' ', '\u00a0', '\t', '\v', '.', ',', ';', ':', '!', '?', '(', ')', '“', '”', '"', '‘', '’', '—', '–', '/']

/** Characters of the paragraphs that one sync asks about: some 700 words. */
const AT_ONCE = 4000

/** The first of the rows that Word has not been asked about and that were read now, as many as one sync may ask. */
export function someUnasked({ rows, unasked }: Snapshot, items: readonly Word.Paragraph[]): number[] {
  let characters = 0
  return unasked.filter((row) => items[row] !== undefined).filter((row, i) => (characters += rows[row]!.text.length) <= AT_ONCE || i === 0)
}

/** The marks of each row that was asked about. */
export type MarksOfRows = ReadonlyMap<number, readonly InlineMark[]>

/** @returns the answer, after the sync; without the rows that someone has written in since they were read */
export function queueWords({ rows }: Snapshot, asked: readonly number[], paragraphs: readonly Word.Paragraph[]): () => MarksOfRows {
  const questions = asked.map((row) => {
    const paragraph = paragraphs[row]!
    const words = paragraph.split(BETWEEN, true, true)
    paragraph.load('text')
    words.load('text,font/bold,font/italic')
    return { row, paragraph, words }
  })
  return () =>
    new Map(
      questions.flatMap(({ row, paragraph, words }) => {
        const { text } = rows[row]!
        return paragraph.text === text ? [[row, marksOfWords(text, words.items)] as const] : []
      }),
    )
}

/** Neighbouring words of one look make one mark, with the signs between them. */
function marksOfWords(text: string, words: readonly { readonly text: string; readonly font: { readonly bold: boolean; readonly italic: boolean } }[]): InlineMark[] {
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
