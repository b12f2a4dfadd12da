/** A word without its inflection, so that "closing", "closed" and "closes" are alike. Rough: both texts meet the same knife. */

const ENDINGS: readonly (readonly [ending: string, left: string, least: number])[] = [
  ['ies', 'y', 2],
  ['sses', 'ss', 2],
  ['ing', '', 3],
  ['ed', '', 3],
  ['es', '', 3],
  ['ly', '', 4],
]
const NO_PLURAL = /(?:ss|us|is)$/

/** @param word - in lower case, without apostrophes */
export function stem(word: string): string {
  for (const [ending, left, least] of ENDINGS)
    if (word.length >= ending.length + least && word.endsWith(ending)) return undoubled(word.slice(0, word.length - ending.length) + left)
  if (word.length > 3 && word.endsWith('s') && !NO_PLURAL.test(word)) return undoubled(word.slice(0, -1))
  return undoubled(word)
}

/** "stopp" and "stop", "close" and "clos" end alike. */
function undoubled(word: string): string {
  const last = word[word.length - 1]
  if (word.length > 3 && (last === 'e' || (last !== 'l' && last !== 's' && last === word[word.length - 2]))) return word.slice(0, -1)
  return word
}
