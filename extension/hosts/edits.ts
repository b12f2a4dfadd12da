/** The edits of a fix, which come last first, and what they do to places in the text. */
import type { Edit } from '#core/checker/finding.ts'
import type { Paragraph } from '#core/draft/draft.ts'
import type { Reading } from '../editors/body-reader.ts'
import { linesWithin } from '../editors/lines-within.ts'
import { INVISIBLE } from '../editors/spaces.ts'
import type { WrittenSpan } from './written.ts'

/** Not across cells, and not from the writer's own text into the signature. */
export function isWritable({ lines, places }: Reading, { start, end }: Edit): boolean {
  const [first, last] = linesWithin(places, 'body', start, end)
  if (first === undefined) return false
  const within = lines.slice(first, last + 1)
  return within.length === 1 || within.every(({ zone, paragraph: { block } }) => zone === within[0]?.zone && block.kind !== 'cell')
}

/** The words written, where they stand in the text after all edits; first first. */
export function spansOf(edits: readonly Edit[]): WrittenSpan[] {
  let shift = 0
  return [...edits].reverse().map(({ start, was, text }) => {
    const now = text.replace(INVISIBLE, '')
    const at = start + shift
    shift += now.length - was.length
    return { start: at, end: at + now.length, was, now }
  })
}

/** Where a place in the text stands after all edits. */
export function shifted(offset: number, edits: readonly Edit[]): number {
  return edits.reduce((at, { start, end, text }) => (at >= end ? at + text.length - (end - start) : at > start ? start + text.length : at), offset)
}

/** Whether the lines that no edit touches still stand there as they were. */
export function besidesUntouched(before: Reading, after: Reading, edits: readonly Edit[]): boolean {
  const standing = new Set(after.lines.map((line) => line.paragraph))
  const touched = new Set(
    edits.flatMap(({ start, end }) => {
      const [first, last] = linesWithin(before.places, 'body', start, end)
      return first === undefined ? [] : before.places.slice(first, last + 1)
    }),
  )
  const missing = before.places.filter((place) => !touched.has(place) && !standing.has(place.paragraph))
  if (missing.length === 0) return true
  const keyOf = (paragraph: Paragraph) => JSON.stringify(paragraph)
  const keys = new Set([...standing].map(keyOf))
  return missing.every((place) => keys.has(keyOf(place.paragraph)))
}
