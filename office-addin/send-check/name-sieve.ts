/**
 * Given names as a sieve: each is kept as a number made of its letters, and of the sorted numbers only the steps from one
 * to the next. It takes half the room of the names; every name is known in it, and one word in two hundred and fifty that
 * is no name passes for one, whatever language it is of.
 */
const STEP_BITS = 8
const SPREAD = 256
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const SIGN_BITS = 6

/** FNV-1a. */
function numberOf(name: string, range: number): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193)
  return (hash >>> 0) % range
}

export interface Sieve {
  readonly names: number
  readonly steps: string
}

export function sieveOf(names: readonly string[]): Sieve {
  const unique = [...new Set(names)]
  const numbers = [...new Set(unique.map((name) => numberOf(name, unique.length * SPREAD)))].sort((a, b) => a - b)
  let bits = ''
  let before = 0
  for (const number of numbers) {
    const step = number - before
    bits += `${'1'.repeat(step >> STEP_BITS)}0${(step & (SPREAD - 1)).toString(2).padStart(STEP_BITS, '0')}`
    before = number
  }
  const steps = (bits.match(/.{1,6}/g) ?? []).map((piece) => SIGNS[Number.parseInt(piece.padEnd(SIGN_BITS, '1'), 2)]).join('')
  return { names: unique.length, steps }
}

/** @returns whether a word may be one of the names */
export function sift({ names, steps }: Sieve): (word: string) => boolean {
  const range = names * SPREAD
  let kept: Set<number> | undefined
  return (word) => {
    kept ??= numbersOf(steps)
    return kept.has(numberOf(word, range))
  }
}

function numbersOf(steps: string): Set<number> {
  const numbers = new Set<number>()
  let at = 0
  const end = steps.length * SIGN_BITS
  const bit = () => {
    const sign = SIGNS.indexOf(steps[(at / SIGN_BITS) | 0] as string)
    return (sign >> (SIGN_BITS - 1 - (at++ % SIGN_BITS))) & 1
  }
  let number = 0
  while (at < end) {
    let step = 0
    while (at < end && bit()) step += SPREAD
    if (at + STEP_BITS > end) break
    for (let i = STEP_BITS - 1; i >= 0; i--) step |= bit() << i
    number += step
    numbers.add(number)
  }
  return numbers
}
