/**
 * How the words of a text begin, told once for whoever looks for some words only: a recogniser none of whose words
 * stands in a paragraph need not read it, and a list is sought only where a word begins like one of its terms. Lists that
 * are sought beside facts are asked for thousands of times, and mostly in vain.
 */
import type { WordList } from '../pack/pack.ts'
import { smallIn, spelling, startIn } from './term-spelling.ts'
import { SPACE_SYMBOL } from './term-symbols.ts'
import { lengthAtMost } from './terms-beside.ts'

/** Letters of a word that are looked at. */
const LETTERS = 4
/** The beginnings of a list's terms, and of the exceptions to them. */
export interface Beginnings {
  /** The keys of words and pairs with which terms begin, each at the first free place from its last bits on: a few bytes a term, so that thousands of lists stay at hand. */
  readonly keys: Uint16Array
  /** The same keys, one after the other. */
  readonly all: Uint16Array
  /** Any word may begin one: with a word too short to tell. */
  readonly any: boolean
  /** Characters of the longest term. */
  readonly longest: number
}

/**
 * Of a text or a term, in turns: where each word begins, and in one number its key, that of the pair it begins, and
 * whether it is none of its own but the letters behind digits: "am" of "10am".
 */
export type Words = Int32Array
const EACH = 2
const WORD_BITS = 14
const PAIR_BITS = 12
const BEHIND_DIGITS = 1 << (WORD_BITS + PAIR_BITS)
const WORD_KEYS = 1 << WORD_BITS
const PAIR_KEYS = 1 << PAIR_BITS

/** @returns the beginnings of a list of that name, worked out when first asked for */
export function beginningsOf(lists: readonly WordList[]): (name: string) => Beginnings {
  const known = new Map<string, Beginnings>()
  const of = (name: string): Beginnings => {
    let found = known.get(name)
    if (!found)
      known.set(
        name,
        (found = ofTerms(
          lists.filter((list) => list.name === name).flatMap(({ terms, except }) => [...terms, ...except]),
          of,
        )),
      )
    return found
  }
  return of
}

const FIRST_WORD = /^[^\s$*]*/
const PAIRED = /^[^\s$*]+\s+[^\s$*]{2}/

/** A bracket is a word of its own, whatever follows. */
const ENDS_IN_SIGN = /[^A-Za-z0-9\u00c0-\u024f]$/
/** A list that a term begins with. */
const LED_BY = /^\$([A-Za-z][A-Za-z0-9]*)/

/** @param of - other lists': a term that begins with one begins as that does; the packs' compiler refuses circles */
function ofTerms(terms: readonly string[], of: (list: string) => Beginnings): Beginnings {
  const found = new Set<number>()
  let any = false
  let longest = 0
  for (const term of terms) {
    longest = Math.max(longest, lengthAtMost(term))
    const words = term.trim()
    const head = (FIRST_WORD.exec(words) as RegExpExecArray)[0]
    // the text's word may go on where the head ends
    const goesOn = (words[head.length] === '$' || words[head.length] === '*') && !ENDS_IN_SIGN.test(head)
    const first = wordBeginnings(words)[1]
    const [, leader] = LED_BY.exec(words) ?? []
    if (leader) {
      const led = of(leader)
      any ||= led.any
      for (const key of led.all) found.add(key)
    } else if (head === '' || (goesOn && head.length < LETTERS)) any = true
    else if (first === undefined) continue
    else if (PAIRED.test(words) && wordBeginnings(head).length === EACH) found.add(pairOf(first))
    else found.add(wordOf(first))
  }
  const all = [...found]
  return { keys: inPlaces(all), all: Uint16Array.from(all), any, longest }
}

/** Neither is 0, and no word's is a pair's. */
const wordOf = (word: number): number => 1 + (word & (WORD_KEYS - 1))
const pairOf = (word: number): number => 1 + WORD_KEYS + ((word >>> WORD_BITS) & (PAIR_KEYS - 1))

/** Three of four places stay free, so that most questions end at the first. */
function inPlaces(keys: readonly number[]): Uint16Array {
  const places = new Uint16Array(4 << (32 - Math.clz32(keys.length)))
  for (const key of keys) put(key, places)
  return places
}

function put(key: number, places: Uint16Array): void {
  const last = places.length - 1
  let i = key & last
  while (places[i] !== 0 && places[i] !== key) i = (i + 1) & last
  places[i] = key
}

function isAmong(key: number, places: Uint16Array): boolean {
  const last = places.length - 1
  let i = key & last
  while (places[i] !== 0 && places[i] !== key) i = (i + 1) & last
  return places[i] === key
}

/** The keys of all words of a text that may begin a term, and of the pairs they begin: a list of a few terms is looked for in it faster than each word in the list. */
export function keysOf(words: Words): Uint16Array {
  const places = new Uint16Array(4 << (32 - Math.clz32(words.length >> 1)))
  for (let k = 1; k < words.length; k += EACH) {
    const word = words[k] as number
    if (word & BEHIND_DIGITS) continue
    put(wordOf(word), places)
    put(pairOf(word), places)
  }
  return places
}

/** Whether any word of a text may begin a term. */
export function mayBegin({ all, any }: Beginnings, keys: Uint16Array): boolean {
  if (any) return true
  for (let k = 0; k < all.length; k++) if (isAmong(all[k] as number, keys)) return true
  return false
}

/** For the key of each word what it calls, as bits. */
export type Calls = Uint8Array | Uint32Array

/** @param words - of each of up to 32 callers: four small letters that a word begins with, or a whole shorter word */
export function callsBy(words: readonly (readonly string[])[]): Calls {
  const calls = words.length <= 8 ? new Uint8Array(WORD_KEYS) : new Uint32Array(WORD_KEYS)
  words.forEach((own, i) => {
    for (const word of own) {
      const key = (wordBeginnings(word.slice(0, LETTERS))[1] as number) & (WORD_KEYS - 1)
      calls[key] = (calls[key] as number) | (1 << i)
    }
  })
  return calls
}

/** Who is called by the words of a text, as bits; now and then one who is not. */
export function called(calls: Calls, words: Words): number {
  let bits = 0
  for (let k = 1; k < words.length; k += EACH) bits |= calls[(words[k] as number) & (WORD_KEYS - 1)] as number
  return bits
}

/** The words of many texts lie in one piece of memory: asking for some for each takes longer than filling it. */
const ROOM = 1 << 14
let found = new Int32Array(ROOM)
let filled = 0

export function wordBeginnings(text: string): Words {
  const { letters, length } = spelling.of(text)
  if (found.length - filled < EACH * length) {
    found = new Int32Array(Math.max(ROOM, EACH * length))
    filled = 0
  }
  const first = filled
  let count = first
  let i = 0
  while (i < length) {
    const start = i
    const kind = startIn(letters[i++] as number)
    if (kind === 0) continue
    let key = smallIn(letters[start] as number)
    // a sign with which a term may begin is a word of its own
    if (kind === 2)
      while (i < length && startIn(letters[i] as number) === 2) {
        if (i < start + LETTERS) key = key * 31 + smallIn(letters[i] as number)
        i++
      }
    let next = i
    while (next < length && smallIn(letters[next] as number) === SPACE_SYMBOL) next++
    const pair = (key % WORD_KEYS) * 961 + (next < length ? smallIn(letters[next] as number) : 0) * 31 + (next + 1 < length ? smallIn(letters[next + 1] as number) : 0)
    found[count] = start
    found[count + 1] = folded(key) | ((folded(pair) & (PAIR_KEYS - 1)) << WORD_BITS)
    count += EACH
    if (kind === 2 && isDigit(smallIn(letters[start] as number))) count = addBehindDigits(start, i, count)
  }
  filled = count
  return found.subarray(first, count)
}

/** @returns how many numbers are filled now */
function addBehindDigits(start: number, end: number, count: number): number {
  const { letters } = spelling
  let from = start
  while (from < end && isDigit(smallIn(letters[from] as number))) from++
  if (from === end) return count
  let key = 0
  for (let i = from; i < end && i < from + LETTERS; i++) key = key * 31 + smallIn(letters[i] as number)
  found[count] = from
  found[count + 1] = folded(key) | BEHIND_DIGITS
  return count + EACH
}

const isDigit = (symbol: number): boolean => symbol >= 0x30 && symbol <= 0x39

/** By the golden ratio: by the last bits alone "for" would call whoever reads of surgeries, and "members" of meetings. */
const folded = (key: number): number => Math.imul(key, 0x9e3779b1) >>> (32 - WORD_BITS)

/** Offsets of the words with which terms of a list may begin, from the word before `from` up to `to`. */
export function startsOf({ keys, any }: Beginnings, words: Words, from: number, to: number): readonly number[] {
  let low = 0
  let high = words.length / EACH
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[EACH * middle] as number) < from) low = middle + 1
    else high = middle
  }
  let starts: number[] | undefined
  for (let k = EACH * Math.max(0, low - 1); k < words.length && (words[k] as number) <= to; k += EACH) {
    const word = words[k + 1] as number
    if (word & BEHIND_DIGITS || (!any && !isAmong(wordOf(word), keys) && !isAmong(pairOf(word), keys))) continue
    if (starts) starts.push(words[k] as number)
    else starts = [words[k] as number]
  }
  return starts ?? NOWHERE
}
const NOWHERE: readonly number[] = []
