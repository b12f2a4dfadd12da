/**
 * Mover and seconder as people tell of them where no label does: "Motion (joint): Cllrs Khan & Osei", "I, Councillor Ben
 * Osei, second this motion". Asked only where nobody is found by a label, since a motion must not be said to lack what
 * stands in it.
 */
import type { DraftFacts } from '../../draft-facts.ts'
import type { PlacedFact } from '../../fact.ts'
import { sameMember } from './same-member.ts'

type Person = PlacedFact<'person'>

const PUTS = /\b(?:mov(?:e|es|ed|er|ing)|propos(?:e|es|ed|er|ers|ing|al)|motion|sponsor(?:s|ed)?|submitted|tabled|puts?|brings?|notice)\b|^\W*(?:from|by|lead)\b/i
const SECONDS = /\b(?:second(?:s|ed|er|ers|ing)?|2nd|support(?:s|ed|er|ing))\b/gi
/** Other seconds, and who is still wanted. */
const NO_SECONDER =
  /^ (?:resolution|paragraph|clause|part|line|motion|sentence|reading|item|point|half|home|time)\b|^[^A-Za-z]*(?:tb[ca]\b|to (?:be|follow)|wanted|needed|sought|on the night)|^ (?:will|is|has|still|can)\b/i
/** Text of the motion, where names are those of whom it speaks. */
const OWN_TEXT =
  /^[^.:;]{0,20}\b(?:council|cyngor)\b[^.:;]{0,20}\b(?:notes?|noting|believes?|resolves?|welcomes?|regrets?|thanks?|recogni[sz]es?|calls?|asks?|requests?)\b|^\W*(?:\d|[a-z])[.)] /i
const JOINED = /^(?: ?[(),]?[^.;:()\n]{0,24}[),]?)? ?(?:&|and|\/|\+) ?(?:(?:Cllr|Councillor|Cyng)\.? )?$/
/** The second by surname alone, which no directory need know. */
const BOTH = /\b(?:Cllrs|Councillors) (?:[A-Z][A-Za-z'’.-]{0,24} ){1,3}(?:&|and|\/|\+) [A-Z][A-Za-z'’-]{1,24}/
const LONGEST = 200
const BEHIND = 60
const BEFORE = 30
/** "Cllr Osei has e-mailed to say that he will second it." */
const FARTHEST = 90
const SHE_WILL = /\b(?:he|she|they)(?: will|['’]ll| would| is happy to| has agreed to| can) $/i

export interface NamesTold {
  readonly mover: boolean
  readonly seconder: boolean
}

export function namesTold(facts: DraftFacts): NamesTold {
  const people = facts.of('person').filter(({ part }) => part === 'body')
  const body = facts.text('body')
  let mover: Person | undefined
  let seconder: Person | undefined
  let bothNamed = false
  for (let from = 0; people.length > 0 && from < body.length && !(mover && seconder); ) {
    const next = body.indexOf('\n', from)
    const end = next < 0 ? body.length : next
    const here = people.filter((person) => person.start >= from && person.start < end)
    const line = body.slice(from, end)
    if (here.length > 0 && line.length <= LONGEST && !OWN_TEXT.test(line)) {
      const second = secondIn(line, from, here)
      seconder ??= second
      const others = here.filter((person) => !second || !isOne(person, second))
      if (PUTS.test(line)) {
        const [first, other] = others
        mover ??= first
        if (!seconder && first === mover && other && JOINED.test(body.slice((first as Person).end, other.start))) seconder = other
        bothNamed ||= BOTH.test(line)
      }
    }
    from = end + 1
  }
  return { mover: mover !== undefined, seconder: seconder !== undefined || bothNamed }
}

/** Who stands behind the word, or directly before it. */
function secondIn(line: string, from: number, here: readonly Person[]): Person | undefined {
  SECONDS.lastIndex = 0
  for (let match = SECONDS.exec(line); match; match = SECONDS.exec(line)) {
    const at = from + match.index
    const end = at + match[0].length
    if (NO_SECONDER.test(line.slice(end - from))) continue
    const found =
      here.find((person) => person.start >= end && person.start - end <= BEHIND && !/[.;]/.test(line.slice(end - from, person.start - from).replace(/Cllr\./g, ''))) ??
      [...here].reverse().find((person) => person.end <= at && standsBefore(line.slice(person.end - from, match.index), line.slice(person.end - from)))
    if (found) return found
  }
  return undefined
}

/** "Cllr Osei, second this motion", and not "Cllr Osei moves, and asks for a seconder". */
const standsBefore = (between: string, after: string): boolean =>
  (between.length <= BEFORE || (between.length <= FARTHEST && SHE_WILL.test(between))) &&
  !PUTS.test(between) &&
  !/\b(?:an?|any|another|no|for|without|but) *$/i.test(between) &&
  !/^ (?:would|asks|is looking|needs|wants)/.test(after)

const isOne = (a: Person, b: Person): boolean => sameMember(a.value.fullName ?? a.value.name, b.value.fullName ?? b.value.name)
