/** The draft after one edit, as a host hands it over: every paragraph but the edited one is the same object. */
import type { Draft, Place } from '#core/draft/draft.ts'

export interface Change {
  readonly at: number
  readonly removed: number
  readonly inserted: number
}

/** @param text the body after the change @returns undefined where the change goes over the end of a paragraph: read it all anew */
export function editedDraft(draft: Draft, text: string, { at, removed, inserted }: Change): Draft | undefined {
  const index = placeAt(draft, at)
  const place = draft.places[index]
  if (!place || at + removed > place.start + place.paragraph.text.length || text.slice(at, at + inserted).includes('\n')) return undefined
  const { paragraph, start } = place
  // a text of its own, as an editor's paragraph has: a slice would keep the whole body in memory
  const edited = paragraph.text.slice(0, at - start) + text.slice(at, at + inserted) + paragraph.text.slice(at - start + removed)
  const shift = inserted - removed
  const places = draft.places.slice()
  places[index] = { ...place, paragraph: { ...paragraph, text: edited, marks: [] } }
  for (let i = index + 1; i < places.length; i++) {
    const each = places[i] as Place
    if (each.part === place.part) places[i] = startingAt(each, each.start + shift)
  }
  return { ...draft, places }
}

const startingAt = ({ paragraph, part, page, signature }: Place, start: number): Place =>
  signature ? { paragraph, part, page, start, signature } : { paragraph, part, page, start }

/** The last place of the body that begins at or before `at`. */
function placeAt({ places }: Draft, at: number): number {
  let low = 0
  let high = places.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((places[middle]?.start ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return low
}
