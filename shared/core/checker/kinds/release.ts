/** The parts of a press release: a headline that fits, the news in the first paragraph, a length that is read, quotations that were agreed. */
import type { DraftFacts } from '../draft-facts.ts'
import type { PlacedFact } from '../fact.ts'
import { absence, at, type Hit, type RuleKind } from '../kind.ts'
import { countWords } from '../letters.ts'
import { type ReleasePart, releaseParts } from '../release-parts.ts'
import type { Situation } from '../situation/situation.ts'
import { unapprovedQuotations } from './release/unapproved-quotations.ts'

const WHO = ['person', '$groupNames', '$partyNames', '$councilNames', '$localParty', 'date']
/** Who acts where nobody is named; when; and that it is new. */
const NEWS =
  /\b(?:councillors?|cabinet|the council|the group|residents|traders|committee|campaigners|the leader|the mayor|members|parents|tenants|passengers|ministers|the government|opposition|volunteers|businesses|officers|today|yesterday|tomorrow|tonight|last night|(?:this|next|last) (?:morning|evening|week|weekend|month|year|spring|summer|autumn|winter)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December|ha(?:s|ve) (?!long|always|ever|never)|^The (?:district|borough|county|city|town|parish|authority)|opponents|will|(?:are|is) to|now|for the first time|so far)\b/

/** "It has been a long time coming", "has been part of the story of this valley", "always will": of no day, and nobody does it. */
const TIMELESS =
  /\bit has\b|\bhas (?:had|seen|stood|served|meant|given)\b|\b(?:has|have) been (?:part|home|loved|known|carried|there|with us|at the heart|an? |the (?:heart|pride|place|home|centre|talk|scene)\b)|\b(?:always|ever|never) (?:has|have|will)\b|\b(?:will|have) (?:tell you|always|never|say|agree|remember|know|know it|and)\b|\b(?:anyone|anybody|everyone|everybody|nobody|no one|generations|who|many|some|most of us|we all|people|more than one [a-z]+) (?:has|have|will)\b/gi

export const release: RuleKind<'release'> = {
  name: 'release',
  asks: 'always',
  judge({ check, atMost = Number.POSITIVE_INFINITY, quotationAtMost = Number.POSITIVE_INFINITY }, facts, situation) {
    if (check === 'headline') return headline(facts, situation, atMost)
    if (check === 'lead') return lead(facts, atMost)
    if (check === 'quotations') return unapprovedQuotations(facts, situation).map((fact) => at(fact, { name: fact.value.speaker ?? '' }))
    return length(facts, atMost, quotationAtMost)
  },
}

function headline(facts: DraftFacts, { context }: Situation, atMost: number): Hit[] {
  const found = releaseParts(facts).headline
  const title = context.title?.trim() || facts.text('title').trim()
  const characters = found ? found.end - found.start : title.length
  if (characters === 0) return [absence({ found: 'has none' })]
  if (characters <= atMost) return []
  const values = { found: `has ${characters} characters` }
  return [found ? span(found, values) : absence(values, 'title')]
}

function lead(facts: DraftFacts, atMost: number): Hit[] {
  const found = releaseParts(facts).lead
  if (!found) return []
  if (found.words > atMost) return [span(found, { problem: `has ${found.words} words` })]
  const isNamed = WHO.some((name) => facts.named(name).some((fact) => fact.part === 'body' && fact.start >= found.start && fact.end <= found.end))
  return isNamed || NEWS.test(facts.slice('body', found.start, found.end, found.place).replace(TIMELESS, ''))
    ? []
    : [span(found, { problem: 'does not say who did what, or when' })]
}

/** Words up to ENDS; and each quotation for itself. */
function length(facts: DraftFacts, atMost: number, quotationAtMost: number): Hit[] {
  const end = facts.of('structure').find(({ value, part }) => part === 'body' && (value.role === 'ends' || value.role === 'notes'))
  let words = 0
  for (const place of facts.filledPlaces()) if (place < (end?.place ?? Number.POSITIVE_INFINITY)) words += facts.wordsOf(place)
  // ENDS may be a line of the paragraph
  if (end) words += countWords(facts.slice('body', facts.ref(end.place)?.start ?? end.start, end.start, end.place))
  const long = facts.of('quotation').filter((fact) => fact.part === 'body' && fact.value.words > quotationAtMost)
  return [
    ...(words > atMost ? [absence({ problem: `The release has ${words} words` })] : []),
    ...long.map((fact: PlacedFact<'quotation'>) => at(fact, { problem: `This quotation has ${fact.value.words} words` })),
  ]
}

const span = ({ place, start, end }: ReleasePart, values: Hit['values']): Hit => ({ part: 'body', place, start, end, ...(values && { values }) })
