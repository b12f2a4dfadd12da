/** Collects what is to be filed in an index of terms, until its tables are made of it. */
import { digitAt, writeDigit, writeNumber, zeros } from './letter-numbers.ts'
import { type Beginning, KEY_BITS } from './term-beginning.ts'
import { COMMON, checkOf, ENTRIES, ENTRY, FILED, type Filed, filedProgram, GROUP, SLOT, SLOT_FILED, TermIndex } from './term-index.ts'
import type { Programs } from './term-program.ts'

/** Places by which words are told apart at a glance; a power of two. */
const WORDS = 1 << 14
const WORDS_OF_FEW = 1 << 9
const FEW = 1 << 9
/** The largest digit. */
const MOST_COMMON = 63

interface Filing {
  readonly beginning: Beginning
  readonly filed: Filed
  /** The program's address; undefined for a group. */
  readonly address: number | undefined
}

export class Filings {
  readonly #programs: Programs
  readonly #before: TermIndex | undefined
  readonly #filings: Filing[] = []
  #groups = zeros(1 << 10)
  /** Of the groups. */
  #length = 0

  /** @param programs - of the terms that are filed here */
  constructor(programs: Programs, before?: TermIndex) {
    this.#programs = programs
    this.#before = before
  }

  add(beginning: Beginning, address: number): void {
    this.#filings.push({ beginning, filed: filedProgram(address), address })
  }

  addGroup(beginning: Beginning, filed: Filed): void {
    this.#filings.push({ beginning, filed, address: undefined })
  }

  /** @returns the programs, to be filed as one */
  group(addresses: readonly number[]): Filed {
    const sorted = [...addresses].sort((a, b) => this.#programs.compare(a, b))
    const start = this.#room(sorted.length)
    for (let k = 0; k < sorted.length; k++) {
      const at = start + k * ENTRY
      writeDigit(this.#groups, at + COMMON, this.#common(sorted[k - 1], sorted[k] as number))
      writeNumber(this.#groups, at + FILED, filedProgram(sorted[k] as number))
    }
    return this.#placeOf(start) * 4 + GROUP
  }

  index(): TermIndex {
    const count = this.#filings.length
    const sorts = zeros(count > FEW ? WORDS : WORDS_OF_FEW)
    const bits = Math.max(4, 32 - Math.clz32(count))
    const slots = zeros(SLOT << bits)
    /** By the first bits of a key: the last filing with them, and before each filing another such; from 1. */
    const last = new Int32Array(1 << bits)
    const others = new Int32Array(count + 1)
    for (let i = 1; i <= count; i++) {
      const { key, hash, sort } = (this.#filings[i - 1] as Filing).beginning
      const word = hash & (sorts.length - 1)
      writeDigit(sorts, word, digitAt(sorts, word) | sort)
      const first = key >> (KEY_BITS - bits)
      others[i] = last[first] as number
      last[first] = i
    }
    for (let first = 0; first < last.length; first++) {
      let i = last[first] as number
      if (i === 0) continue
      if (others[i] === 0) {
        const { beginning, filed } = this.#filings[i - 1] as Filing
        writeDigit(slots, first * SLOT, checkOf(beginning.key))
        writeNumber(slots, first * SLOT + SLOT_FILED, filed)
        continue
      }
      const filings: Filing[] = []
      for (; i !== 0; i = others[i] as number) filings.push(this.#filings[i - 1] as Filing)
      writeNumber(slots, first * SLOT + SLOT_FILED, this.#entries(filings) * 4 + ENTRIES)
    }
    return new TermIndex({ sorts, slots, groups: this.#groups.slice(0, this.#length) }, this.#before)
  }

  /** Programs of one key stand in the order of their letters: where one fails, so do those that have that letter in common with it. */
  #entries(filings: Filing[]): number {
    filings.sort((a, b) => this.#inOrder(a, b))
    const start = this.#room(filings.length)
    for (let k = 0; k < filings.length; k++) {
      const before = filings[k - 1]
      const filing = filings[k] as Filing
      this.#write(this.#groups, start + k * ENTRY, filing, before?.beginning.key === filing.beginning.key ? before.address : undefined)
    }
    return this.#placeOf(start)
  }

  /** Groups stand behind the programs of their key. */
  #inOrder(a: Filing, b: Filing): number {
    if (a.beginning.key !== b.beginning.key) return a.beginning.key - b.beginning.key
    if (a.address === undefined || b.address === undefined) return Number(a.address === undefined) - Number(b.address === undefined) || a.filed - b.filed
    return this.#programs.compare(a.address, b.address)
  }

  #write(letters: Uint8Array, at: number, { beginning, filed, address }: Filing, before?: number): void {
    writeDigit(letters, at, checkOf(beginning.key))
    if (address !== undefined) writeDigit(letters, at + COMMON, this.#common(before, address))
    writeNumber(letters, at + FILED, filed)
  }

  #common(before: number | undefined, address: number): number {
    return before === undefined ? 0 : Math.min(MOST_COMMON, this.#programs.common(before, address))
  }

  /** Room for a group and the entry that ends it. @returns where it begins in the groups of this index */
  #room(entries: number): number {
    const start = this.#length
    this.#length += (entries + 1) * ENTRY
    if (this.#length > this.#groups.length) {
      const longer = zeros(2 * this.#length)
      longer.set(this.#groups.subarray(0, start))
      this.#groups = longer
    }
    return start
  }

  #placeOf(start: number): number {
    return (this.#before ? this.#before.groupsEnd : 0) + start
  }
}
