import { describe, expect, it } from 'vitest'
import { simulate } from './subscribers.ts'

const month = simulate({ clients: 800, days: 30, seed: 7 })

describe('Eight hundred subscribers through a month with an outage and lost requests', () => {
  it('all have the newest version at its end', () => expect(month.behind).toBe(0))
  it('have each version after three days at work, 99 of 100 of them', () => expect(Math.max(...month.mostAfter)).toBeLessThanOrEqual(3))
  it('ask less than once a day', () => expect(month.perDay).toBeLessThan(1))
  it('do not ask all at once when the day’s work begins', () => expect(month.peak).toBeLessThan(month.naivePeak / 2))
  it('take a few hundred kilobytes a month', () => expect(month.bytesPerMonth).toBeLessThan(300_000))
  it('are kept from the publisher by the cache, which asks once an hour at most', () => expect(month.atPublisher).toBeLessThanOrEqual(30 * 24))
  it('do just the same with the same seed', () => expect(simulate({ clients: 800, days: 30, seed: 7 })).toEqual(month))
})
