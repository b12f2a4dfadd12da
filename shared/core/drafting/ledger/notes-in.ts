/** The notes to editors that a release has already, in their order, as its text points to them: "(note 2)". */
import type { Draft } from '../../draft/draft.ts'

const HEADING = /^notes? (?:to|for)(?: the)? editors?:?$/i
const NUMBERED = /^\d{1,2}[.)]\s+/
const POINTS = /\((?:see )?notes? (\d{1,2}(?:(?:, | and |, and )\d{1,2}){0,5})\)/i

export function notesIn({ places }: Draft): readonly string[] {
  const notes: string[] = []
  let within = false
  for (const { part, paragraph, signature } of places) {
    const text = paragraph.text.trim()
    if (part !== 'body' || signature || text === '') continue
    if (HEADING.test(text)) within = true
    else if (within && paragraph.block.kind === 'heading') break
    else if (within && paragraph.block.kind === 'item' && paragraph.block.ordered && paragraph.block.depth <= 1) notes.push(text)
    else if (within && NUMBERED.test(text)) notes.push(text.replace(NUMBERED, ''))
  }
  return notes
}

/** The notes to which a sentence points, as one text; undefined where it points to none that is there. */
export function notedIn(sentence: string, notes: readonly string[]): string | undefined {
  const numbers = POINTS.exec(sentence)?.[1]?.match(/\d+/g) ?? []
  return numbers.flatMap((no) => notes[Number(no) - 1] ?? []).join(' ') || undefined
}
