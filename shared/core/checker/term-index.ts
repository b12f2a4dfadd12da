/** Terms filed under how they begin, so that a word of a text meets only those that may go on from it. */
import { digitAt, numberAt, WIDTH, writeDigit } from './letter-numbers.ts'
import { isSought, type Sought } from './sought-programs.ts'
import { BEGINNING, BEHIND, KEY_BITS, keyOf, NEXT, PREFIX, SECOND, step, WORD } from './term-beginning.ts'
import { type Spelling, smallIn, startIn, symbolIn } from './term-spelling.ts'
import { SPACE_SYMBOL } from './term-symbols.ts'

/** An entry in letters: six bits of the key, so that hardly another key's terms are compared; how much it has in common with the program before it; what is filed. */
export const ENTRY = 2 + WIDTH
export const COMMON = 1
export const FILED = 2
/** A slot in letters: nothing stands before it that it could have letters in common with. */
export const SLOT = 1 + WIDTH
export const SLOT_FILED = 1
const CHECK_BITS = 6
export const checkOf = (key: number): number => key & ((1 << CHECK_BITS) - 1)

/** The tables of an index, all in letters: they are built with a pack, or when it is compiled. */
export interface IndexTables {
  /** The sorts of key that begin with a word, by the last bits of its hash: most words of a text are passed over by this alone. */
  readonly sorts: Uint8Array
  /** A slot for all keys with the same first bits; 0 is filed for nothing. */
  readonly slots: Uint8Array
  /** Entries that are filed together, up to one of 0. */
  readonly groups: Uint8Array
}

/** What is filed: a program's address (none is 0), or the place of a group of programs, or of entries whose keys have the same first bits, times 4, and which of these it is. */
export type Filed = number
export const PROGRAM = 0
export const GROUP = 1
export const ENTRIES = 2
export const filedProgram = (address: number): Filed => address * 4 + PROGRAM

/** In common: never more than a text has spelled, since those that have nothing in common stand in no order. */
const NOTHING = -1
/** More than any two programs have. */
const ALL_IN_COMMON = 64

export class TermIndex {
  readonly tables: IndexTables
  readonly #before: TermIndex | undefined
  readonly #sorts: Uint8Array
  /** As in the tables, each in one number: asked for at every word. */
  readonly #slots: Int32Array
  readonly #groups: Uint8Array
  /** Places of groups below this one are of before. */
  readonly #from: number
  readonly #shift: number

  /** @param before - what is filed there is found here too */
  constructor(tables: IndexTables, before?: TermIndex) {
    this.tables = tables
    this.#before = before
    this.#sorts = before ? both(tables.sorts, before.#sorts) : tables.sorts
    this.#slots = inNumbers(tables.slots)
    this.#groups = tables.groups
    this.#from = before ? before.groupsEnd : 0
    this.#shift = KEY_BITS - Math.log2(tables.slots.length / SLOT)
  }

  /** The place of the next group of an index that has this one before it. */
  get groupsEnd(): number {
    return this.#from + this.tables.groups.length
  }

  /**
   * Lists the programs of every term that may begin at `i`; some of them may turn out to go on otherwise.
   * @param seed - of the list whose terms are sought
   * @param sought - which programs are, whatever begins there
   * @returns how many numbers were written to the beginning of `met`: an address, then how many bytes it has in common with the program before it, or NOTHING
   */
  meet(spelling: Spelling, i: number, seed: number, sought: Sought, met: number[]): number {
    const { letters } = spelling
    const sorts = this.#sorts
    const last = sorts.length - 1
    const first = letters[i] as number
    let count = 0
    let at = i + 1
    let hash = step(seed, smallIn(first))
    if (digitAt(sorts, hash & last) & BEGINNING) count = this.#look(keyOf(BEGINNING, hash), sought, met, count)
    let letter = letters[at] as number
    if (startIn(first) === 2) {
      for (let left = PREFIX - 1; left > 0 && startIn(letter) === 2; left--) {
        hash = step(hash, smallIn(letter))
        letter = letters[++at] as number
        if (digitAt(sorts, hash & last) & BEGINNING) count = this.#look(keyOf(BEGINNING, hash), sought, met, count)
      }
      for (; startIn(letter) === 2; letter = letters[++at] as number) hash = step(hash, smallIn(letter))
    }
    const there = digitAt(sorts, hash & last)
    spelling.reach(at + 2)
    if ((there & ~BEGINNING) === 0) return count
    if (there & WORD) count = this.#look(keyOf(WORD, hash), sought, met, count)
    const behind = step(hash, smallIn(letter))
    if (symbolIn(letter) === SPACE_SYMBOL) while (symbolIn(letters[at + 1] as number) === SPACE_SYMBOL) spelling.reach(++at + 2)
    // a term may be no longer than the sign behind its first word, or one letter after it
    if (there & BEHIND) count = this.#look(keyOf(BEHIND, behind), sought, met, count)
    const next = step(behind, smallIn(letters[at + 1] as number))
    if (there & NEXT) count = this.#look(keyOf(NEXT, next), sought, met, count)
    if (there & SECOND) count = this.#look(keyOf(SECOND, step(next, smallIn(letters[at + 2] as number))), sought, met, count)
    return count
  }

  /** Whether something is filed under a key. */
  holds(key: number, filed: Filed): boolean {
    const slots = this.#slots
    const groups = this.#groups
    const slot = slots[key >> this.#shift] as number
    const there = slot >> CHECK_BITS
    if (checkOf(slot) === checkOf(key) && there === filed) return true
    if ((there & 3) === ENTRIES)
      for (let i = (there >> 2) - this.#from; numberAt(groups, i + FILED) !== 0; i += ENTRY)
        if (digitAt(groups, i) === checkOf(key) && numberAt(groups, i + FILED) === filed) return true
    return this.#before?.holds(key, filed) ?? false
  }

  #look(key: number, sought: Sought, met: number[], from: number): number {
    const slot = this.#slots[key >> this.#shift] as number
    const filed = slot >> CHECK_BITS
    let count = from
    if ((filed & 3) === ENTRIES) count = this.#lookAmong((filed >> 2) - this.#from, checkOf(key), sought, met, count)
    else if (filed !== 0 && checkOf(slot) === checkOf(key)) count = this.#list(filed, 0, sought, met, count)
    return this.#before ? this.#before.#look(key, sought, met, count) : count
  }

  #lookAmong(place: number, check: number, sought: Sought, met: number[], from: number): number {
    const groups = this.#groups
    let count = from
    let common = ALL_IN_COMMON
    for (let at = place; ; at += ENTRY) {
      const filed = numberAt(groups, at + FILED)
      if (filed === 0) return count
      if (digitAt(groups, at) !== check) continue
      common = Math.min(common, digitAt(groups, at + COMMON))
      const before = count
      count = this.#list(filed, common, sought, met, count)
      // with a program that is passed over, the next may have more in common than with the one before it
      if (count > before) common = ALL_IN_COMMON
    }
  }

  #list(filed: Filed, common: number, sought: Sought, met: number[], from: number): number {
    if ((filed & 3) === PROGRAM) {
      if (!isSought(filed >> 2, sought)) return from
      met[from] = filed >> 2
      met[from + 1] = common || NOTHING
      return from + 2
    }
    const place = filed >> 2
    if (place < this.#from) return (this.#before as TermIndex).#list(filed, common, sought, met, from)
    const groups = this.#groups
    let count = from
    let least = ALL_IN_COMMON
    for (let at = place - this.#from; ; at += ENTRY) {
      const each = numberAt(groups, at + FILED)
      if (each === 0) return count
      least = Math.min(least, digitAt(groups, at + COMMON))
      if (!isSought(each >> 2, sought)) continue
      met[count] = each >> 2
      met[count + 1] = least || NOTHING
      count += 2
      least = ALL_IN_COMMON
    }
  }
}

/** What is filed in each slot, and the six bits of its key behind that. */
function inNumbers(slots: Uint8Array): Int32Array {
  const numbers = new Int32Array(slots.length / SLOT)
  for (let i = 0, at = 0; i < numbers.length; i++, at += SLOT) numbers[i] = (numberAt(slots, at + SLOT_FILED) << CHECK_BITS) | digitAt(slots, at)
  return numbers
}

/** The sorts of two indexes together, in as many places as the larger has. */
function both(a: Uint8Array, b: Uint8Array): Uint8Array {
  const [few, many] = a.length < b.length ? [a, b] : [b, a]
  const sorts = many.slice()
  for (let at = 0; at < few.length; at++) {
    const digit = digitAt(few, at)
    if (digit !== 0) for (let i = at; i < sorts.length; i += few.length) writeDigit(sorts, i, digitAt(sorts, i) | digit)
  }
  return sorts
}
