/** Collects what is to be filed in an index of terms, until its tables are made of it. */
import { digitAt, writeDigit, writeNumber, zeros } from './letter-numbers.ts'
import { type Beginning, KEY_BITS } from './term-beginning.ts'
import { COMMON, checkOf, ENTRIES, ENTRY, FILED, type Filed, filedProgram, GROUP, TermIndex } from './term-index.ts'
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
  readonly #groups: Uint8Array[] = []
  #end: number

  /** @param programs - of the terms that are filed here */
  constructor(programs: Programs, before?: TermIndex) {
    this.#programs = programs
    this.#before = before
    this.#end = before ? before.groupsEnd : 0
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
    const letters = zeros((sorted.length + 1) * ENTRY)
    for (let k = 0; k < sorted.length; k++) {
      writeDigit(letters, k * ENTRY + COMMON, this.#common(sorted[k - 1], sorted[k] as number))
      writeNumber(letters, k * ENTRY + FILED, filedProgram(sorted[k] as number))
    }
    return this.#keep(letters) * 4 + GROUP
  }

  index(): TermIndex {
    const count = this.#filings.length
    const sorts = zeros(count > FEW ? WORDS : WORDS_OF_FEW)
    const bits = Math.max(4, 32 - Math.clz32(count))
    const byFirstBits = new Map<number, Filing[]>()
    for (const filing of this.#filings) {
      const { key, hash, sort } = filing.beginning
      const word = hash & (sorts.length - 1)
      writeDigit(sorts, word, digitAt(sorts, word) | sort)
      const first = key >> (KEY_BITS - bits)
      const there = byFirstBits.get(first)
      if (there) there.push(filing)
      else byFirstBits.set(first, [filing])
    }
    const slots = zeros(ENTRY << bits)
    byFirstBits.forEach((filings, first) => {
      if (filings.length === 1) this.#write(slots, first * ENTRY, filings[0] as Filing)
      else writeNumber(slots, first * ENTRY + FILED, this.#entries(filings) * 4 + ENTRIES)
    })
    return new TermIndex({ sorts, slots, groups: joined(this.#groups) }, this.#before)
  }

  /** Programs of one key stand in the order of their letters: where one fails, so do those that have that letter in common with it. */
  #entries(filings: readonly Filing[]): number {
    const sorted = [...filings].sort(
      (a, b) =>
        a.beginning.key - b.beginning.key ||
        (a.address === undefined || b.address === undefined ? Number(b.address === undefined) - Number(a.address === undefined) : this.#programs.compare(a.address, b.address)),
    )
    const letters = zeros((sorted.length + 1) * ENTRY)
    sorted.forEach((filing, k) => {
      const before = sorted[k - 1]
      this.#write(letters, k * ENTRY, filing, before?.beginning.key === filing.beginning.key ? before.address : undefined)
    })
    return this.#keep(letters)
  }

  #write(letters: Uint8Array, at: number, { beginning, filed, address }: Filing, before?: number): void {
    writeDigit(letters, at, checkOf(beginning.key))
    if (address !== undefined) writeDigit(letters, at + COMMON, this.#common(before, address))
    writeNumber(letters, at + FILED, filed)
  }

  #common(before: number | undefined, address: number): number {
    return before === undefined ? 0 : Math.min(MOST_COMMON, this.#programs.common(before, address))
  }

  /** @returns its place */
  #keep(letters: Uint8Array): number {
    const place = this.#end
    this.#groups.push(letters)
    this.#end += letters.length
    return place
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
