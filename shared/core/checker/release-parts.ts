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

export interface ReleaseParts {
  readonly headline?: ReleasePart
  readonly lead?: ReleasePart
}

/** The answer for a draft's present state: two rules ask for it. */
const kept = new WeakMap<DraftFacts, { readonly step: number; readonly parts: ReleaseParts }>()

export function releaseParts(facts: DraftFacts): ReleaseParts {
  const known = kept.get(facts)
  if (known?.step === facts.step) return known.parts
  const parts = find(facts)
  kept.set(facts, { step: facts.step, parts })
  return parts
}

function find(facts: DraftFacts): ReleaseParts {
  let headline: ReleasePart | undefined
  /** A short line with a full stop: the headline if news follows it. */
  let doubtful: ReleasePart | undefined
  for (const { text, ...part } of newsLines(facts)) {
    const isLead = part.words >= FEWEST_IN_LEAD && ENDS_SENTENCE.test(text)
    if (doubtful) {
      if (part.words >= FEWEST_IN_LEAD) headline = doubtful
      else if (doubtful.words >= FEWEST_IN_LEAD) return { lead: doubtful }
      doubtful = undefined
    } else if (!headline && !isLetterhead(part, text, facts) && part.words >= 1) {
      if (isHeading(part, facts) || !ENDS_AS_PROSE.test(text)) {
        headline = part
        continue
      }
      if (text.length <= SHORT) {
        doubtful = part
        continue
      }
    }
    if (isLead) return { ...(headline && { headline }), lead: part }
  }
  if (doubtful) return doubtful.words >= FEWEST_IN_LEAD ? { lead: doubtful } : {}
  return headline ? { headline } : {}
}

const ENDS_SENTENCE = /[.!?][”"’')]?$/
const ENDS_AS_PROSE = /[.:;,][”"’')]?$/

interface NewsLine extends ReleasePart {
  readonly text: string
}

/** Lines of the body that are no status, date or name of a paper, up to ENDS. */
function* newsLines(facts: DraftFacts): Generator<NewsLine> {
  const structure = facts.of('structure').filter(({ part }) => part === 'body')
  const imprints = facts.of('imprint').filter(({ part }) => part === 'body')
  let lines = 0
  for (const place of facts.filledPlaces()) {
    const ref = facts.ref(place)
    if (!ref) continue
    const own = structure.filter((fact) => fact.place === place && fact.certainty >= 0.6)
    let from = 0
    for (const text of ref.paragraph.text.split('\n', FARTHEST)) {
      const start = ref.start + from
      const end = start + text.length
      from += text.length + 1
      if (text.trim() === '') continue
      const roles = own.filter((fact) => fact.start >= start && fact.start < end)
      if (roles.some(({ value }) => BELOW.has(value.role)) && lines > 0 && text.length < 60) return
      if (roles.some((fact) => ABOVE.has(fact.value.role) && covers(fact, start, end))) continue
      if (imprints.some((imprint) => imprint.start < end && start < imprint.end)) continue
      yield { place, start, end, words: countWords(text), text: text.trim() }
      if (++lines >= FARTHEST) return
    }
  }
}

const covers = (fact: PlacedFact, start: number, end: number): boolean => fact.end - fact.start >= (end - start) * 0.6 || end - start < 60

const isHeading = ({ place }: ReleasePart, facts: DraftFacts): boolean => facts.ref(place)?.paragraph.block.kind === 'heading'

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
