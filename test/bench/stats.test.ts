import { expect, it } from 'vitest'
import { growth, median, p95 } from './stats.ts'

it('the median of an odd number of values is the one in the middle', () => {
  expect(median([9, 1, 5])).toBe(5)
})

it('the median of an even number of values is half-way between the two in the middle', () => {
  expect(median([1, 2, 4, 100])).toBe(3)
})

it('p95 leaves out the slowest twentieth', () => {
  expect(p95(Array.from({ length: 100 }, (_, i) => i))).toBe(95)
})

it('time that grows with the words has the exponent 1, with their square 2', () => {
  expect(growth({ words: 1000, ms: 2 }, { words: 10_000, ms: 20 })).toBeCloseTo(1)
  expect(growth({ words: 1000, ms: 2 }, { words: 10_000, ms: 200 })).toBeCloseTo(2)
})
