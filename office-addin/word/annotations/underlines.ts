/** Which words Word is to underline: of findings in the body, as offsets in their paragraph. */
import type { Finding } from '#core/checker/finding.ts'
import { bodyPlaces, type Snapshot } from '../read/snapshot.ts'
import { UNSEARCHABLE } from '../write/needle.ts'
import { popupFor } from './popup-words.ts'

export interface Underlined {
  /** The paragraph's place in the document, and its text: where that is another by now, nothing is underlined. */
  readonly row: number
  readonly text: string
  readonly critiques: readonly Critique[]
  /** Of each critique, what it is drawn for. */
  readonly findings: readonly Finding[]
}
interface Critique {
  readonly colorScheme: Colour
  readonly start: number
  readonly length: number
  readonly popupOptions?: Word.CritiquePopupOptions
}
type Colour = 'Red' | 'Blue' | 'Lavender'

const COLOURS: Readonly<Record<Finding['severity'], Colour>> = { must: 'Red', should: 'Blue', consider: 'Lavender' }

/**
 * Not where words are struck out or a note's mark stands before: Word counts those otherwise than it says. Of words that
 * run over several paragraphs, those in the first.
 */
export function underlinesFor(snapshot: Snapshot, findings: readonly Finding[], popups: boolean): Underlined[] {
  const places = bodyPlaces(snapshot)
  const byRow = new Map<number, { readonly critique: Critique; readonly finding: Finding }[]>()
  for (const finding of findings) {
    const { where, start, end, severity, waived } = finding
    if (where !== 'body' || start === undefined || end === undefined || waived) continue
    const at = places.findIndex((place) => start >= place.start && start < place.start + place.paragraph.text.length)
    const place = places[at]
    const row = snapshot.rowOf[at]
    if (!place || row === undefined) continue
    const from = start - place.start
    const to = Math.min(end - place.start, place.paragraph.text.length)
    const { text, current } = snapshot.rows[row]!
    if (current !== undefined || to <= from || UNSEARCHABLE.test(text.slice(0, to))) continue
    const popupOptions = popups && end <= place.start + place.paragraph.text.length && popupFor(finding)
    const critique = { colorScheme: COLOURS[severity], start: from, length: to - from, ...(popupOptions && { popupOptions }) }
    byRow.set(row, [...(byRow.get(row) ?? []), { critique, finding }])
  }
  return [...byRow].map(([row, drawn]) => ({
    row,
    text: snapshot.rows[row]!.text,
    critiques: drawn.map(({ critique }) => critique),
    findings: drawn.map(({ finding }) => finding),
  }))
}
