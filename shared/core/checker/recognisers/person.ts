/**
 * People named in a text, of any community alike: the directory's members, names after a title, given names with a
 * surname. Places, roads, schools, firms and wards that bear a person's name are not people (guidance J0.6, DP-05 to DP-08).
 */
import type { FactValues, PersonStanding } from '../fact.ts'
import type { MakeRecogniser, Prepared } from '../recogniser.ts'
import { ageBeside } from './people/age.ts'
import { type Candidate, Mentions, type Reading } from './people/candidate.ts'
import { type CapitalWord, capitalWords } from './people/capital-words.ts'
import { type Directory, directoryOf, type Member, nameWords } from './people/directory.ts'
import { LETTERS, PARTICLES, SEATS } from './people/honorifics.ts'
import { isGiven, isInitial, LONGEST_GAP } from './people/name-run.ts'
import { isInImprint, roleAfter, roleBefore } from './people/roles.ts'
import { honorificOf, titledNames } from './people/titled.ts'
import { directoryName, givenAlone, givenAndSurname, initialAndSurname, unknownName } from './people/untitled.ts'

type Value = FactValues['person']

export const person: MakeRecogniser = (settings) => {
  const directory = directoryOf(settings)
  return {
    name: 'person',
    yields: ['person'],
    wants: ({ text }) => text.length > 3,
    see(paragraph, report) {
      const words = capitalWords(paragraph.text)
      if (words.length === 0) return
      const reading = readingOf(paragraph, words, directory)
      for (let k = 0; k < words.length; ) {
        const found = namesAt(reading, k)
        for (const candidate of found) {
          const { end, value } = described(reading, candidate)
          report('person', candidate.start, end, candidate.certainty, value)
        }
        const last = found[found.length - 1]
        k = last ? Math.max(last.next, k + 1) : k + 1
      }
    },
  }
}

/** Words that are no surname after a given name: "Will Labour …". Of all other lists a word may well be one: "Grant", "Price", "Hope". */
const PARTY_LISTS: ReadonlySet<string> = new Set(['partyNames', 'groupNames', 'partyLabels', 'voteWords'])

function readingOf({ text, terms }: Prepared, words: readonly CapitalWord[], directory: Directory): Reading {
  let starts: Set<number> | undefined
  const termBegins = (offset: number): boolean => {
    if (terms.length === 0) return false
    starts ??= new Set(terms.filter(({ value }) => value.lists.some((list) => PARTY_LISTS.has(list))).map((term) => term.start))
    return starts.has(offset)
  }
  return { text, words, directory, mentions: new Mentions(), termBegins }
}

/** The readers in order of certainty; each is asked only where the word itself may begin what it reads. */
function namesAt(reading: Reading, k: number): readonly Candidate[] {
  const word = reading.words[k] as CapitalWord
  const next = reading.words[k + 1]
  if (next && next.start - word.end <= LONGEST_GAP && honorificOf(word)) {
    const titled = titledNames(reading, k)
    if (titled.length > 0) return titled
  }
  const name = untitledName(reading, k, word)
  return name ? [name] : NOBODY
}
const NOBODY: readonly Candidate[] = []

function untitledName(reading: Reading, k: number, word: CapitalWord): Candidate | undefined {
  const { directory, mentions } = reading
  if (word.text.length === 1 && reading.words[k + 1]?.text.length === 1 && reading.words[k + 2]?.text.length === 1) return undefined
  if (directory.knows(word) || isInitial(word) || (mentions.any && mentions.withSurname(word.folded.toLowerCase()))) {
    const known = directoryName(reading, k)
    if (known) return known
  }
  if (word.text.length === 1) return initialAndSurname(reading, k)
  if (isGiven(word)) return givenAndSurname(reading, k) ?? givenAlone(reading, k)
  return unknownName(reading, k)
}

/** Puts together what the title, the directory, the words beside the name and earlier mentions say. */
function described(reading: Reading, candidate: Candidate): { end: number; value: Value } {
  const { text, words, mentions } = reading
  const first = words[candidate.from] as CapitalWord
  const last = words[candidate.next - 1] as CapitalWord
  const name = text.slice(candidate.nameStart ?? first.start, last.end)
  const letters = lettersAfter(reading, candidate.next)
  const end = letters.end ?? last.end
  const member = candidate.member ?? (candidate.title ? memberTitled(reading, candidate, name) : undefined)
  const earlier = candidate.mention ?? earlierBearer(reading, candidate, name)
  const role = roleAfter(text, end) ?? roleBefore(text, candidate.start)
  const age = candidate.standing === 'councillor' || member ? undefined : ageBeside(text, candidate.start, end)
  const standing: PersonStanding =
    member?.standing ??
    // "Miss Reid in Year 6" teaches it
    (age?.child && (age.years !== undefined || candidate.title === undefined) ? 'child' : undefined) ??
    (candidate.standing === 'private' ? undefined : candidate.standing) ??
    (letters.seat ? 'public-figure' : undefined) ??
    role?.standing ??
    (isInImprint(text, candidate.start) ? 'public-figure' : undefined) ??
    earlier?.standing ??
    'private'
  const full = member?.name ?? earlier?.name
  const roleWords = member?.role ?? role?.words ?? earlier?.role
  const value: Value = {
    name,
    standing,
    titled: candidate.title !== undefined,
    ...(candidate.title && { title: candidate.title }),
    ...(roleWords && { role: roleWords }),
    ...(member && { member: member.name }),
    ...(full && full !== name && { fullName: full }),
    ...(age?.years !== undefined && { age: age.years }),
  }
  const parts = nameWords(name)
  if (!candidate.mention)
    mentions.add({
      name: full ?? name,
      given: parts.length > 1 && isGiven(first) ? parts[0] : undefined,
      surname: parts[parts.length - 1] ?? '',
      standing,
      titled: value.titled,
      member,
      role: roleWords,
    })
  return { end, value }
}

/** "Cllr Khan", "Cllr A. Khan", "Cllr Ada Khan": the one member whom the written name does not contradict. */
function memberTitled({ directory, words }: Reading, { from, standing }: Candidate, name: string): Member | undefined {
  const parts = nameWords(name).filter((word) => !PARTICLES.has(word))
  const given = parts.length > 1 ? parts[0] : undefined
  // "Mr Sam Lee" is the assistant of that whole name; "Mr Khan" need not be the councillor, nor need one who bears both names
  if (standing === 'private')
    return given === undefined
      ? undefined
      : directory.withSurname(parts[parts.length - 1] ?? '').find((member) => member.standing === 'restricted' && member.words.join(' ') === parts.join(' '))
  if (standing !== 'councillor' && standing !== 'public-figure') return undefined
  const initial = isInitial(words[from] as CapitalWord)
  const fitting = directory
    .withSurname(parts[parts.length - 1] ?? '')
    .filter(
      (member) =>
        member.standing !== 'restricted' &&
        (given === undefined || (initial ? member.words[0]?.[0] === given[0] : member.words[0] === given || member.words[0]?.startsWith(`${given}-`))),
    )
  return fitting.length === 1 ? fitting[0] : undefined
}

/** "Tom Reid … Mr Reid": the same person, unless one is a councillor by title and the other is not. */
function earlierBearer({ mentions, words }: Reading, { from, next, standing, title }: Candidate, name: string) {
  if (!title || next - from > 1) return undefined
  const mention = mentions.withSurname((words[from] as CapitalWord).folded.toLowerCase())
  return mention && mention.name !== name && (!mention.titled || (mention.standing === 'councillor') === (standing === 'councillor')) ? mention : undefined
}

/** "MP", "OBE" after the name belong to it. */
function lettersAfter({ text, words }: Reading, next: number): { end?: number; seat: boolean } {
  let end: number | undefined
  let seat = false
  for (let k = next; k < words.length; k++) {
    const word = words[k] as CapitalWord
    const gap = text.slice((words[k - 1] as CapitalWord).end, word.start)
    if ((gap !== ' ' && gap !== ', ') || !(SEATS.has(word.text) || LETTERS.has(word.text))) break
    seat ||= SEATS.has(word.text)
    end = word.end
  }
  return { end, seat }
}
