/** The word that a person most likely meant, or none. */

/** @returns the one of `words` that at most two slips (in a short word one) away from `word` */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const limit = word.length < 5 ? 1 : 2
  let best: string | undefined
  let fewest = limit + 1
  for (const candidate of words) {
    const slips = distance(word.toLowerCase(), candidate.toLowerCase())
    if (slips < fewest) [best, fewest] = [candidate, slips]
  }
  return best ?? words.find((candidate) => word.length > 2 && candidate.toLowerCase().startsWith(word.toLowerCase()))
}

/** Levenshtein's distance: letters to change, add or take out. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) next[j] = Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1))
    row = next
  }
  return row[b.length] as number
}
