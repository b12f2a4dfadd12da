import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { likeness, shinglesOf } from './shingles.ts'

const alike = (a: string, b: string) => likeness(shinglesOf(a, 5), shinglesOf(b, 5))
const MOTION = 'This Council notes that the last bus leaves at six and resolves to ask the Leader to write to the bus company.'

describe('texts are alike', () => {
  it('wholly when they are the same', () => expect(alike(MOTION, MOTION)).toMatchObject({ jaccard: 1, containment: 1 }))
  it('whatever their numbering, capitals and inflection', () =>
    expect(alike('1. Close the main gates by nine\n(b) and open them', 'closing the main gate by nine\nand opened them').jaccard).toBe(1))
  it('by containment when one is part of the other', () => {
    const both = alike(MOTION, `${MOTION} ${'Nothing else in this paper says a word about any of that at all today.'.repeat(3)}`)
    expect(both.containment).toBe(1)
    expect(both.jaccard).toBeLessThan(0.6)
  })
  it('not at all when they share their subject alone', () =>
    expect(alike(MOTION, 'This Council believes that buses matter and asks Cabinet to consider a later service on Sundays.').shared).toBe(0))
})

it('has no likeness with a text shorter than a run of words', () => expect(alike('four words are few', MOTION)).toEqual({ shared: 0, jaccard: 0, containment: 0 }))
it('is symmetric and between 0 and 1', () =>
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), fc.string({ maxLength: 300 }), (a, b) => {
      const there = alike(a, b)
      expect(there).toEqual(alike(b, a))
      expect(there.jaccard).toBeLessThanOrEqual(there.containment)
      expect(there.containment).toBeLessThanOrEqual(1)
    }),
  ))
