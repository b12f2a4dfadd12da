import { describe, expect, it } from 'vitest'
import { holds, type Reason } from './condition.ts'
import type { Situation } from './situation/situation.ts'

const known = (values: Record<string, unknown>): Situation => ({ value: (name: string) => values[name] }) as unknown as Situation

describe('a condition', () => {
  it('holds when every key has its value', () => expect(holds({ a: 1, b: 'x' }, known({ a: 1, b: 'x' }))).toBe(true))
  it('fails when one key is known to differ, whatever else is unknown', () => expect(holds({ a: 1, b: 'x' }, known({ b: 'y' }))).toBe(false))
  it('is unknown when what is missing could decide', () => expect(holds({ a: 1, b: 'x' }, known({ a: 1 }))).toBeUndefined())
  it('takes one of a list', () => expect(holds({ a: ['x', 'y'] }, known({ a: 'y' }))).toBe(true))
  it('takes a range', () => expect(holds({ n: { atLeast: 2, atMost: 4 } }, known({ n: 5 }))).toBe(false))
  it('holds for any of several, if one holds', () => expect(holds({ any: [{ a: 1 }, { b: 1 }] }, known({ b: 1 }))).toBe(true))
  it('is unknown for any of several, if none holds and one is unknown', () => expect(holds({ any: [{ a: 1 }, { b: 1 }] }, known({ b: 2 }))).toBeUndefined())
  it('turns round with not, and leaves unknown unknown', () => {
    expect(holds({ not: { a: 1 } }, known({ a: 2 }))).toBe(true)
    expect(holds({ not: { a: 1 } }, known({}))).toBeUndefined()
  })
  it('says what it asked and what it found', () => {
    const reasons: Reason[] = []
    holds({ a: 1, b: 2 }, known({ a: 3 }), reasons)
    expect(reasons).toEqual([
      { key: 'a', wanted: 1, found: 3, answer: false },
      { key: 'b', wanted: 2, found: undefined, answer: undefined },
    ])
  })
})
