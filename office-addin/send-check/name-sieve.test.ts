import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sieveOf, sift } from './name-sieve.ts'

const word = fc.stringMatching(/^[A-Z][a-z]{2,9}$/)

it('knows every name that it was made of', () =>
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 300 }), fc.integer({ min: 6, max: 14 }), (names, bits) => {
      const knows = sift(sieveOf(names, bits))
      expect(names.filter((name) => !knows(name))).toEqual([])
    }),
  ))

it.each([
  [8, 0.01],
  [12, 0.001],
])('takes hardly another word for one, with %i bits', (bits, most) => {
  const names = Array.from({ length: 2000 }, (_, i) => `Name${i}`)
  const knows = sift(sieveOf(names, bits))
  const wrong = Array.from({ length: 5000 }, (_, i) => `Word${i}`).filter(knows).length
  expect(wrong).toBeLessThan(5000 * most)
})
