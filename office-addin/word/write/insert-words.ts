/**
 * Puts plain words where the cursor is, in the look of the sentence around it: a table's cell may hold them too. They get
 * no content control: what is typed at the end of one would become part of it.
 */
import { bodyPlaces, bodyText, type Snapshot } from '../read/snapshot.ts'
import { lookAtCursor } from './cursor.ts'
import type { Desk } from './desk.ts'
import { readBack } from './edit-document.ts'
import type { Insertion } from './insert-template.ts'
import type { BodyEdit } from './plan.ts'
import { writtenBy } from './take-back.ts'

export async function insertWords(desk: Desk, words: string): Promise<Insertion> {
  const { context, queue, snapshot } = desk
  const look = queue()
  const cursor = lookAtCursor(context)
  const selected = context.document.getSelection()
  selected.load('text')
  await look.synced()
  const before = snapshot(look)
  const place = cursor.answer()
  if (typeof place === 'string' && place !== 'table') return { was: place }
  selected.insertText(words, 'Replace').select('End')
  const { after, error } = await readBack(desk)
  const edit = editBetween(before, after, selected.text.length, words)
  if (edit && error === undefined) return { was: 'inserted', after, undo: { written: writtenBy(before, after, [edit]) } }
  if (error !== undefined && bodyText(after) === bodyText(before)) return { was: 'forbidden', error }
  return { was: 'damaged', before, after, error }
}

/** The one change that made the text what it is: the words in place of as many letters as were selected. */
function editBetween(before: Snapshot, after: Snapshot, selected: number, words: string): BodyEdit | undefined {
  const [was, now] = [bodyText(before), bodyText(after)]
  if (now.length !== was.length - selected + words.length) return undefined
  let start = 0
  while (start < was.length && was[start] === now[start]) start++
  // What is put in may begin as the text after it does.
  for (; start >= 0; start--) {
    if (now.slice(start, start + words.length) !== words || now.slice(start + words.length) !== was.slice(start + selected)) continue
    const isIn = bodyPlaces(before).some((place) => place.start <= start && place.start + place.paragraph.text.length >= start + selected)
    return isIn ? { start, end: start + selected, was: was.slice(start, start + selected), text: words } : undefined
  }
  return undefined
}
