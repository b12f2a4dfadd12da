/** Names after a title: "Cllr Khan", "Mr and Mrs Ahmed", "Rev Dr Tom Reid", "Cllrs Khan, Osei and Reid". */
import type { PersonStanding } from '../../fact.ts'
import type { Candidate, Reading } from './candidate.ts'
import type { CapitalWord } from './capital-words.ts'
import { doesAsPeopleDo } from './cues.ts'
import { fullNameEnd } from './full-name.ts'
import { HONORIFICS, type Honorific } from './honorifics.ts'
import { areParticles, belongsToThing, isGiven, isInitial, joined, namesNobody, runEnd } from './name-run.ts'
import { PLACE_OR_SURNAME } from './not-surnames.ts'

export function honorificOf(word: CapitalWord): Honorific | undefined {
  const found = HONORIFICS.get(word.text)
  return found ?? (word.shouted ? HONORIFICS.get(word.text.charAt(0) + word.text.slice(1).toLowerCase()) : undefined)
}

const MOST_TITLES = 3

/** The names that follow the title at word `k`; empty where the title is none ("Major works", "Mayor of Anytown"). */
export function titledNames(reading: Reading, k: number): Candidate[] {
  const { text, words } = reading
  const first = words[k] as CapitalWord
  let honorific = honorificOf(first)
  if (!honorific || first.possessive) return []
  let at = k
  while (at + 1 < words.length && at - k < MOST_TITLES && follows(text, words[at] as CapitalWord, words[at + 1] as CapitalWord)) {
    const more = honorificOf(words[at + 1] as CapitalWord)
    if (!more || (words[at + 1] as CapitalWord).possessive) break
    honorific = stronger(honorific, more)
    at++
  }
  const name = at + 1
  if (name >= words.length) return []
  const small = areParticles(text, (words[at] as CapitalWord).end, (words[name] as CapitalWord).start)
  if (!small && !beside(text, words[at] as CapitalWord, words[name] as CapitalWord)) return []
  const title = text.slice(first.start, (words[at] as CapitalWord).end)
  const named = nameFrom(reading, name, first.start, honorific, title)
  if (!named) return []
  const candidate = small ? { ...named, nameStart: (words[at] as CapitalWord).end + 1 } : named
  return honorific.plural || at > k ? [candidate, ...namesInList(reading, candidate, honorific, title)] : [candidate]
}

function nameFrom(reading: Reading, name: number, start: number, honorific: Honorific, title: string): Candidate | undefined {
  const { text, words } = reading
  const first = words[name] as CapitalWord
  const whole = wholeName(reading, name)
  if (whole !== undefined) return { start, from: name, next: whole, title, standing: honorific.standing, certainty: 0.97 }
  const initialed = isInitial(first) && name + 1 < words.length && joined(text, first, words[name + 1] as CapitalWord)
  if (namesNobody(first.text) && !initialed && !isForename(reading, name)) return undefined
  // "Cllr NOTES": capitals all through are a heading, unless the title has them too
  if (first.shouted && !isInitial(first) && !(words[name - 1] as CapitalWord).shouted && !reading.directory.knows(first)) return undefined
  let next = runEnd(text, words, name)
  if (belongsToThing(text, words, next)) {
    // "Cllr Ada Khan Mill Ward": the ward follows the name; "Dr Grays Hospital" is no person
    if (honorific.standing !== 'councillor' || next - name < 2) return undefined
    next = isGiven(first) || isInitial(first) ? name + 2 : name + 1
  }
  if (honorific.weak && !surelyAName(reading, name, next)) return undefined
  if (isInitial(first) && next === name + 1 && first.text.length === 1) return undefined
  return { start, from: name, next, title, standing: honorific.standing, certainty: honorific.weak ? 0.75 : 0.95 }
}

/** "Wing Yan Cheung": a word for a building too, but here a given name before another name. */
function isForename({ text, words }: Reading, name: number): boolean {
  const [first, second] = [words[name] as CapitalWord, words[name + 1]]
  return isGiven(first) && second !== undefined && joined(text, first, second) && !namesNobody(second.text)
}

/** The end of a member's whole name, where one stands here. */
function wholeName(reading: Reading, name: number): number | undefined {
  for (const member of reading.directory.beginningWith((reading.words[name] as CapitalWord).folded.toLowerCase())) {
    const next = fullNameEnd(reading, name, member)
    if (next !== undefined && !belongsToThing(reading.text, reading.words, next)) return next
  }
  return undefined
}

function namesInList(reading: Reading, before: Candidate, honorific: Honorific, title: string): Candidate[] {
  const { text, words } = reading
  const names: Candidate[] = []
  let next = before.next
  while (honorific.plural && next < words.length) {
    const gap = text.slice((words[next - 1] as CapitalWord).end, (words[next] as CapitalWord).start)
    if (gap !== ', ' && gap !== ' and ' && gap !== ', and ' && gap !== ' & ') break
    if (honorificOf(words[next] as CapitalWord)) break
    const candidate = nameFrom(reading, next, (words[next] as CapitalWord).start, honorific, title)
    if (!candidate) break
    names.push(candidate)
    next = candidate.next
  }
  return names
}

/** The next word stands beside the title, "Cllr. Khan" included. */
function beside(text: string, left: CapitalWord, right: CapitalWord): boolean {
  const gap = right.start - left.end
  return (gap === 1 && (text[left.end] === ' ' || text[left.end] === '.')) || (gap === 2 && text[left.end] === '.' && text[left.end + 1] === ' ')
}

/** One title after another: "Rev Dr", "Mr and Mrs", "Lord Mayor". */
function follows(text: string, left: CapitalWord, right: CapitalWord): boolean {
  if (beside(text, left, right)) return true
  const gap = text.slice(left.end, Math.min(right.start, left.end + 7))
  return right.start - left.end <= 6 && (gap === ' and ' || gap === ' & ' || gap === '. and ' || gap === '/')
}

const RANK: readonly PersonStanding[] = ['councillor', 'public-figure', 'private']
const stronger = (a: Honorific, b: Honorific): Honorific => {
  const [best, other] = RANK.indexOf(a.standing) <= RANK.indexOf(b.standing) ? [a, b] : [b, a]
  return { standing: best.standing, plural: a.plural || b.plural, weak: best.weak && other.weak }
}

function surelyAName(reading: Reading, name: number, next: number): boolean {
  const { text, words, directory } = reading
  const first = words[name] as CapitalWord
  const last = words[next - 1] as CapitalWord
  if (next - name >= 2 && isGiven(first)) return true
  if (PLACE_OR_SURNAME.has(last.text)) return false
  if (directory.withSurname(last.folded.toLowerCase()).length > 0) return true
  return /^ (?:said|says|told|added|explained|wrote)\b/.test(text.slice(last.end, last.end + 12)) || (next - name >= 2 && doesAsPeopleDo(text, last.end))
}
