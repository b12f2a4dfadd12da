/** Names without a title: the directory's people, and a given name with a surname that makes no place or firm of it. */

import { ageBeside } from './age.ts'
import { MONTH_NAMES, PLACE_FIRST, PLACE_PRONE, WORD_FIRST } from './also-words.ts'
import type { Candidate, Reading } from './candidate.ts'
import { beginsSentence, type CapitalWord } from './capital-words.ts'
import { doesAsPeopleDo, isAddressed, isBornOrCalled, isOfAPlace, isTakenAway, speaksAsPeopleDo } from './cues.ts'
import { fullNameEnd } from './full-name.ts'
import { SEATS } from './honorifics.ts'
import { belongsToThing, isGiven, isInitial, joined, namesNobody, runEnd } from './name-run.ts'
import { BEFORE_PLACE, COMMON, KNOWN_ORGANISATIONS, PLACE_OR_SURNAME } from './not-surnames.ts'
import { roleAfter } from './roles.ts'
import { honorificOf } from './titled.ts'

/** Somebody of the directory by full name, by initial and surname, or by surname alone. */
export function directoryName(reading: Reading, k: number): Candidate | undefined {
  const { text, words, directory } = reading
  const first = words[k] as CapitalWord
  const key = first.folded.toLowerCase()
  for (const member of directory.beginningWith(key)) {
    const next = fullNameEnd(reading, k, member)
    if (next && !belongsToThing(text, words, next)) return { start: first.start, from: k, next, member, certainty: 0.97 }
  }
  if (isInitial(first) && k + 1 < words.length && joined(text, first, words[k + 1] as CapitalWord)) {
    const next = runEnd(text, words, k)
    const last = words[next - 1] as CapitalWord
    const members = directory.withSurname(last.folded.toLowerCase()).filter((member) => member.words[0]?.[0] === key[0])
    if (members.length === 1 && !belongsToThing(text, words, next)) return { start: first.start, from: k, next, member: members[0], certainty: 0.85 }
  }
  return surnameAlone(reading, k, key)
}

function surnameAlone(reading: Reading, k: number, key: string): Candidate | undefined {
  const { text, words, directory, mentions } = reading
  const word = words[k] as CapitalWord
  if (word.shouted || standsInRun(reading, k) || belongsToThing(text, words, k + 1) || AFTER_ARTICLE.test(text.slice(Math.max(0, word.start - 5), word.start))) return undefined
  const mention = mentions.withSurname(key)
  if (mention) return { start: word.start, from: k, next: k + 1, member: mention.member, mention, certainty: mention.member ? 0.92 : 0.85 }
  const members = directory.withSurname(key)
  if (members.length !== 1 || beginsSentence(text, word.start) || isGiven(word) || PLACE_OR_SURNAME.has(word.text) || WORD_FIRST.has(word.text)) return undefined
  return { start: word.start, from: k, next: k + 1, member: members[0], certainty: 0.6 }
}

/** "the Khan amendment" is not Khan. */
const AFTER_ARTICLE = /(?:^|[^A-Za-z])(?:[Tt]he|[Aa]) $/

/** Part of a longer run of capital words, which another reader judges as a whole. */
function standsInRun({ text, words }: Reading, k: number): boolean {
  const word = words[k] as CapitalWord
  const before = words[k - 1]
  const after = words[k + 1]
  if (before && joined(text, before, word) && !COMMON.has(before.text) && (isGiven(before) || !beginsSentence(text, before.start))) return true
  return after !== undefined && joined(text, word, after) && !COMMON.has(after.text)
}

/** A given name and a surname: "Tom Reid", "Ngozi Eze", "Mary-Jane O'Neill". */
export function givenAndSurname(reading: Reading, k: number): Candidate | undefined {
  const { text, words } = reading
  const first = words[k] as CapitalWord
  if (!isGiven(first) || first.possessive) return undefined
  const given = first.folded
  const ambiguous = WORD_FIRST.has(given)
  const before = words[k - 1]
  const adjacent =
    before !== undefined && (text[before.end] === ' ' || text[before.end] === '.') && before.start < first.start && first.start - before.end <= (text[before.end] === '.' ? 2 : 1)
  if (adjacent && BEFORE_PLACE.has(before.text)) return undefined
  if (adjacent && ambiguous && !honorificOf(before)) return undefined
  // the second word of a name that was found to be a place or a firm: "Anne Frank House", but not "… for Anne. Mary Ahmed …"
  if (adjacent && text[before.end] === ' ' && isGiven(before) && !before.possessive) return undefined
  if (MONTH_NAMES.has(given) && CALENDAR_BEFORE.test(text.slice(Math.max(0, first.start - 8), first.start))) return undefined
  if (isPartOfAddress(text, first.start)) return undefined
  const next = runEnd(text, words, k)
  const second = words[k + 1]
  if (next - k < 2 || !second || reading.termBegins(second.start)) return undefined
  const last = words[next - 1] as CapitalWord
  if (belongsToThing(text, words, next) || KNOWN_ORGANISATIONS.has(`${first.text}-${second.text}`)) return undefined
  const person = doesAsPeopleDo(text, last.end) || roleAfter(text, last.end) !== undefined
  if (
    PLACE_OR_SURNAME.has(last.text) &&
    (next - k > 2 || PLACE_PRONE.has(given)) &&
    !speaksAsPeopleDo(text, last.end) &&
    !roleAfter(text, last.end) &&
    !ageBeside(text, first.start, last.end)
  )
    return undefined
  // "the Ahmed Park consultation": whoever it is named after, a place
  if (PLACE_OR_SURNAME.has(last.text) && AFTER_ARTICLE.test(text.slice(Math.max(0, first.start - 5), first.start))) return undefined
  if (ambiguous && !person && beginsSentence(text, first.start)) return undefined
  if ((PLACE_FIRST.has(given) && !person && !isBornOrCalled(text, first.start, last.end)) || last.text.length < 2) return undefined
  return { start: first.start, from: k, next, certainty: ambiguous ? 0.65 : person ? 0.85 : 0.8 }
}
const CALENDAR_BEFORE = /(?:\b(?:the|in|last|next|this|since|until|early|late|mid|each|every|by)|\d(?:st|nd|rd|th)?|-) $/
const isPartOfAddress = (text: string, start: number): boolean => start > 0 && '@/#._'.includes(text[start - 1] as string)

/** Two capital words that the name list does not have, beside a sign that only a person bears. */
export function unknownName(reading: Reading, k: number): Candidate | undefined {
  const { text, words } = reading
  const first = words[k] as CapitalWord
  const second = words[k + 1]
  if (!second || first.shouted || first.possessive || !joined(text, first, second) || namesNobody(first.text)) return undefined
  const next = runEnd(text, words, k)
  const size = next - k
  if (size < 2 || size > 3 || standsAfterCapital(reading, k)) return undefined
  const last = words[next - 1] as CapitalWord
  // "Ottoline Marsh, who has just turned eight"
  if ((PLACE_OR_SURNAME.has(last.text) && !text.startsWith(', who ', last.end)) || last.text.length < 2 || belongsToThing(text, words, next) || reading.termBegins(first.start))
    return undefined
  const letters = words[next]
  if (first.text === 'West' || last.text === 'West') return undefined
  const seat = letters !== undefined && letters.start === last.end + 1 && SEATS.has(letters.text) && !/\bthe $/.test(text.slice(Math.max(0, first.start - 4), first.start))
  if (!seat && !isBornOrCalled(text, first.start, last.end) && !(size === 2 && text[last.end] === ',' && ageBeside(text, first.start, last.end)?.child)) return undefined
  return { start: first.start, from: k, next, certainty: 0.7 }
}

function standsAfterCapital({ text, words }: Reading, k: number): boolean {
  const before = words[k - 1]
  return before !== undefined && joined(text, before, words[k] as CapitalWord) && !honorificOf(before)
}

/** "J. Okafor", "A. B. Patel": an initial with its full stop, or without where no label stands before it. */
export function initialAndSurname(reading: Reading, k: number): Candidate | undefined {
  const { text, words } = reading
  const first = words[k] as CapitalWord
  const second = words[k + 1]
  if (first.text.length !== 1 || !second || !joined(text, first, second)) return undefined
  const dotted = text[first.end] === '.'
  if (!dotted && (first.text === 'A' || first.text === 'I' || first.text === 'O')) return undefined
  const before = words[k - 1]
  if (before && joined(text, before, first) && !ROLE_BEFORE.test(before.text)) return undefined
  const next = runEnd(text, words, k)
  const last = words[next - 1] as CapitalWord
  if (last.text.length < 3 || namesNobody(last.text) || belongsToThing(text, words, next) || reading.termBegins(last.start)) return undefined
  if (PLACE_OR_SURNAME.has(last.text) && !dotted) return undefined
  if (LABEL_BEFORE.test(text.slice(Math.max(0, first.start - 12), first.start))) return undefined
  return { start: first.start, from: k, next, certainty: dotted ? 0.75 : 0.65 }
}
const ROLE_BEFORE = /^(?:Officer|Director|Leader|Agent|Chair|Secretary|Candidate|Manager|By)$/
const LABEL_BEFORE =
  /(?:(?:block|option|band|plan|part|group|class|category|grade|type|model|zone|bus|line|section|appendix|vitamin|hepatitis|flat|unit|lot|phase|route|side|team|wing|note|annex|schedule|year) |\d ?)$/i

/** A given name alone: one already named, one with an age, or one who is greeted, rung up or arrested. */
export function givenAlone(reading: Reading, k: number): Candidate | undefined {
  const { text, words, directory, mentions } = reading
  const word = words[k] as CapitalWord
  if (word.shouted || standsInRun(reading, k) || !isGiven(word)) return undefined
  const given = word.folded
  const known = mentions.withGiven(given.toLowerCase())
  if (known && !WORD_FIRST.has(given)) return { start: word.start, from: k, next: k + 1, mention: known, member: known.member, certainty: 0.8 }
  if (WORD_FIRST.has(given) && beginsSentence(text, word.start)) return undefined
  if (isAddressed(text, word.start, word.end)) {
    const members = directory.beginningWith(given.toLowerCase())
    return { start: word.start, from: k, next: k + 1, certainty: 0.7, member: members.length === 1 ? members[0] : undefined }
  }
  if (isTakenAway(text, word.end)) return { start: word.start, from: k, next: k + 1, certainty: 0.7 }
  if (MONTH_NAMES.has(given) || PLACE_PRONE.has(given)) return undefined
  if (isOfAPlace(text, word.end)) return { start: word.start, from: k, next: k + 1, certainty: 0.65 }
  const age = ageBeside(text, word.start, word.end)
  return age ? { start: word.start, from: k, next: k + 1, certainty: age.child ? 0.75 : 0.65 } : undefined
}
