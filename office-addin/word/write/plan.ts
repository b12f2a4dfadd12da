/** Edits of the draft's text as steps that Word can take: within a paragraph, whole paragraphs, and joins. */
import type { Paragraph, Place } from '#core/draft/draft.ts'
import type { Row } from '../read/row.ts'
import { bodyPlaces, type Snapshot } from '../read/snapshot.ts'
import type { Spot } from './spot.ts'

/** A change of the body's text; offsets in the text of the snapshot it is planned on. */
export interface BodyEdit {
  readonly start: number
  readonly end: number
  readonly was: string
  readonly text: string
  /** How the lines of `text` looked before they were taken out; new text looks like its neighbours. */
  readonly looks?: readonly Paragraph[]
}

export type Step =
  | { readonly kind: 'replace'; readonly spot: Spot; readonly text: string; readonly look?: Paragraph }
  | { readonly kind: 'delete'; readonly row: number }
  /** Everything behind this row, to the end of the document, whose last paragraph Word does not delete. */
  | { readonly kind: 'cut'; readonly after: number; readonly look: Row }
  | { readonly kind: 'delete-table'; readonly row: number }
  | { readonly kind: 'add'; readonly row: number; readonly where: 'After' | 'Before'; readonly lines: readonly Paragraph[] }
  | { readonly kind: 'join'; readonly head: Spot; readonly tail: Spot; readonly text: string }

/** Why an edit cannot be written. */
export type Obstacle = 'overlap' | 'changed' | 'across' | 'struck'

/** @returns the steps from the last to the first, so that none shifts another */
export function plan(snapshot: Snapshot, text: string, edits: readonly BodyEdit[]): readonly Step[] | Obstacle {
  const sorted = merged([...edits].sort((a, b) => b.start - a.start || b.end - a.end))
  if (sorted.some((edit, i) => i > 0 && edit.end > sorted[i - 1]!.start)) return 'overlap'
  if (sorted.some(({ start, end, was }) => end > text.length || text.slice(start, end) !== was)) return 'changed'
  const body = bodyPlaces(snapshot)
  const steps: Step[] = []
  for (const edit of sorted) {
    const planned = stepsFor(snapshot, body, edit)
    if (!planned) return 'across'
    if (planned.some((step) => writtenRows(step).some((row) => snapshot.rows[row]?.current !== undefined))) return 'struck'
    steps.push(...planned)
  }
  return steps
}

/** Rows in which words are written: where some of them are struck out or hidden, Word finds no place by its words. */
const writtenRows = (step: Step): number[] => (step.kind === 'replace' ? [step.spot.row] : step.kind === 'join' ? [step.head.row, step.tail.row] : [])

/** Changes that touch are one change: written one by one, Word would take the end of one for part of the other. */
function merged(sorted: readonly BodyEdit[]): BodyEdit[] {
  const all: BodyEdit[] = []
  for (const edit of sorted) {
    const next = all.at(-1)
    if (next && edit.end === next.start && !edit.looks && !next.looks)
      all.splice(-1, 1, { start: edit.start, end: next.end, was: edit.was + next.was, text: edit.text + next.text })
    else all.push(edit)
  }
  return all
}

const holds = ({ start, paragraph }: Place, at: number) => at >= start && at <= start + paragraph.text.length

function stepsFor({ rowOf, rows }: Snapshot, body: readonly Place[], edit: BodyEdit): Step[] | undefined {
  const [first, last] = [body.findIndex((place) => holds(place, edit.start)), body.findIndex((place) => holds(place, edit.end))]
  const [head, tail] = [body[first], body[last]]
  if (!head || !tail || last < first) return undefined
  const within = body.slice(first, last + 1)
  const [i, j] = [rowOf[first]!, rowOf[last]!]
  const [a, b] = [edit.start - head.start, edit.end - tail.start]
  const [whole, rest] = [head.paragraph.text.length, tail.paragraph.text.length]
  const [cells, pages] = [within.some((place) => place.paragraph.block.kind === 'cell'), tail.page !== head.page]
  // What we put in we may take out, with its tables and pages; no fix ever joins cells or pages.
  const ours = edit.looks !== undefined && edit.text === '' && tail.paragraph.block.kind !== 'cell' && (head.paragraph.block.kind !== 'cell' || a === 0)
  if (within.length > 1 && (cells || pages) && !ours) return undefined
  const lines = linesOf(edit)
  const looks = lines.map((line, n) => edit.looks?.[n] ?? { text: line, marks: [], block: { kind: 'paragraph' as const } })
  const deleted = (from: number, to: number): Step[] => deletedRows(rows, from, to)

  if (i === j && lines.length === 1) return narrowed(i, a, b, head.paragraph.text, edit)
  if (i < j && edit.text === '' && a === 0 && b === 0) return deleted(i, j - 1)
  if (i < j && edit.text === '' && a === whole && b === rest) return deleted(i + 1, j)
  if (i === j && a === b && a === whole && lines[0] === '')
    return [{ kind: 'add', row: i, where: 'After', lines: looks.slice(1).map((look) => (edit.looks ? look : asAfter(look, head.paragraph))) }]
  if (i === j && a === b && a === 0 && lines.at(-1) === '') return [{ kind: 'add', row: i, where: 'Before', lines: looks.slice(0, -1) }]
  if (i === j) return [{ kind: 'replace', spot: { row: i, start: a, end: b }, text: edit.text }]
  return [{ kind: 'join', head: { row: i, start: a, end: whole }, tail: { row: j, start: 0, end: b }, text: edit.text }]
}

/** What comes back may hold line breaks inside its paragraphs; what is new has none. */
function linesOf({ text, looks }: BodyEdit): string[] {
  const known = looks?.map((look) => look.text) ?? []
  return known.join('\n') === text && known.length > 0 ? known : text.split('\n')
}

/** Tables go as a whole, and the end of the document with what stands before it. */
function deletedRows(rows: Snapshot['rows'], from: number, to: number): Step[] {
  if (to === rows.length - 1 && from > 0) return [{ kind: 'cut', after: from - 1, look: rows[from - 1]! }]
  const steps: Step[] = []
  for (let row = to; row >= from; row--) {
    const { cell } = rows[row]!
    if (!cell) steps.push({ kind: 'delete', row })
    else if (cell.row === 0 && cell.column === 0 && !(rows[row - 1]?.cell?.row === 0 && rows[row - 1]?.cell?.column === 0)) steps.push({ kind: 'delete-table', row })
  }
  return steps
}

/** A line after an item is an item, after a heading it is plain text. */
const asAfter = (line: Paragraph, after: Paragraph): Paragraph => (after.block.kind === 'heading' ? line : { ...line, block: after.block })

/** Only what really changes is written, so that what stays keeps its formatting and its comments. */
function narrowed(row: number, start: number, end: number, text: string, { text: now, looks }: BodyEdit): Step[] {
  if (looks) return [{ kind: 'replace', spot: { row, start, end }, text: now, look: looks[0] }]
  const was = text.slice(start, end)
  if (was === now) return []
  let [before, after] = [0, 0]
  while (before < Math.min(was.length, now.length) && was[before] === now[before]) before++
  while (after < Math.min(was.length, now.length) - before && was[was.length - 1 - after] === now[now.length - 1 - after]) after++
  const half = (at: number, of: string) => /[\udc00-\udfff]/.test(of.charAt(at))
  if (half(before, was) || half(before, now)) before--
  if (half(was.length - after, was) || half(now.length - after, now)) after--
  return [{ kind: 'replace', spot: { row, start: start + before, end: end - after }, text: now.slice(before, now.length - after) }]
}

/** The text that the edits mean. */
export const meantBy = (text: string, edits: readonly BodyEdit[]): string =>
  [...edits].sort((a, b) => b.start - a.start || b.end - a.end).reduce((now, { start, end, text: put }) => now.slice(0, start) + put + now.slice(end), text)

/** The edits that undo these, for the text that these have made. */
export function inverse(edits: readonly BodyEdit[], looksAt: (start: number, end: number) => readonly Paragraph[]): BodyEdit[] {
  let shift = 0
  return [...edits]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ start, end, was, text }) => {
      const back = { start: start + shift, end: start + shift + text.length, was: text, text: was, looks: looksAt(start, end) }
      shift += text.length - was.length
      return back
    })
}
