/** Reads the words of a name: capitalised words side by side, with initials and small words between ("J. van der Berg"). */
import type { CapitalWord } from './capital-words.ts'
import { isGivenName } from './given-names.ts'
import { LETTERS, PARTICLES, SEATS } from './honorifics.ts'
import { COMMON, KIND_OF_THING, ORGANISATION, PLACE, PLACE_OR_SURNAME, THING_AFTER } from './not-surnames.ts'

const MOST_WORDS = 5

/** May stand in a name: no heading word, place or body. */
export const namesNobody = (word: string): boolean => COMMON.has(word) || PLACE.has(word) || ORGANISATION.has(word)

/** "Mary", "Mary-Jane", "Ka-Ming"; an all-capital word is no name here. */
export function isGiven(word: CapitalWord): boolean {
  const { folded } = word
  if (word.shouted || folded.length < 2) return false
  if (isGivenName(folded)) return true
  const hyphen = folded.indexOf('-')
  return hyphen > 0 && isGivenName(folded.slice(0, hyphen))
}

/** " van der ", with room: farther apart no two capital words are of one name. */
export const LONGEST_GAP = 11

/** Whether two capital words belong to one name by what stands between them. */
export function joined(text: string, left: CapitalWord, right: CapitalWord): boolean {
  const gap = right.start - left.end
  if (gap > LONGEST_GAP || left.possessive || LETTERS.has(right.text) || SEATS.has(right.text)) return false
  if (gap === 1) return text[left.end] === ' ' || (text[left.end] === '.' && isInitial(left))
  if (gap === 2) return text[left.end] === '.' && text[left.end + 1] === ' ' && isInitial(left)
  return areParticles(text, left.end, right.start)
}

/** " van der ", " al-": small words of a surname between two offsets. */
export function areParticles(text: string, from: number, to: number): boolean {
  const last = text[to - 1]
  if (to - from < 4 || to - from > LONGEST_GAP || text[from] !== ' ' || (last !== ' ' && last !== '-')) return false
  return text
    .slice(from + 1, to - 1)
    .split(' ')
    .every((small) => PARTICLES.has(small))
}

export const isInitial = (word: CapitalWord): boolean => word.end - word.start === 1 || (word.shouted && word.end - word.start === 2)

/** The index after the last word of the name that begins at `first`; `first` itself is taken on trust. */
export function runEnd(text: string, words: readonly CapitalWord[], first: number): number {
  let next = first + 1
  while (next < words.length && next - first < MOST_WORDS) {
    const word = words[next] as CapitalWord
    const before = words[next - 1] as CapitalWord
    if (!joined(text, before, word)) break
    if (namesNobody(word.text)) break
    if (word.shouted && !isInitial(word) && !before.shouted) break
    next++
  }
  return next
}

/** What follows makes the whole a place, a firm or a thing: "… House", "… & Sons", "… ward". */
export function belongsToThing(text: string, words: readonly CapitalWord[], next: number): boolean {
  const last = words[next - 1] as CapitalWord
  if (last.possessive) return false
  const end = last.end
  const following = words[next]
  if (following && following.start === end + 1 && text[end] === ' ') {
    if (isThing(following) || (KIND_OF_THING.has(following.text) && endsInThing(text, words, next))) return true
  }
  if (text[end] !== ' ') return text[end] === '@' || (text[end] === '.' && /[a-z@]/.test(text[end + 1] ?? ''))
  if (text[end + 1] === '&') return !(following && following.start === end + 3 && isGiven(following))
  if (text.startsWith(' and Sons', end) || text.startsWith(' and Daughters', end) || text.startsWith(' and Co', end)) return !/^[a-z]/.test(text.slice(end + 7, end + 8))
  const small = SMALL_WORDS.exec(text.slice(end + 1, end + 30))
  return small !== null && (THING_AFTER.has(small[1] as string) || (small[2] !== undefined && THING_AFTER.has(small[2]) && KIND_OF_THING.has(capitalised(small[1] as string))))
}
const SMALL_WORDS = /^([a-z]{2,12})(?: ([a-z]{2,14}))?/
const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
const isThing = ({ text }: CapitalWord): boolean => PLACE.has(text) || ORGANISATION.has(text) || PLACE_OR_SURNAME.has(text)

/** "… Community Centre", "… Youth Football Cup": one or two words say which kind of thing it is. */
function endsInThing(text: string, words: readonly CapitalWord[], kind: number): boolean {
  for (let k = kind + 1; k <= kind + 2; k++) {
    const [before, word] = [words[k - 1] as CapitalWord, words[k]]
    if (!word || word.start !== before.end + 1 || text[before.end] !== ' ') return false
    if (isThing(word)) return true
    if (!KIND_OF_THING.has(word.text)) return false
  }
  return false
}
