/** Selects words in the document and brings them into view; it is Word that decides whether the focus follows. */
import { bodyPlaces, bodyText, type Snapshot } from './read/snapshot.ts'
import type { Desk } from './write/desk.ts'
import { recipeFor, Searches, type Spot } from './write/spot.ts'

/** Where the words are not found any more, their paragraph is selected, or nothing. */
export async function revealWords({ context, queue, snapshot }: Desk, known: Snapshot | undefined, start: number, end: number): Promise<void> {
  const searches = new Searches(context.document.body)
  const look = queue()
  const guess = known && spotAt(known, start, end)
  if (guess) searches.ask(recipeFor(textsOf(known), guess))
  await look.synced()
  const now = snapshot(look)
  const same = known === undefined || bodyText(known).slice(start, end) === bodyText(now).slice(start, end)
  const spot = same ? spotAt(now, start, end) : undefined
  const recipe = spot && recipeFor(textsOf(now), spot)
  if (recipe && searches.ask(recipe)) await context.sync()
  const row = spot?.row ?? rowAt(now, start)
  const paragraph = row === undefined ? undefined : look.paragraphs.items[row]
  const range = recipe && paragraph && searches.knows(recipe) ? searches.range(recipe, paragraph) : paragraph
  range?.select()
  await context.sync()
}

const textsOf = (snapshot: Snapshot): string[] => snapshot.rows.map((row) => row.text)

function placeAt(snapshot: Snapshot, start: number): number {
  return bodyPlaces(snapshot).findIndex((place) => start >= place.start && start <= place.start + place.paragraph.text.length)
}

const rowAt = (snapshot: Snapshot, start: number): number | undefined => snapshot.rowOf[placeAt(snapshot, start)]

/** The words, or as many of them as stand in the first paragraph. */
function spotAt(snapshot: Snapshot, start: number, end: number): Spot | undefined {
  const at = placeAt(snapshot, start)
  const place = bodyPlaces(snapshot)[at]
  if (!place) return undefined
  const from = start - place.start
  const to = Math.min(end - place.start, place.paragraph.text.length)
  if (to <= from) return undefined
  const row = snapshot.rowOf[at]!
  const { text, current } = snapshot.rows[row]!
  if (current === undefined) return { row, start: from, end: to }
  // Word still has what is struck out: the words are looked for, and if they stand there twice, their paragraph is shown.
  const words = place.paragraph.text.slice(from, to)
  const there = text.indexOf(words)
  return there >= 0 && text.indexOf(words, there + 1) < 0 ? { row, start: there, end: there + words.length } : undefined
}
