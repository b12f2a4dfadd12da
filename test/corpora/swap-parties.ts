/** The same document as another party would write it: what is found in it must not depend on whose it is. */
import type { CorpusDocument } from './read-corpus.ts'

/** One party's words, in an order that all parties share: name, group, members, colour … */
export interface PartyWords {
  readonly id: string
  readonly words: readonly string[]
}

/** The party whose words stand in a document; undefined for one that names none. */
export const partyOf = ({ text, settings }: CorpusDocument, parties: readonly PartyWords[]): PartyWords | undefined =>
  parties.find(({ words }) => words.some((word) => settings.group?.party === word)) ?? parties.find(({ words }) => words.some((word) => text.includes(word)))

/** Each two parties change places, so that an opponent stays an opponent. */
export function swapped(document: CorpusDocument, from: PartyWords, to: PartyWords): CorpusDocument {
  const pairs = from.words.flatMap((word, i) => [[word, to.words[i] as string] as const, [to.words[i] as string, word] as const])
  const swap = (text: string): string => {
    const known = new Map(pairs)
    const longestFirst = [...known.keys()].sort((a, b) => b.length - a.length).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    return text.replace(new RegExp(`(?<![\\w@.])(?:${longestFirst.join('|')})(?![\\w@])`, 'g'), (word) => known.get(word) ?? word)
  }
  return {
    ...document,
    name: `${document.name} as ${to.id}`,
    text: swap(document.text),
    context: JSON.parse(swap(JSON.stringify(document.context))),
    settings: JSON.parse(swap(JSON.stringify(document.settings))),
  }
}
