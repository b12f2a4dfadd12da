/** Writes edits into the document: one sync looks and finds, one writes and reads back. */

import { isUnanswered } from '../in-word.ts'
import { isOfNames, type Writing } from '../read/counting.ts'
import { queueWords } from '../read/mixed-words.ts'
import { bodyPlaces, bodyText, type Snapshot } from '../read/snapshot.ts'
import type { Desk } from './desk.ts'
import { perform, spotsOf } from './perform.ts'
import { type BodyEdit, inverse, meantBy, type Obstacle, plan, type Step } from './plan.ts'
import { recipeFor, Searches } from './spot.ts'

export type Outcome =
  | { readonly was: 'written'; readonly before: Snapshot; readonly after: Snapshot; readonly edits: readonly BodyEdit[] }
  /** Word keeps the old words, struck out, until someone accepts the change. */
  | { readonly was: 'tracked'; readonly before: Snapshot; readonly after: Snapshot }
  /** Written, while someone wrote elsewhere in the document at that very moment. */
  | { readonly was: 'amid'; readonly before: Snapshot; readonly after: Snapshot }
  | { readonly was: 'not found' | 'damaged'; readonly before: Snapshot; readonly after: Snapshot }
  /** Word would not, and the text is as it was. */
  | { readonly was: 'forbidden'; readonly before: Snapshot; readonly error: unknown }
  | { readonly was: Obstacle; readonly before: Snapshot }

interface Work {
  /** The text as it was last read: what to search for is decided by it, before the first sync. */
  readonly known: Snapshot | undefined
  /** The edits for the document as it is now; a sentence's worth of refusal instead, where they no longer fit. */
  readonly edits: (now: Snapshot) => readonly BodyEdit[] | Obstacle
  /** What else is to be written in the same sync, before the edits and after them. */
  readonly first?: () => void
  readonly also?: (items: readonly Word.Paragraph[], steps: readonly Step[]) => void
}

export async function editDocument(desk: Desk, { known, edits, first, also }: Work): Promise<Outcome> {
  const { context, queue, snapshot, clarified } = desk
  const searches = new Searches(context.document.body)
  const look = queue()
  if (known) askFor(known, stepsOn(known, edits(known)), searches)
  await look.synced()
  const now = snapshot(look)
  const wanted = edits(now)
  if (typeof wanted === 'string') return { was: wanted, before: now }
  const text = bodyText(now)
  const steps = plan(now, text, wanted)
  if (typeof steps === 'string') return { was: steps, before: now }
  // Only where the text is not what it was when it was last read.
  const asked = [askFor(now, steps, searches), askForLists(steps, look.paragraphs.items)]
  if (asked.some(Boolean)) await context.sync()
  const texts = now.rows.map((row) => row.text)
  const found = steps.every((step) =>
    spotsOf(step, texts).every((spot) => {
      const recipe = recipeFor(texts, spot)
      return recipe !== undefined && searches.knows(recipe)
    }),
  )
  if (!found) return { was: 'not found', before: now, after: now }
  const { items } = look.paragraphs
  // Word answers in order, so it tells of these words as they are before the write.
  const looks = queueWords(now, unaskedIn(now, wanted), items)
  first?.()
  for (const step of steps) perform(step, { texts, items, searches })
  also?.(items, steps)
  const { after, error } = await readBack(desk, { anyGone: steps.some(({ kind }) => kind !== 'replace' && kind !== 'add') })
  const before = error === undefined ? clarified(now, looks()) : now
  if (error !== undefined && bodyText(after) === text) return { was: 'forbidden', before, error }
  if (bodyText(after) === meantBy(text, wanted)) {
    const strikes = now.tracking && wanted.some(({ was }) => was !== '')
    return strikes ? { was: 'tracked', before, after } : { was: 'written', before, after, edits: wanted }
  }
  if (strikings(text, wanted).includes(bodyText(after))) return { was: 'tracked', before, after }
  return { was: isApart(meantBy(text, wanted), bodyText(after), wanted) ? 'amid' : 'damaged', before, after }
}

export interface ReadBack {
  readonly after: Snapshot
  readonly items: readonly Word.Paragraph[]
  /** Where Word stopped half-way. */
  readonly error?: unknown
}

/** Carries out what is queued and reads what came of it. */
export async function readBack({ queue, snapshot }: Desk, writing: Writing = {}): Promise<ReadBack> {
  const read = queue(writing)
  try {
    await read.synced()
    return { after: snapshot(read), items: read.paragraphs.items }
  } catch (error) {
    if (isUnanswered(error)) throw error
    const again = queue({ ...writing, anyGone: true })
    await again.synced()
    return { after: snapshot(again), items: again.paragraphs.items, ...(isOfNames(error) ? {} : { error }) }
  }
}

/** Rows that lose words of which Word has not been asked yet whether they are bold: taking back must know it. */
function unaskedIn(now: Snapshot, edits: readonly BodyEdit[]): number[] {
  const loses = (start: number, end: number) => edits.some((edit) => edit.start < end && edit.end > start)
  const losing = bodyPlaces(now).flatMap(({ start, paragraph }, i) => (loses(start, start + paragraph.text.length) ? [now.rowOf[i]!] : []))
  return losing.filter((row) => now.unasked.includes(row))
}

function stepsOn(known: Snapshot, edits: readonly BodyEdit[] | Obstacle): readonly Step[] {
  const steps = typeof edits === 'string' ? edits : plan(known, bodyText(known), edits)
  return typeof steps === 'string' ? [] : steps
}

/** @returns whether something new was asked */
function askFor({ rows }: Snapshot, steps: readonly Step[], searches: Searches): boolean {
  const texts = rows.map((row) => row.text)
  return steps
    .flatMap((step) => spotsOf(step, texts))
    .map((spot) => searches.ask(recipeFor(texts, spot)))
    .some(Boolean)
}

/** A list can only be joined by its number, which nothing else needs. */
function askForLists(steps: readonly Step[], items: readonly Word.Paragraph[]): boolean {
  const kept = steps.flatMap((step) => (step.kind === 'cut' && step.look.list ? [items[step.after]!] : []))
  for (const paragraph of kept) paragraph.listOrNullObject.load('id')
  return kept.length > 0
}

/** Whether the text differs from what was meant in one place that no edit touches: that is someone else's writing. */
function isApart(meant: string, now: string, edits: readonly BodyEdit[]): boolean {
  const least = Math.min(meant.length, now.length)
  let head = 0
  while (head < least && meant[head] === now[head]) head++
  let tail = 0
  while (tail < least - head && meant.at(-1 - tail) === now.at(-1 - tail)) tail++
  const end = meant.length - tail
  return inverse(edits, () => []).every((edit) => edit.end < head || edit.start > end)
}

/** What the text looks like where Word shows the words it has struck out: before the new ones, or after them. */
function strikings(text: string, edits: readonly BodyEdit[]): string[] {
  const narrow = edits.map((edit) => {
    const { was, text: now } = edit
    let before = 0
    while (before < Math.min(was.length, now.length) && was[before] === now[before]) before++
    let after = 0
    while (after < Math.min(was.length, now.length) - before && was[was.length - 1 - after] === now[now.length - 1 - after]) after++
    return { start: edit.start + before, end: edit.end - after, was: was.slice(before, was.length - after), text: now.slice(before, now.length - after) }
  })
  return [
    meantBy(
      text,
      narrow.map((edit) => ({ ...edit, text: edit.was + edit.text })),
    ),
    meantBy(
      text,
      narrow.map((edit) => ({ ...edit, text: edit.text + edit.was })),
    ),
  ]
}
