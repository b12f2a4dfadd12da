/** What a fix wrote, and how it is taken out again where the text has gone on since: looked for where it stands now. */
import type { Place } from '#core/draft/draft.ts'
import type { BodyEdit } from './edit-html.ts'

/** Neighbouring paragraphs of the text as written, and the changes within them that undo it; offsets from the first one's start. */
interface Stretch {
  readonly first: number
  readonly texts: readonly string[]
  readonly edits: readonly BodyEdit[]
}
export type Stretches = readonly Stretch[]

const own = (places: readonly Place[]): readonly Place[] => places.filter(({ part }) => part === 'body')

/** @param edits - as they were meant for the text before @param after - the places as they were read back */
export function stretchesOf(edits: readonly BodyEdit[], after: readonly Place[]): Stretches {
  const places = own(after)
  let shift = 0
  const back = [...edits]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ start, end, was, text }): BodyEdit => {
      const from = start + shift
      shift += text.length - (end - start)
      return { start: from, end: from + text.length, was: text, text: was }
    })
  const groups: { first: number; last: number; edits: BodyEdit[] }[] = []
  const paragraphAt = (offset: number) => places.findIndex(({ start, paragraph }) => offset >= start && offset <= start + paragraph.text.length)
  for (const edit of back) {
    const [first, last] = [paragraphAt(edit.start), paragraphAt(edit.end)]
    const group = groups.at(-1)
    if (group && first <= group.last) {
      group.last = Math.max(group.last, last)
      group.edits.push(edit)
    } else groups.push({ first, last, edits: [edit] })
  }
  return groups.map(({ first, last, edits: within }) => {
    const from = places[first]!.start
    return {
      first,
      texts: places.slice(first, last + 1).map(({ paragraph }) => paragraph.text),
      edits: within.map((edit) => ({ ...edit, start: edit.start - from, end: edit.end - from })),
    }
  })
}

/** @returns undefined where the person has since changed these very paragraphs */
export function editsBack(stretches: Stretches, now: readonly Place[]): readonly BodyEdit[] | undefined {
  const places = own(now)
  const edits: BodyEdit[] = []
  for (const { first, texts, edits: within } of stretches) {
    const at = nearest(
      places.map(({ paragraph }) => paragraph.text),
      texts,
      first,
    )
    if (at === undefined) return undefined
    const from = places[at]!.start
    edits.push(...within.map((edit) => ({ ...edit, start: edit.start + from, end: edit.end + from })))
  }
  return edits
}

/** Where these lines stand together, nearest to where they stood. */
export function nearest(all: readonly string[], lines: readonly string[], at: number): number | undefined {
  const found = all.flatMap((_, i) => (lines.every((line, n) => all[i + n] === line) ? [i] : []))
  return found.sort((a, b) => Math.abs(a - at) - Math.abs(b - at))[0]
}
