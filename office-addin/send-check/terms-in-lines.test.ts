import fc from 'fast-check'
import { expect, it } from 'vitest'
import { inLines, termsOf } from './terms-in-lines.ts'

it('puts terms that differ in one place into one line', () => {
  expect(inLines(['was arrested', 'were arrested', 'was charged', 'were charged', 'stole'])).toEqual(['stole', 'was|were arrested|charged'])
})

it('gives every term back once, and no other', () => {
  const word = fc.constantFrom('was', 'were', 'arrested', 'charged', 'a|b', '$partyNames', '')
  fc.assert(
    fc.property(
      fc.uniqueArray(
        fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
        { maxLength: 40 },
      ),
      (terms) => {
        expect(termsOf(inLines(terms)).toSorted()).toEqual(terms.toSorted())
      },
    ),
  )
})
