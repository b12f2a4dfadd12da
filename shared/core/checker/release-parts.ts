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
  const candidates: Candidate[] = []
  /** A short line with a full stop: the headline if news follows it. */
  let doubtful: Candidate | undefined
  const parts = (lead?: ReleasePart): ReleaseParts => {
    const headline = bestOf(candidates)
    return { ...(headline && { headline }), ...(lead && { lead }) }
  }
  for (const { text, headers, ...part } of newsLines(facts)) {
    const isLead = part.words >= FEWEST_IN_LEAD && ENDS_SENTENCE.test(text)
    const candidate: Candidate = { ...part, headers, isHeading: isHeading(part, facts) }
    if (doubtful) {
      if (part.words >= FEWEST_IN_LEAD) candidates.push(doubtful)
      else if (doubtful.words >= FEWEST_IN_LEAD) return parts(doubtful)
      doubtful = undefined
    } else if (!isLetterhead(part, text, facts) && part.words >= 1) {
      if (candidate.isHeading || !ENDS_AS_PROSE.test(text)) {
        candidates.push(candidate)
        continue
      }
      if (candidates.length === 0 && text.length <= SHORT) {
        doubtful = candidate
        continue
      }
    }
    if (isLead) return parts(part)
  }
  return doubtful && doubtful.words >= FEWEST_IN_LEAD ? parts(doubtful) : parts()
}

interface Candidate extends ReleasePart {
  /** Status, date and other lines of the head that stand above it. */
  readonly headers: number
  readonly isHeading: boolean
}

/** A heading; else the first line under the head, whose own lines (a letterhead in two languages) stand above the status; else one that fits. */
function bestOf(candidates: readonly Candidate[]): ReleasePart | undefined {
  const heading = candidates.find((each) => each.isHeading)
  if (heading) return heading
  const headers = Math.max(...candidates.map((each) => each.headers))
  const first = candidates.find((each) => each.headers === headers)
  return first && lengthOf(first) <= SHORT ? first : (candidates.find((each) => each.headers < headers && lengthOf(each) <= SHORT) ?? first)
}
const lengthOf = ({ start, end }: ReleasePart): number => end - start

const ENDS_SENTENCE = /[.!?][”"’')]?$/
const ENDS_AS_PROSE = /[.:;,][”"’')]?$/

interface NewsLine extends ReleasePart {
  readonly text: string
  readonly headers: number
}

/** Lines of the body that are no status, date or name of a paper, up to ENDS. */
function* newsLines(facts: DraftFacts): Generator<NewsLine> {
  const structure = facts.of('structure').filter(({ part }) => part === 'body')
  const imprints = facts.of('imprint').filter(({ part }) => part === 'body')
  let lines = 0
  let headers = 0
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
      const header = roles.find((fact) => ABOVE.has(fact.value.role) && (covers(fact, start, end) || (fact.value.role === 'status' && COVERS_A_RELEASE.test(text))))
      const news = header?.value.role === 'status' ? NEWS_AFTER_STATUS.exec(text)?.[1] : undefined
      if (header) headers++
      if (header && !news) continue
      if (news) {
        yield { place, start: end - news.length, end, words: countWords(news), text: news.trim(), headers }
        continue
      }
      if (imprints.some((imprint) => imprint.start < end && start < imprint.end)) continue
      yield { place, start, end, words: countWords(text), text: text.trim(), headers }
      if (++lines >= FARTHEST) return
    }
  }
}

/** "Please find below a release for immediate publication." */
const COVERS_A_RELEASE = /\b(?:below|attached|enclosed|find|following)\b/i
/** "FOR IMMEDIATE RELEASE: Labour asks county to keep the buses": the headline stands on the status line. */
const NEWS_AFTER_STATUS = /^\W*(?:for )?(?:immediate release|release now|immediate)\s?[:|–—-]\s?([A-Z"“‘'].{18,140})$/i

const covers = (fact: PlacedFact, start: number, end: number): boolean => fact.end - fact.start >= (end - start) * 0.6 || end - start < 60

const isHeading = ({ place }: ReleasePart, facts: DraftFacts): boolean => facts.ref(place)?.paragraph.block.kind === 'heading'

/** "Anytown Council Labour Group", with or without an address or a slogan: whose paper it is. */
function isLetterhead({ start, end, words }: ReleasePart, text: string, facts: DraftFacts): boolean {
  if (words > 12) return false
  if (/@|www\.|\b0\d{3,4} \d|\b[A-Z]{1,2}\d[\dA-Z]? \d[A-Z]{2}$/.test(text)) return true
  if (TELLS.test(text)) return false
  const names = ['$groupNames', '$councilNames', '$localParty']
    .flatMap((name) => facts.named(name))
    .filter((fact) => fact.part === 'body' && fact.start >= start && fact.end <= end)
  if (/\b(?:Council|Group|Party|Association|Branch|Team)$/.test(text)) return true
  return words <= 9 && names.some((fact) => fact.end - fact.start >= (end - start) * 0.45)
}

/** A word in small letters that is no part of a name: "launches", "backs". */
const TELLS =
  /\b(?!(?:the|of|on|and|in|for|at|your|you|our|with|by|all|year|round|working|every|day|here|from|news|press|media|release|office|team|branch|association|party|council|councillors?|group|members?|borough|county|district|city|town)\b)[a-z]{2,}\b/
