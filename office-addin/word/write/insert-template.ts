/** Puts a filled template into the document: one sync looks where the cursor is, one writes and reads back. */
import { paragraphsOf } from '#app/host/paragraphs-of.ts'
import type { Rendered } from '#core/drafting/blocks.ts'
import { wordsFor } from '#core/drafting/inline.ts'
import type { Look } from '#core/pack/house.schema.ts'
import { shownText } from '../read/paragraph-of.ts'
import { isBlank, type Snapshot } from '../read/snapshot.ts'
import { type CursorProblem, lookAtCursor } from './cursor.ts'
import type { Desk } from './desk.ts'
import { readBack } from './edit-document.ts'
import { BlockWriter } from './insert-blocks.ts'
import { insertWords } from './insert-words.ts'
import type { Undo } from './take-back.ts'

/** What an insertion needs to be taken back. */
export interface Inserted {
  /** Of the paragraphs that were put in, in order; where the cursor stood in a paragraph, not its two halves. */
  readonly texts: readonly string[]
  /** The row at which they begin. */
  readonly at: number
  readonly how: 'beside' | 'split' | 'filled' | 'replaced'
  /** The whole document as it was, in Word's own format, where all of it gave way. */
  readonly ooxml?: string
  readonly before: Snapshot
  readonly title: { readonly before: string; readonly after: string }
}

export type Insertion =
  | { readonly was: 'inserted'; readonly undo: Undo; readonly after: Snapshot }
  | { readonly was: CursorProblem }
  | { readonly was: 'forbidden'; readonly error: unknown }
  /** Something else stands there now. */
  | { readonly was: 'damaged'; readonly before: Snapshot; readonly after: Snapshot; readonly ooxml?: string; readonly error?: unknown }

/** `end`: behind all that is written, wherever the cursor is. */
export type Where = 'selection' | 'whole' | 'end'

export async function insertTemplate(desk: Desk, rendered: Rendered, where: Where, look?: Look): Promise<Insertion> {
  const words = wordsFor(rendered, where === 'end' ? 'whole' : where)
  if (words !== undefined) return insertWords(desk, words)
  const { context, queue, snapshot } = desk
  const { body, properties } = context.document
  const queued = queue()
  const cursor = where === 'selection' ? lookAtCursor(context) : undefined
  const backup = where === 'whole' ? body.getOoxml() : undefined
  await queued.synced()
  const before = snapshot(queued)
  const place = cursor?.answer()
  if (typeof place === 'string') return { was: place }

  const { items } = queued.paragraphs
  const empty = before.rows.length === 1 && isBlank(before)
  let how: Inserted['how'] = 'beside'
  if (empty || (place && place.text === '')) {
    const blank = empty ? items[0]! : place!.paragraph
    how = 'filled'
    new BlockWriter(rendered, blank, 'After', look?.colours).write(rendered.blocks)
    blank.delete()
  } else if (where === 'end') new BlockWriter(rendered, items.at(-1)!, 'After', look?.colours).write(rendered.blocks)
  else if (!place) {
    how = 'replaced'
    body.clear()
    const blank = body.paragraphs.getFirst()
    blank.styleBuiltIn = 'Normal' as Word.BuiltInStyleName
    new BlockWriter(rendered, blank, 'After', look?.colours).write(rendered.blocks)
    blank.delete()
  } else if (place.at === 'middle') {
    how = 'split'
    const point = place.range.getRange('End')
    point.insertText('\n', 'Before')
    new BlockWriter(rendered, point.paragraphs.getFirst(), 'Before', look?.colours).write(rendered.blocks)
  } else new BlockWriter(rendered, place.paragraph, place.at === 'start' ? 'Before' : 'After', look?.colours).write(rendered.blocks)

  const title = titleFor(rendered, before, how)
  if (title !== before.title) properties.title = title
  const { kind } = rendered.template
  if (kind && (how === 'replaced' || how === 'filled')) properties.customProperties.add('Seconder.kind', kind)

  const texts = (of: Snapshot) => of.rows.map((row) => row.text)
  const lines = paragraphsOf(rendered.blocks).map((item) => item.paragraph.text)
  const whole = place && before.rows.every(({ text, current }) => text !== place.text || current === undefined) ? place.text : ''
  const own = (text: string) => lines.includes(shownText(text)) || (how === 'split' && (whole.startsWith(text) || whole.endsWith(text)))
  const { after, error } = await readBack(desk, { own, anyGone: how === 'replaced' })
  const found = standing(texts(before), texts(after), how) ?? amid(texts(after), lines)
  const full = (all: readonly string[]) => all.map(shownText).filter((text) => text.trim() !== '')
  if (found && error === undefined && full(found.texts).join('\n') === full(lines).join('\n'))
    return {
      was: 'inserted',
      after,
      undo: undoOf({ ...found, how, before, ...(how === 'replaced' && backup ? { ooxml: backup.value } : {}), title: { before: before.title, after: title } }),
    }
  if (error !== undefined && texts(after).join('\n') === texts(before).join('\n')) return { was: 'forbidden', error }
  return { was: 'damaged', before, after, error, ...(how === 'replaced' && backup ? { ooxml: backup.value } : {}) }
}

const undoOf = (inserted: Inserted): Undo => ({ inserted, title: inserted.title })

/** A document's title is seen in its window and by those who hear it read: the template's, where there is none yet. */
const titleFor = (rendered: Rendered, before: Snapshot, how: Inserted['how']): string => (before.title && how !== 'replaced' ? before.title : (rendered.subject ?? rendered.title))

/** Where the new rows stand, if all else is as it was. */
function standing(before: readonly string[], after: readonly string[], how: Inserted['how']): Pick<Inserted, 'texts' | 'at'> | undefined {
  if (how === 'replaced') return { texts: after, at: 0 }
  let at = 0
  while (at < before.length && at < after.length && before[at] === after[at]) at++
  if (how === 'split') {
    for (; at >= 0; at--) {
      const count = after.length - before.length - 1
      const [head = '', tail = ''] = [after[at], after[at + count + 1]]
      if (head + tail === before[at] && same(after.slice(at + count + 2), before.slice(at + 1))) return { texts: after.slice(at + 1, at + 1 + count), at: at + 1 }
    }
    return undefined
  }
  const gone = how === 'filled' ? 1 : 0
  const count = after.length - before.length + gone
  for (; at >= 0; at--) if ((gone === 0 || before[at] === '') && same(after.slice(at + count), before.slice(at + gone))) return { texts: after.slice(at, at + count), at }
  return undefined
}

/** The template's own lines in one stretch, while someone wrote elsewhere in the document at that very moment. */
function amid(after: readonly string[], lines: readonly string[]): Pick<Inserted, 'texts' | 'at'> | undefined {
  const at = after.findIndex((_, i) => lines.every((line, n) => shownText(after[i + n] ?? '') === line))
  return at < 0 ? undefined : { texts: after.slice(at, at + lines.length), at }
}

const same = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((text, i) => text === b[i])
