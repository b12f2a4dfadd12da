/** Headline and first paragraph of a press release, found by what the lines above and below them do (guidance G). */
import type { DraftFacts } from './draft-facts.ts'
import type { PlacedFact, StructureRole } from './fact.ts'
import { countWords } from './letters.ts'

export interface ReleasePart {
  readonly place: number
  /** Offsets in the body. */
  readonly start: number
  readonly end: number
  readonly words: number
}

/** Lines that stand above the news. */
const ABOVE: ReadonlySet<StructureRole> = new Set([
  'status',
  'date-line',
  'release-title',
  'byline',
  'contact',
  'reference',
  'subject-line',
  'newsletter-title',
  'salutation',
  'meeting',
  'edition',
])
const BELOW: ReadonlySet<StructureRole> = new Set(['ends', 'notes'])
/** Lines looked at; a release that has not begun by then is none. */
const FARTHEST = 24
const FEWEST_IN_LEAD = 8
/** A headline with a full stop is still one, if it is no longer than this. */
const SHORT = 100

export function releaseParts(facts: DraftFacts): { headline?: ReleasePart; lead?: ReleasePart } {
  let headline: ReleasePart | undefined
  const lines = newsLines(facts)
  for (let i = 0; i < lines.length; i++) {
    const { text, ...part } = lines[i] as NewsLine
    const endsAsProse = /[.:;,][”"’')]?$/.test(text)
    if (!headline && !isLetterhead(part, text, facts) && part.words >= 1 && (isHeading(part, facts) || !endsAsProse || (text.length <= SHORT && isFollowed(lines, i))))
      headline = part
    else if (part.words >= FEWEST_IN_LEAD && /[.!?][”"’')]?$/.test(text)) return { ...(headline && { headline }), lead: part }
  }
  return headline ? { headline } : {}
}

interface NewsLine extends ReleasePart {
  readonly text: string
}

function newsLines(facts: DraftFacts): NewsLine[] {
  const lines: NewsLine[] = []
  const structure = facts.of('structure').filter(({ part }) => part === 'body')
  for (const place of facts.filledPlaces()) {
    const ref = facts.ref(place)
    if (!ref) continue
    let from = 0
    for (const text of ref.paragraph.text.split('\n', FARTHEST)) {
      const start = ref.start + from
      const end = start + text.length
      from += text.length + 1
      if (text.trim() === '') continue
      const roles = structure.filter((fact) => fact.start >= start && fact.start < end && fact.certainty >= 0.6)
      if (roles.some(({ value }) => BELOW.has(value.role)) && lines.length > 0 && text.length < 60) return lines
      if (roles.some((fact) => ABOVE.has(fact.value.role) && covers(fact, start, end))) continue
      lines.push({ place, start, end, words: countWords(text), text: text.trim() })
      if (lines.length >= FARTHEST) return lines
    }
  }
  return lines
}

const covers = (fact: PlacedFact, start: number, end: number): boolean => fact.end - fact.start >= (end - start) * 0.6 || end - start < 60

const isHeading = ({ place }: ReleasePart, facts: DraftFacts): boolean => facts.ref(place)?.paragraph.block.kind === 'heading'

const isFollowed = (lines: readonly NewsLine[], i: number): boolean => (lines[i + 1]?.words ?? 0) >= FEWEST_IN_LEAD

/** "Anytown Council Labour Group", with or without an address or a slogan: whose paper it is. */
function isLetterhead({ start, end, words }: ReleasePart, text: string, facts: DraftFacts): boolean {
  if (words > 9) return false
  if (/@|www\.|\b0\d{3,4} \d/.test(text)) return true
  const names = ['$groupNames', '$councilNames', '$localParty']
    .flatMap((name) => facts.named(name))
    .filter((fact) => fact.part === 'body' && fact.start >= start && fact.end <= end)
  if (names.length === 0) return /\b(?:Council|Group|Party|Association|Branch|Team)$/.test(text) && words <= 7
  return names.some((fact) => fact.end - fact.start >= (end - start) * 0.45) && !/\b(?:asks?|calls?|wants?|says?|welcomes?|backs?|wins?|to|opposes?|demands?|urges?)\b/.test(text)
}
