/**
 * Any character there is, without the halves of a pair. fast-check's own `binary` makes a table of all 1,114,112 at its
 * first use, which takes longer than most tests that ask for it.
 */
import fc from 'fast-check'

const HALVES = { first: 0xd800, count: 0x800 }

export const anyCharacter = fc.nat(0x10ffff - HALVES.count).map(
  (number) => String.fromCodePoint(number < HALVES.first ? number : number + HALVES.count),
  // So that it also tries words that harm in themselves, as `__proto__`.
  (character) => {
    const [only, ...more] = typeof character === 'string' ? [...character] : []
    const point = only?.codePointAt(0)
    if (point === undefined || more.length > 0 || (point >= HALVES.first && point < HALVES.first + HALVES.count)) throw new Error('not one character')
    return point < HALVES.first ? point : point - HALVES.count
  },
)
