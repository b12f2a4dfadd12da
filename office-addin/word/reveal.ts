/** Selects words in the document and brings them into view; it is Word that decides whether the focus follows. */
import { bodyPlaces, bodyText, type Snapshot } from './read/snapshot.ts'
import type { Desk } from './write/desk.ts'
import { UNSEARCHABLE } from './write/needle.ts'
import { recipeFor, Searches, type Spot } from './write/spot.ts'

/** Where the words are not found any more, their paragraph is selected, or nothing. */
export async function revealWords({ context, queue, snapshot }: Desk, known: Snapshot | undefined, start: number, end: number): Promise<void> {
  const searches = new Searches(context.document.body)
  const look = queue()
  if (known) for (const spot of spotsAt(known, start, end)) searches.ask(recipeFor(textsOf(known), spot))
  await look.synced()
  const now = snapshot(look)
  const same = known === undefined || bodyText(known).slice(start, end) === bodyText(now).slice(start, end)
  const spots = same ? spotsAt(now, start, end) : []
  const recipes = spots.map((spot) => recipeFor(textsOf(now), spot))
  if (recipes.map((recipe) => searches.ask(recipe)).some(Boolean)) await context.sync()
  const { items } = look.paragraphs
  const ranges = spots.map(({ row }, i) => {
    const recipe = recipes[i]
    return recipe && searches.knows(recipe) ? searches.range(recipe, items[row]!) : undefined
  })
  const [first, last] = ranges
  const row = spots[0]?.row ?? rowAt(now, start)
  const range = first && last ? first.expandTo(last) : (first ?? (row === undefined ? undefined : items[row]))
  range?.select()
  await context.sync()
}

const textsOf = (snapshot: Snapshot): string[] => snapshot.rows.map((row) => row.text)

function placeAt(snapshot: Snapshot, start: number): number {
  return bodyPlaces(snapshot).findIndex((place) => start >= place.start && start <= place.start + place.paragraph.text.length)
}

const rowAt = (snapshot: Snapshot, start: number): number | undefined => snapshot.rowOf[placeAt(snapshot, start)]

/** The words, or where they begin and where they end if they run over several paragraphs; in a table, as many as stand in the first cell. */
function spotsAt(snapshot: Snapshot, start: number, end: number): Spot[] {
  const [from, to] = [placeAt(snapshot, start), placeAt(snapshot, end)]
  const isCell = (at: number) => snapshot.rows[snapshot.rowOf[at] ?? -1]?.cell !== undefined
  const ends = to > from && !isCell(from) && !isCell(to) ? [from, to] : [from]
  const [first, ...rest] = ends.map((at) => spotIn(snapshot, at, start, end))
  if (!first) return []
  const pieces = [first, ...rest].flatMap((spot) => (spot ? piecesOf(spot, snapshot.rows[spot.row]!.text) : []))
  return pieces.length > 1 ? [pieces[0]!, pieces.at(-1)!] : pieces
}

/** The mark of a note is found by no search; what stands before and after it is. */
function piecesOf({ row, start, end }: Spot, text: string): Spot[] {
  let at = start
  return text
    .slice(start, end)
    .split(UNSEARCHABLE)
    .flatMap((words) => {
      const from = at
      at += words.length + 1
      return words.trim() ? [{ row, start: from, end: from + words.length }] : []
    })
}

/** Those of the words that stand in one paragraph. */
function spotIn(snapshot: Snapshot, at: number, start: number, end: number): Spot | undefined {
  const place = bodyPlaces(snapshot)[at]
  if (!place) return undefined
  const from = Math.max(0, start - place.start)
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
