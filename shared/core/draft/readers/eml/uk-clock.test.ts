import { expect, test } from 'vitest'
import { ukClock } from './uk-clock.ts'

test.each([
  ['2026-01-10T10:15:00.000Z', '2026-01-10T10:15'],
  ['2026-04-10T10:15:00.000Z', '2026-04-10T11:15'],
  ['2026-04-10T10:15:00+01:00', '2026-04-10T10:15'],
  ['2026-03-29T00:59:59Z', '2026-03-29T00:59'],
  ['2026-03-29T01:00:00Z', '2026-03-29T02:00'],
  ['2026-10-25T00:59:59Z', '2026-10-25T01:59'],
  ['2026-10-25T01:00:00Z', '2026-10-25T01:00'],
  ['2026-06-30T23:30:00Z', '2026-07-01T00:30'],
])('at %s a British clock shows %s', (moment, shown) => {
  expect(ukClock(moment)).toBe(shown)
})

test('what is no moment shows nothing', () => {
  expect(ukClock('Friday')).toBeUndefined()
  expect(ukClock('+012026-04-10T10:15:00Z')).toBeUndefined()
})
