import { describe, expect, it } from 'vitest'
import { nextFrom } from './next-finding.ts'

const body = (start: number, end: number) => ({ where: 'body' as const, start, end })
const found = [{ where: 'subject' as const, start: 0, end: 4 }, body(10, 14), body(30, 34), { where: 'document' as const }]
const at = (offset: number) => ({ part: 'body' as const, start: offset, end: offset })

describe('From the cursor', () => {
  it.each([
    [0, 1],
    [12, 1],
    [14, 1],
    [15, 2],
    [40, 3],
  ])('at %d the next is number %d', (offset, nth) => expect(nextFrom(found, at(offset), 1)).toBe(nth))

  it.each([
    [0, 0],
    [12, 0],
    [20, 1],
    [99, 2],
  ])('at %d the one before is number %d', (offset, nth) => expect(nextFrom(found, at(offset), -1)).toBe(nth))

  it('that stands nowhere they are the first and the last', () => expect([nextFrom(found, undefined, 1), nextFrom(found, undefined, -1)]).toEqual([0, 3]))
  it('after the last comes the first', () => expect(nextFrom([body(10, 14)], at(20), 1)).toBe(0))
  it('where there are none it is 0', () => expect([nextFrom([], at(3), 1), nextFrom([], undefined, -1)]).toEqual([0, 0]))
})
