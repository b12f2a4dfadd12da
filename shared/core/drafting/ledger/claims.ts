/** What in a release somebody may be asked about: each number, date and quotation, once, in reading order, up to ENDS. */
import { readerOf } from '../../checker/recognisers/facts-in.ts'
import { person } from '../../checker/recognisers/person.ts'
import { quotation } from '../../checker/recognisers/quotation.ts'
import type { Draft } from '../../draft/draft.ts'
import type { Settings } from '../../pack/settings.schema.ts'
import { claimId } from './claim-id.ts'
import { figuresIn } from './figures.ts'
import { notedIn, notesIn } from './notes-in.ts'

export type ClaimKind = 'figure' | 'date' | 'quotation'

export interface Claim {
  readonly id: string
  readonly kind: ClaimKind
  readonly words: string
  /** The sentence that it stands in, for the eye. */
  readonly sentence: string
  readonly speaker?: string
  /** The note to editors to which its sentence points. */
  readonly note?: string
}

/** From here on the release speaks of its own sources and of whom to ring. */
const ENDS = /^\s*(?:ends\b[.\s]*$|[-–—*#\s]{0,6}ends[-–—*#\s]{0,6}$|notes? to editors?\b|media contacts?\b|press contacts?\b|contacts?:?\s*$|for (?:further|more) information\b)/i
/** A line that is only the day of the release or its embargo makes no claim. */
const HEAD = /^\s*(?:embargo(?:ed)?\b.*|for immediate release.*|(?:date:? ?)?(?:[A-Z][a-z]+day,? )?\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+,? \d{4})\s*$/i
/** Fewer words in quotation marks, said by nobody, are a name or a phrase. */
const PHRASE = 5

export function claimsIn(draft: Draft, settings: Settings = {}): Claim[] {
  const read = readerOf([person, quotation], settings)
  const claims = new Map<string, Claim>()
  const notes = notesIn(draft)
  const add = ({ kind, words, sentence, speaker }: Omit<Claim, 'id'>) => {
    const id = claimId(kind, words)
    const known = claims.get(id)
    const note = known?.note ?? notedIn(sentence, notes)
    claims.set(id, { ...(known ?? { id, kind, words, sentence: shortened(sentence), ...(speaker && { speaker }) }), ...(note !== undefined && { note }) })
  }
  let leading: string | undefined
  for (const { part, paragraph, signature } of draft.places) {
    if (part !== 'body' || signature) continue
    const { text } = paragraph
    if (ENDS.test(text)) break
    if (HEAD.test(text) || text.trim() === '') continue
    const quotations = read(text).filter((fact) => fact.kind === 'quotation')
    let next: string | undefined
    const found: (Omit<Claim, 'id'> & { readonly at: number })[] = []
    for (const { start, end, value } of quotations) {
      const {
        speaker = leading,
        words,
        attributed,
        introduces,
        reported,
        continues,
      } = value as { speaker?: string; words: number; attributed: boolean; introduces?: boolean; reported?: boolean; continues?: boolean }
      if (introduces || continues) next = speaker
      if (introduces || (!attributed && !leading && words < PHRASE)) continue
      const said = reported ? sentenceAt(text, start) : text.slice(start, end)
      found.push({ at: start, kind: 'quotation', words: said, sentence: sentenceAt(text, start), ...(speaker && { speaker }) })
    }
    for (const { kind, start, end } of figuresIn(text)) found.push({ at: start, kind, words: text.slice(start, end), sentence: sentenceAt(text, start) })
    for (const { at: _, ...claim } of found.sort((a, b) => a.at - b.at)) add(claim)
    leading = next
  }
  return [...claims.values()]
}

const LONGEST = 240

const shortened = (sentence: string): string => (sentence.length > LONGEST ? `${sentence.slice(0, LONGEST - 1)}…` : sentence)

/** The sentence around an offset. */
function sentenceAt(text: string, at: number): string {
  const before = text.slice(0, at)
  const from = Math.max(before.lastIndexOf('. '), before.lastIndexOf('! '), before.lastIndexOf('? '), before.lastIndexOf('\n') - 1) + 2
  const rest = text.slice(at)
  const end = /[.!?]["”’)]?(?= |\n|$)|\n/.exec(rest)
  return text.slice(from < 2 ? 0 : from, end ? at + end.index + end[0].length : text.length).trim()
}
