/** Finds a member's whole name in a run of capital words, whatever initials or small words stand between. */
import type { Reading } from './candidate.ts'
import type { CapitalWord } from './capital-words.ts'
import type { Member } from './directory.ts'
import { isInitial, joined } from './name-run.ts'

/** The index after the member's whole name; a middle name or initial may stand between. */
export function fullNameEnd({ text, words }: Reading, k: number, member: Member): number | undefined {
  let next = k + 1
  for (const part of member.words.slice(1)) {
    while (next < words.length && isInitial(words[next] as CapitalWord) && part.length > 1 && joined(text, words[next - 1] as CapitalWord, words[next] as CapitalWord)) next++
    const word = words[next]
    if (!word || !joined(text, words[next - 1] as CapitalWord, word)) {
      if (member.words.includes(part) && part === part.toLowerCase() && gapHolds(text, words, next, part)) continue
      return undefined
    }
    if (word.folded.toLowerCase() !== part) {
      if (gapHolds(text, words, next, part)) continue
      return undefined
    }
    next++
  }
  return member.words.length > 1 ? next : undefined
}

/** A small word of the name ("van", "de") stands between this capital word and the one before. */
const gapHolds = (text: string, words: readonly CapitalWord[], next: number, part: string): boolean => {
  const right = words[next]
  return (
    right !== undefined &&
    ` ${text
      .slice((words[next - 1] as CapitalWord).end, right.start)
      .trim()
      .toLowerCase()} `.includes(` ${part} `)
  )
}
