/** What was written, and how it is taken out again: looked for where it stands now, never where it stood then. */
import type { Paragraph } from '#core/draft/draft.ts'
import { bodyPlaces, bodyText, type Snapshot } from '../read/snapshot.ts'
import type { Inserted } from './insert-template.ts'
import { type BodyEdit, inverse, type Obstacle } from './plan.ts'

/** The paragraphs that a fix has touched, and the changes that undo it within them. */
export interface Written {
  readonly groups: readonly { readonly first: number; readonly texts: readonly string[]; readonly edits: readonly BodyEdit[] }[]
}

/** What a receipt stands for. */
export interface Undo {
  readonly written?: Written
  readonly inserted?: Inserted
  readonly title?: { readonly before: string; readonly after: string }
}

/** Paragraphs that the edits touch, in the text after them; neighbouring ones together. */
export function writtenBy(before: Snapshot, after: Snapshot, edits: readonly BodyEdit[]): Written {
  const places = bodyPlaces(before)
  const looksAt = (start: number, end: number): Paragraph[] =>
    places
      .filter((place) => place.start <= end && place.start + place.paragraph.text.length >= start)
      .map(({ paragraph, start: from }) => {
        const [a, b] = [Math.max(0, start - from), Math.min(paragraph.text.length, end - from)]
        const marks = paragraph.marks.flatMap((mark) => (mark.start < b && mark.end > a ? [{ ...mark, start: Math.max(a, mark.start) - a, end: Math.min(b, mark.end) - a }] : []))
        return { text: paragraph.text.slice(a, b), marks, block: paragraph.block }
      })
  const now = bodyPlaces(after)
  const groups: { first: number; last: number; edits: BodyEdit[] }[] = []
  for (const edit of inverse(edits, looksAt)) {
    const [first, last] = [edit.start, edit.end].map((at) => now.findIndex((place) => at >= place.start && at <= place.start + place.paragraph.text.length)) as [number, number]
    const group = groups.at(-1)
    if (group && first <= group.last) {
      group.last = Math.max(group.last, last)
      group.edits.push(edit)
    } else groups.push({ first, last, edits: [edit] })
  }
  return {
    groups: groups.map(({ first, last, edits: own }) => {
      const from = now[first]!.start
      return {
        first,
        texts: now.slice(first, last + 1).map((place) => place.paragraph.text),
        edits: own.map((edit) => ({ ...edit, start: edit.start - from, end: edit.end - from })),
      }
    }),
  }
}

/** The changes that take a fix back, in the document as it is now. */
export function editsBack(now: Snapshot, { groups }: Written): readonly BodyEdit[] | Obstacle {
  const places = bodyPlaces(now)
  const texts = places.map((place) => place.paragraph.text)
  const edits: BodyEdit[] = []
  for (const group of groups) {
    const at = nearest(texts, group.texts, group.first)
    if (at === undefined) return 'changed'
    edits.push(...group.edits.map((edit) => ({ ...edit, start: edit.start + places[at]!.start, end: edit.end + places[at]!.start })))
  }
  return edits
}

/** The change that takes an insertion out. */
export function insertionBack(now: Snapshot, { texts, at, how }: Inserted): readonly BodyEdit[] | Obstacle {
  const row = nearest(
    now.rows.map((each) => each.text),
    texts,
    at,
  )
  if (row === undefined) return 'changed'
  const places = bodyPlaces(now)
  const inside = places.flatMap((_, i) => (now.rowOf[i]! >= row && now.rowOf[i]! < row + texts.length ? [i] : []))
  const [first, last] = [inside[0], inside.at(-1)]
  if (first === undefined || last === undefined) return 'changed'
  const text = bodyText(now)
  const [previous, next] = [places[first - 1], places[last + 1]]
  const ends = (i: number) => places[i]!.start + places[i]!.paragraph.text.length
  const span = { start: places[first]!.start, end: ends(last) }
  if (how === 'split' && previous && next) Object.assign(span, { start: ends(first - 1), end: next.start })
  else if (how === 'beside' && previous && previous.paragraph.block.kind !== 'cell') span.start = ends(first - 1)
  else if (how === 'beside' && next) span.end = next.start
  return [{ ...span, was: text.slice(span.start, span.end), text: '', looks: [] }]
}

/** Where these texts stand together, the place nearest to where they stood. */
function nearest(all: readonly string[], texts: readonly string[], at: number): number | undefined {
  const places = all.flatMap((_, i) => (texts.every((text, n) => all[i + n] === text) ? [i] : []))
  return places.sort((a, b) => Math.abs(a - at) - Math.abs(b - at))[0]
}
