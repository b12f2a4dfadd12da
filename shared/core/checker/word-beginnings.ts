/**
 * How the words of a text begin, and those of a list's terms: a list none of whose terms can begin in a stretch of text
 * is not sought there. Lists that are sought beside facts are asked for thousands of times, and mostly in vain.
 */
import type { WordList } from '../pack/pack.ts'
import { Spelling } from './term-spelling.ts'
import { SPACE_SYMBOL } from './term-symbols.ts'

/** Letters of a word that are looked at. */
const LETTERS = 4
const KEYS = 1 << 12
/** What a key is of: a word alone, or a word with the first two letters of the next. */
const WORD = 1
const PAIR = 2

/** The beginnings of a list's terms, and of the exceptions to them. */
export interface Beginnings {
  /** For each key, whether a term begins so: WORD, PAIR or both. */
  readonly keys: Uint8Array
  /** Any word may begin one: with the terms of another list, or with a word too short to tell. */
  readonly any: boolean
}

/** Of a text or a term: where each word begins, its key, and that of the pair it begins, in turns. */
export type Words = Int32Array
const EACH = 3

/** @returns the beginnings of a list of that name, worked out when first asked for */
export function beginningsOf(lists: readonly WordList[]): (name: string) => Beginnings {
  const known = new Map<string, Beginnings>()
  return (name) => {
    let found = known.get(name)
    if (!found) known.set(name, (found = ofTerms(lists.filter((list) => list.name === name).flatMap(({ terms, except }) => [...terms, ...except]))))
    return found
  }
}

const FIRST_WORD = /^[^\s$*]*/
const PAIRED = /^[^\s$*]+\s+[^\s$*]{2}/

function ofTerms(terms: readonly string[]): Beginnings {
  const keys = new Uint8Array(KEYS)
  let any = false
  for (const term of terms) {
    const words = term.trim()
    const head = (FIRST_WORD.exec(words) as RegExpExecArray)[0]
    // the text's word may go on where the head ends
    const goesOn = words[head.length] === '$' || words[head.length] === '*'
    const [, word, pair] = wordBeginnings(words)
    if (head === '' || (goesOn && head.length < LETTERS)) any = true
    else if (PAIRED.test(words) && wordBeginnings(head).length === EACH) mark(keys, pair as number, PAIR)
    else mark(keys, word as number, WORD)
  }
  return { keys, any }
}

function mark(keys: Uint8Array, key: number | undefined, sort: number): void {
  if (key !== undefined) keys[key] = (keys[key] as number) | sort
}

const spelling = new Spelling()
let found = new Int32Array(1 << 10)

export function wordBeginnings(text: string): Words {
  const { small, starts, length } = spelling.of(text)
  if (found.length < EACH * length) found = new Int32Array(2 * EACH * length)
  let count = 0
  let i = 0
  while (i < length) {
    const start = i
    const kind = starts[i++]
    if (kind === 0) continue
    let key = small[start] as number
    // a sign with which a term may begin is a word of its own
    if (kind === 2)
      while (i < length && starts[i] === 2) {
        if (i < start + LETTERS) key = key * 31 + (small[i] as number)
        i++
      }
    let next = i
    while (next < length && small[next] === SPACE_SYMBOL) next++
    found[count] = start
    found[count + 1] = folded(key)
    found[count + 2] = folded((key % KEYS) * 961 + (next < length ? (small[next] as number) : 0) * 31 + (next + 1 < length ? (small[next + 1] as number) : 0))
    count += EACH
  }
  return found.slice(0, count)
}

/** The last bits alone would hardly show the first letter. */
const folded = (key: number): number => (key ^ (key >>> 12)) & (KEYS - 1)

/**
 * The words with which terms of a list may begin: the first and the last, as offsets.
 * @returns undefined where none begins between the word before `from` and `to`
 */
export function stretchOf({ keys, any }: Beginnings, words: Words, from: number, to: number): readonly [number, number] | undefined {
  let low = 0
  let high = words.length / EACH
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[EACH * middle] as number) < from) low = middle + 1
    else high = middle
  }
  let first = -1
  let last = -1
  for (let k = EACH * Math.max(0, low - 1); k < words.length && (words[k] as number) <= to; k += EACH) {
    if (!any && ((keys[words[k + 1] as number] as number) & WORD) === 0 && ((keys[words[k + 2] as number] as number) & PAIR) === 0) continue
    last = words[k] as number
    if (first < 0) first = last
  }
  return first < 0 ? undefined : [first, last]
}
