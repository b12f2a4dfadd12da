import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Subscription } from './pack-record.ts'
import { afterFailure, afterLook, DAY, firstLook, HOUR, whetherToLook } from './schedule.ts'

const NOW = Date.UTC(2026, 10, 22, 9)
const from = (more: Partial<Subscription> = {}): Subscription => ({ address: 'https://packs.example/ours.seconder', nextAt: NOW, lookedAt: NOW - DAY, failures: 0, ...more })
const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })

describe('The next look', () => {
  it('is never within a day of the last, whatever chance says and however it went', () =>
    fc.assert(
      fc.property(chance, fc.integer({ min: 0, max: 20 }), (by, failures) => {
        const looks = [firstLook(NOW, () => by), afterLook(from(), NOW, () => by).nextAt, afterFailure(from({ failures }), NOW, 'no', () => by).nextAt]
        expect(Math.min(...looks)).toBeGreaterThanOrEqual(NOW + DAY)
        expect(Math.max(...looks)).toBeLessThanOrEqual(NOW + 5 * DAY)
      }),
    ))
  it('backs off to two days and four while nothing comes, and is daily again after one that went well', () => {
    const days = [1, 2, 3, 4].map((_, failures) => (afterFailure(from({ failures }), NOW, 'no', () => 0).nextAt - NOW) / DAY)
    expect(days).toEqual([1, 2, 4, 4])
    expect(afterLook(from({ failures: 4, problem: 'no' }), NOW, () => 0)).toEqual({ address: from().address, nextAt: NOW + DAY, lookedAt: NOW, failures: 0 })
  })
  it('waits as long as the server asks, but no longer than a week', () => {
    expect(afterFailure(from(), NOW, 'no', () => 0, 3 * DAY).nextAt).toBe(NOW + 3 * DAY)
    expect(afterFailure(from(), NOW, 'no', () => 0, 300 * DAY).nextAt).toBe(NOW + 7 * DAY)
  })
})

describe('Whoever begins work', () => {
  it('looks when it is time, and not before', () => {
    expect(whetherToLook(from(), NOW - 1, () => 0)).toBe('wait')
    expect(whetherToLook(from(), NOW, () => 0)).toBe('look')
  })
  it('long after it was due takes a moment of their own within four hours, once', () => {
    const late = NOW + 3 * HOUR
    const put = whetherToLook(from(), late, () => 0.5)
    expect(put).toEqual(from({ nextAt: late + 2 * HOUR, spread: true }))
    expect(whetherToLook(put as Subscription, late + HOUR, () => 0.5)).toBe('wait')
    expect(whetherToLook(put as Subscription, late + 5 * HOUR, () => 0.5)).toBe('look')
  })
  it('with a clock that was set back is not silenced for good', () => {
    const put = whetherToLook(from({ lookedAt: NOW + 400 * DAY, nextAt: NOW + 401 * DAY }), NOW, () => 0)
    expect(put).toMatchObject({ nextAt: NOW + 4 * HOUR, lookedAt: NOW })
  })
})
