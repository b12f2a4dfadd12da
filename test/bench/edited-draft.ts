/** The draft after one edit, as a host hands it over: every paragraph but the edited one is the same object. */
import type { Draft } from '#core/draft/draft.ts'
import { layOut, type Unplaced } from '#core/draft/layout.ts'

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
  const edited = text.slice(place.start, place.start + place.paragraph.text.length - removed + inserted)
  const items: Unplaced[] = draft.places.map((each, i) => (i === index ? { ...each, paragraph: { ...each.paragraph, text: edited, marks: [] } } : each))
  return { ...draft, places: layOut(items) }
}

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
