/**
 * Words as a sieve: each is kept as a number made of its letters, and of the sorted numbers only the steps from one to the
 * next. It takes half the room of the words; every word is known in it, and of others one in as many as a step is long
 * passes for one, whatever language it is of. The numbers stand in parts by their first bits, so that a word is looked for
 * among few.
 */
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const SIGN_BITS = 6
const ONES = 63
const PARTS = 64
const BETWEEN = '.'

/** FNV-1a. */
function numberOf(word: string, range: number): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return (hash >>> 0) % range
}

export interface Sieve {
  readonly words: number
  /** How long a step is on the whole, as a power of two. */
  readonly bits: number
  readonly steps: string
}

const rangeOf = (words: number, bits: number): number => words << bits
const partSize = (range: number): number => Math.ceil(range / PARTS)

export function sieveOf(words: readonly string[], bits: number): Sieve {
  const unique = [...new Set(words)]
  const range = rangeOf(unique.length, bits)
  const numbers = [...new Set(unique.map((word) => numberOf(word, range)))].sort((a, b) => a - b)
  const size = partSize(range)
  const ofPart = (part: number) => numbers.filter((number) => Math.floor(number / size) === part).map((number) => number - part * size)
  return { words: unique.length, bits, steps: Array.from({ length: PARTS }, (_, part) => stepsOf(ofPart(part), bits)).join(BETWEEN) }
}

function stepsOf(numbers: readonly number[], stepBits: number): string {
  let bits = ''
  let before = 0
  for (const number of numbers) {
    const step = number - before
    bits += `${'1'.repeat(step >> stepBits)}0${(step & ((1 << stepBits) - 1)).toString(2).padStart(stepBits, '0')}`
    before = number
  }
  return (bits.match(/.{1,6}/g) ?? []).map((piece) => SIGNS[Number.parseInt(piece.padEnd(SIGN_BITS, '1'), 2)]).join('')
}

/** @returns whether a word may be one of those it was made of */
export function sift({ words, bits, steps }: Sieve): (word: string) => boolean {
  const range = rangeOf(words, bits)
  const size = partSize(range)
  let parts: readonly string[] | undefined
  const kept = new Map<number, readonly number[]>()
  return (word) => {
    const number = numberOf(word, range)
    const part = Math.floor(number / size)
    let numbers = kept.get(part)
    if (!numbers) {
      parts ??= steps.split(BETWEEN)
      kept.set(part, (numbers = numbersOf(parts[part] as string, bits)))
    }
    return numbers.indexOf(number - part * size) >= 0
  }
}

function numbersOf(steps: string, stepBits: number): readonly number[] {
  const numbers: number[] = []
  let number = 0
  let bits = 0
  /** Of `bits`, those that have not been read. */
  let left = 0
  let at = 0
  const read = (count: number): number => {
    while (left < count) {
      // behind the last sign there is nothing but ones, which end no step
      bits = ((bits << SIGN_BITS) | (at < steps.length ? SIGNS.indexOf(steps[at] as string) : ONES)) & 0xffffff
      left += SIGN_BITS
      at++
    }
    left -= count
    return (bits >> left) & ((1 << count) - 1)
  }
  while (at <= steps.length) {
    while (at <= steps.length && read(1)) number += 1 << stepBits
    if (at > steps.length) break
    number += read(stepBits)
    if (at <= steps.length) numbers.push(number)
  }
  return numbers
}
