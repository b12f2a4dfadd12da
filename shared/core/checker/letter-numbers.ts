/** Numbers written in letters, six bits a letter, so that a table of them stands in a text as it is and is read without being made anew. */

/** The first of 64 letters in a row that a string literal holds almost as they are; the last six bits are the digit. */
const ZERO = 0x40
/** Letters of a number below 2²⁴. */
export const WIDTH = 4
const ZEROS = ZERO * (1 + (1 << 6) + (1 << 12) + (1 << 18))

export const zeros = (letters: number): Uint8Array => new Uint8Array(letters).fill(ZERO)

export const digitAt = (letters: Uint8Array, at: number): number => (letters[at] as number) & 63

export const numberAt = (letters: Uint8Array, at: number): number =>
  (letters[at] as number) + ((letters[at + 1] as number) << 6) + ((letters[at + 2] as number) << 12) + ((letters[at + 3] as number) << 18) - ZEROS

export function writeDigit(letters: Uint8Array, at: number, digit: number): void {
  letters[at] = ZERO | digit
}

export function writeNumber(letters: Uint8Array, at: number, value: number): void {
  for (let i = 0; i < WIDTH; i++) letters[at + i] = ZERO | ((value >> (6 * i)) & 63)
}
