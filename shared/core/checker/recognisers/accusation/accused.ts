/** Who is meant by an accusing word: the person or company that stands before it as its subject, or right behind it. */
import type { Fact, PersonStanding } from '../../fact.ts'
import { COMPANY_HERE, COMPANY_WITHIN, FARTHEST, firmBefore, strangerBefore, whichFirmIsMeant } from './accused-firms.ts'

export interface Accused {
  readonly target: string
  readonly start: number
  readonly end: number
  readonly company?: boolean
  readonly member?: string
  readonly standing?: PersonStanding
}

/** A draft that has not yet filled in the name: "Cllr Y". */
const LETTER_HERE = /^(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr) [A-Z](?![A-Za-z.])/
const LETTER = /\b(?:(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr) [A-Z]|(?:dealer|man|woman|suspect) [A-Z])(?![A-Za-z.])/g
/** "a letter to Cllr Khan lied about …": who is only written to or spoken of does nothing. */
const OBJECT = /(?:^|[^A-Za-z])(?:to|for|by|with|about|from|against|at|near|beside|in|into|inside|outside|on|past|told|asked|thanked?|helped|met|protect) $/

/** "bailiffs from Acme Ltd" act for it. */
const STAFF_OF = /\b(?:bailiffs|staff|workers|managers|directors|bosses|guards|agents|employees|contractors|drivers|people|men|executives) (?:from|at|for|with) $/i

/** @param joins - what may stand between the name and the word, from one to the other */
export function accusedBefore(text: string, at: number, persons: readonly Fact<'person'>[], joins: RegExp): (Accused & { readonly between: string }) | undefined {
  for (const find of [whoIsMeant, whichFirmIsMeant, nearestBefore, strangerBefore]) {
    const who = find(text, at, persons, joins)
    const found = who && joined(text, who, at, joins)
    if (found) return found
  }
  return undefined
}

function joined(text: string, who: Accused, at: number, joins: RegExp): (Accused & { readonly between: string }) | undefined {
  const between = text.slice(who.end, at)
  const before = text.slice(Math.max(0, who.start - 24), who.start)
  if (!joins.test(between) || (!/\bwh(?:o|ich)\b/.test(between) && OBJECT.test(before) && !STAFF_OF.test(before))) return undefined
  return { ...who, between }
}

/** "Tom Hale left in a hurry. He stole …": one name alone stands before the pronoun, and nobody else it could mean. */
function whoIsMeant(text: string, at: number, persons: readonly Fact<'person'>[], joins: RegExp): Accused | undefined {
  const from = Math.max(0, at - FARTHEST)
  const pronoun = PRONOUN.exec(text.slice(from, at))
  if (!pronoun) return undefined
  const end = at - (pronoun[2] as string).length
  const start = end - (pronoun[1] as string).length
  const before = persons.filter((person) => person.end <= start && start - person.end <= FARTHEST)
  const named = before[before.length - 1]
  if (!named || !joins.test(text.slice(end, at)) || before.some(({ value }) => surname(value.name) !== surname(named.value.name))) return undefined
  return OTHERS.test(text.slice((before[0] as Fact<'person'>).end, start)) ? undefined : { ...byName(text, named), start, end }
}
/** At the start of a sentence, or of a clause within one. */
const PRONOUN = /(?:[.!?;:] |, | and | but )(He|She|he|she)( [^.;:!?"“”]{0,60})$/
/** Somebody without a name, or another voice, stands between. */
const OTHERS =
  /["“”]|\b(?:man|men|woman|women|boy|girl|child|suspect|thief|burglar|robber|driver|dealer|attacker|person|resident|teenager|youth|officer|landlord|tenant|trader|owner|someone|somebody|father|mother|son|daughter|brother|sister|husband|wife|partner|neighbour|friend|fraudster|culprit|offender|defendant|victim|worker|teacher|leader|candidate)\b/i
const surname = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase()

function nearestBefore(text: string, at: number, persons: readonly Fact<'person'>[]): Accused | undefined {
  let found: Accused | undefined
  for (const person of persons) if (person.end <= at && at - person.end <= FARTHEST) found = byName(text, person)
  const from = Math.max(found?.end ?? 0, at - FARTHEST)
  const before = text.slice(from, at)
  found = firmBefore(text, at, from) ?? found
  LETTER.lastIndex = 0
  for (let letter = LETTER.exec(before); letter; letter = LETTER.exec(before)) {
    const start = from + letter.index
    found = { target: letter[0], start, end: start + letter[0].length }
  }
  return found
}

/** The person or company whose name begins at an offset, or after a word or two of description ("local man Tom Hale"). */
export function accusedAt(text: string, at: number, persons: readonly Fact<'person'>[]): Accused | undefined {
  const person = persons.find(({ start }) => start >= at && start - at <= 40)
  if (person && DESCRIBED.test(text.slice(at, person.start))) return byName(text, person)
  const here = text.slice(at, at + 130)
  const found = COMPANY_HERE.exec(here) ?? LETTER_HERE.exec(here)
  return found ? { target: found[0], start: at, end: at + found[0].length, ...(COMPANY_HERE.test(here) && { company: true }) } : undefined
}

/** The first that is named in a stretch of the text. */
export function accusedWithin(text: string, from: number, to: number, persons: readonly Fact<'person'>[]): Accused | undefined {
  const person = persons.find(({ start, end }) => start >= from && end <= to)
  if (person) return byName(text, person)
  const company = COMPANY_WITHIN.exec(text.slice(from, to))
  return company ? { target: company[0], start: from + company.index, end: from + company.index + company[0].length, company: true } : undefined
}
const DESCRIBED =
  /^(?:(?:the|our|its|their|a) (?!time |end |way |river |side |month |year )(?:[a-z-]{3,14} ){0,2}[a-z-]{3,14},? |(?:two|three|four|another) (?:[a-z-]{3,14} )?(?:men|women|teenagers|youths|people|brothers|man|woman),? |(?:the |a )?(?:local |former |disgraced |convicted |alleged )?(?:man |woman |resident |businessman |businesswoman |drug dealer |landlord |teacher |dealer |fraudster |leader |chair |councillor )?)$/

const byName = (text: string, { start, end, value }: Fact<'person'>): Accused => ({
  target: text.slice(start, end),
  start,
  end,
  ...(value.member && { member: value.member }),
  standing: value.standing,
})
