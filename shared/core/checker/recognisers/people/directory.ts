/** The people the settings know: the group's directory and the user, found by full name, by title and surname, or by surname. */
import type { Settings } from '../../../pack/settings.schema.ts'
import type { PersonStanding } from '../../fact.ts'
import { type CapitalWord, fold } from './capital-words.ts'

export interface Member {
  /** As the directory has it. */
  readonly name: string
  readonly standing: PersonStanding
  readonly role?: string
  /** Lower case, folded: "ada", "khan". */
  readonly words: readonly string[]
}

export interface Directory {
  /** Whether a word, as written, begins or ends a member's name. */
  knows(word: CapitalWord): boolean
  /** Members whose name begins with this word (lower case, folded). */
  beginningWith(word: string): readonly Member[]
  /** Members with this surname (lower case, folded). */
  withSurname(word: string): readonly Member[]
}

const NOBODY: readonly Member[] = []
const TITLE = /^(?:cllr|councillor|mr|mrs|ms|miss|mx|dr|prof|sir|dame|rev|alderman)\.? /i
const OFFICIAL = ['officer', 'press-officer', 'party-staff', 'clp-officer', 'candidate', 'agent']

export const nameWords = (name: string): string[] =>
  fold(name)
    .toLowerCase()
    .split(/[\s.,]+/)
    .filter((word) => word !== '')

export function directoryOf({ directory = [], me }: Settings): Directory {
  const first = new Map<string, Member[]>()
  const last = new Map<string, Member[]>()
  const spelt = new Set<string>()
  const add = (index: Map<string, Member[]>, word: string | undefined, member: Member): void => {
    if (word === undefined) return
    const members = index.get(word)
    if (members) members.push(member)
    else index.set(word, [member])
  }
  const entries: NonNullable<Settings['directory']> = [...directory]
  const own = me?.name
  if (own && !entries.some(({ name }) => name.toLowerCase() === own.toLowerCase())) entries.push({ name: own, role: me.role })
  for (const entry of entries) {
    const name = entry.name.replace(TITLE, '').trim()
    const words = nameWords(name)
    if (words.length === 0) continue
    for (const word of fold(name).split(/[\s.,]+/)) spelt.add(word)
    const member: Member = { name, words, standing: standingOf(entry), role: entry.role }
    add(first, words[0], member)
    add(last, words[words.length - 1], member)
  }
  for (const word of [...first.keys(), ...last.keys()]) spelt.add(word).add(word.toUpperCase()).add(capitalised(word))
  const lengths = lengthsByLetter(spelt)
  return {
    knows: ({ folded }) => hasLength(lengths, folded) && spelt.has(folded),
    beginningWith: (word) => first.get(word) ?? NOBODY,
    withSurname: (word) => last.get(word) ?? NOBODY,
  }
}

/** For the first letter's last bits the lengths of the words that begin with it, as bits: most words are passed over by this alone. */
function lengthsByLetter(words: Iterable<string>): Uint32Array {
  const lengths = new Uint32Array(LETTERS)
  for (const word of words) lengths[letterOf(word)] = (lengths[letterOf(word)] as number) | (1 << word.length)
  return lengths
}
const LETTERS = 128
const letterOf = (word: string): number => word.charCodeAt(0) & (LETTERS - 1)
const hasLength = (lengths: Uint32Array, word: string): boolean => (((lengths[letterOf(word)] as number) >>> word.length) & 1) === 1

/** "o'neill-reid" → "O'Neill-Reid", as it is written; "McBride" is met by its own spelling. */
const capitalised = (word: string): string => word.replace(/(?:^|['’-])[a-z]/g, (letter) => letter.toUpperCase())

function standingOf({ restricted, role, title }: NonNullable<Settings['directory']>[number]): PersonStanding {
  if (restricted || role === 'political-assistant' || role === 'restricted-officer') return 'restricted'
  if (role !== undefined && OFFICIAL.includes(role) && !/^(?:cllr|councillor)/i.test(title ?? '')) return 'public-figure'
  return 'councillor'
}
