/** How a sentence takes a line: the words that turn it round, and those that weaken it. */
import { plainWord } from '../approval/words-of.ts'

export const lineWords = (text: string): string[] =>
  plainWord(text)
    .toLowerCase()
    .match(/[a-z0-9à-ɏ]+(?:['-][a-z0-9à-ɏ]{1,40}){0,8}/g) ?? []

const NEGATIONS = /^(?:not|never|no|nobody|none|cannot|neither|nor|without|[a-z]+n't)$/
/** Before words that go against a line: they are said to be somebody else's. */
const OPPOSING = /^(?:oppos(?:e|ed|es|ing|ition)|against|stop(?:ped|ping|s)?|prevent(?:ed|ing|s)?|reject(?:ed|ing|s)?|rumours?|threat(?:ened|ens)?|instead|rather|false)$/
const HEDGES =
  /^(?:may|might|could|would|should|hop(?:e|es|ed|ing|efully)|aim(?:s|ed|ing)?|seek(?:s|ing)?|try|tries|trying|consider(?:s|ed|ing)?|intend(?:s|ed|ing)?|want(?:s|ed)?|wish(?:es|ed)?|possibl[ey]|perhaps|maybe|probably|likely|ideally|explor(?:e|es|ing)|if|unless|subject|provided|principle|present|currently|temporarily|some|partly|mostly|until)$/

export const isNegation = (word: string): boolean => NEGATIONS.test(word)
export const turnsRound = (word: string): boolean => NEGATIONS.test(word) || OPPOSING.test(word)
export const isHedge = (word: string): boolean => HEDGES.test(word)

const EMPTY = new Set(
  'a an and are as at be been but by for from had has have he her his i in is it its of on or our she so than that the their them they this to us was we were which who will with you your'.split(
    ' ',
  ),
)
export const carriesMeaning = (word: string): boolean => !EMPTY.has(word) && !NEGATIONS.test(word)

/** Where the words stand one after another; -1 where they do not. */
export function runAt(words: readonly string[], run: readonly string[]): number {
  if (run.length === 0) return -1
  for (let i = 0; i + run.length <= words.length; i++) if (run.every((word, k) => words[i + k] === word)) return i
  return -1
}
