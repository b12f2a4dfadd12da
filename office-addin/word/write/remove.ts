/** Takes an insertion out again, and puts a text back that a write has damaged. */
import { bodyPlaces, bodyText, type Snapshot } from '../read/snapshot.ts'
import { isOurs } from './controls.ts'
import type { Desk } from './desk.ts'
import { editDocument, type Outcome, type ReadBack, readBack } from './edit-document.ts'
import type { Inserted } from './insert-template.ts'
import { asPlain, cutBehind } from './perform.ts'
import type { BodyEdit } from './plan.ts'
import { editsBack, insertionBack, type Undo } from './take-back.ts'

/** Takes back what an insertion or a fix did. */
export const undo = (desk: Desk, known: Snapshot | undefined, { written, inserted, title }: Undo): Promise<Outcome> =>
  inserted
    ? removeInserted(desk, known, inserted)
    : editDocument(desk, {
        known,
        edits: (now) => (title && now.title !== title.after ? 'changed' : editsBack(now, written!)),
        also: () => title && (desk.context.document.properties.title = title.before),
      })

async function removeInserted(desk: Desk, known: Snapshot | undefined, inserted: Inserted): Promise<Outcome> {
  const { context } = desk
  const { title, how, ooxml } = inserted
  const unlock = queueUnlock(context)
  const back = () => {
    if (title.before !== title.after) context.document.properties.title = title.before
  }
  if (how === 'replaced' && ooxml !== undefined) return replaceAll(desk, inserted, ooxml, unlock, back)
  return editDocument(desk, {
    known,
    edits: (now) => (now.title === title.after ? insertionBack(now, inserted) : 'changed'),
    first: unlock,
    also: (items, steps) => {
      back()
      // An empty paragraph is left where one was; without this it would stay an item of the template's last list.
      const [step] = steps
      const left = how === 'filled' ? (step?.kind === 'join' ? items[step.tail.row] : step?.kind === 'replace' ? items[step.spot.row] : undefined) : undefined
      if (left) {
        left.styleBuiltIn = 'Normal' as Word.BuiltInStyleName
        asPlain(left)
      }
    },
  })
}

/** Our own locks are opened before anything of ours is taken out; the person's are not ours to open. */
function queueUnlock({ document }: Word.RequestContext): () => void {
  const { contentControls } = document
  contentControls.load('tag,cannotEdit,cannotDelete')
  return () => {
    for (const control of contentControls.items) {
      if (!isOurs(control.tag) || (!control.cannotEdit && !control.cannotDelete)) continue
      control.cannotDelete = false
      control.cannotEdit = false
    }
  }
}

async function replaceAll(desk: Desk, { texts, title, before }: Inserted, ooxml: string, unlock: () => void, back: () => void): Promise<Outcome> {
  const { queue, snapshot } = desk
  const look = queue()
  await look.synced()
  const now = snapshot(look)
  if (now.title !== title.after || now.rows.length !== texts.length || texts.some((text, i) => now.rows[i]?.text !== text)) return { was: 'changed', before: now }
  unlock()
  back()
  const { after, error } = await putBack(desk, before, ooxml)
  if (bodyText(after) === bodyText(before)) return { was: 'written', before: now, after, edits: [] }
  if (error !== undefined && bodyText(after) === bodyText(now)) return { was: 'forbidden', before: now, error }
  return { was: 'damaged', before: now, after }
}

/** Word puts the document in before its last paragraph mark, which then stands behind it, empty. */
async function putBack(desk: Desk, before: Snapshot, ooxml: string): Promise<ReadBack> {
  desk.context.document.body.insertOoxml(ooxml, 'Replace')
  const first = await readBack(desk, { anyGone: true })
  const { rows } = first.after
  const end = before.rows.length - 1
  const look = before.rows[end]
  if (first.error !== undefined || !look || rows.length !== end + 2 || rows[end + 1]?.text !== '') return first
  if (look.list) {
    first.items[end]!.listOrNullObject.load('id')
    await desk.context.sync()
  }
  cutBehind(first.items, end, look)
  return readBack(desk)
}

/** @returns the document after it; the caller compares */
export async function restoreText(desk: Desk, before: Snapshot, ooxml?: string): Promise<Snapshot> {
  const { context } = desk
  const unlock = queueUnlock(context)
  if (ooxml !== undefined) {
    await context.sync()
    unlock()
    return (await putBack(desk, before, ooxml)).after
  }
  const outcome = await editDocument(desk, { known: undefined, edits: (now) => differences(now, before), first: unlock })
  return 'after' in outcome ? outcome.after : outcome.before
}

/** One change that makes the text of one snapshot that of the other: of the paragraphs between the first and the last that differ. */
export function differences(now: Snapshot, wanted: Snapshot): BodyEdit[] {
  const [is, was] = [bodyPlaces(now), bodyPlaces(wanted)]
  let head = 0
  while (head < Math.min(is.length, was.length) && is[head]!.paragraph.text === was[head]!.paragraph.text) head++
  let tail = 0
  while (tail < Math.min(is.length, was.length) - head && is.at(-1 - tail)!.paragraph.text === was.at(-1 - tail)!.paragraph.text) tail++
  const [text, old] = [bodyText(now), bodyText(wanted)]
  if (text === old) return []
  const span = (places: typeof is, all: string) => {
    const [first, last] = [places[head], places[places.length - 1 - tail]]
    return { start: first?.start ?? all.length, end: last && places.length - tail > head ? last.start + last.paragraph.text.length : (first?.start ?? all.length) }
  }
  const [here, there] = [span(is, text), span(was, old)]
  const middle = was.slice(head, was.length - tail).map((place) => place.paragraph)
  // Whole paragraphs come or go with the line end before or after them.
  if (is.length - tail === head || was.length - tail === head) {
    const before = head > 0
    const widen = (places: typeof is, all: string, at: { start: number; end: number }) => {
      const end = (i: number) => (places[i] ? places[i].start + places[i].paragraph.text.length : 0)
      if (places.length - tail === head) return before ? { start: end(head - 1), end: end(head - 1) } : { start: 0, end: 0 }
      return before ? { start: end(head - 1), end: at.end } : { start: at.start, end: places[head + places.length - tail - head]?.start ?? all.length }
    }
    const [a, b] = [widen(is, text, here), widen(was, old, there)]
    const looks = before ? [{ text: '', marks: [], block: { kind: 'paragraph' as const } }, ...middle] : [...middle, { text: '', marks: [], block: { kind: 'paragraph' as const } }]
    return [{ ...a, was: text.slice(a.start, a.end), text: old.slice(b.start, b.end), looks: middle.length > 0 ? looks : [] }]
  }
  return [{ ...here, was: text.slice(here.start, here.end), text: old.slice(there.start, there.end), looks: middle }]
}
