import fc from 'fast-check'
import { expect, it } from 'vitest'
import { moveSpan, textChange } from './text-change.ts'

const text = fc.array(fc.constantFrom('a', 'b', ' '), { maxLength: 12 }).map((letters) => letters.join(''))

it('A change says how to make the one text of the other', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const change = textChange(before, after)
      const { at, removed, added } = change ?? { at: 0, removed: 0, added: 0 }
      expect(before.slice(0, at) + after.slice(at, at + added) + before.slice(at + removed)).toBe(after)
    }),
  )
})

it('A change in a long text is found as exactly as in a short one', () => {
  const long = (length: number) => fc.nat(length).map((n) => 'abc '.repeat(length / 4).slice(0, n))
  fc.assert(
    fc.property(long(4000), text, text, long(4000), (before, was, now, after) => {
      const change = textChange(before + was + after, before + now + after)
      const { at, removed, added } = change ?? { at: 0, removed: 0, added: 0 }
      expect((before + was + after).slice(0, at) + (before + now + after).slice(at, at + added) + (before + was + after).slice(at + removed)).toBe(before + now + after)
      expect(Math.max(removed, added)).toBeLessThanOrEqual(12)
    }),
  )
})

it('A span that is moved still holds its words', () => {
  fc.assert(
    fc.property(text, text, fc.nat(12), fc.nat(12), (before, after, a, b) => {
      const [start, end] = [a, b].map((n) => Math.min(n, before.length)).sort((x, y) => x - y) as [number, number]
      const change = textChange(before, after)
      const moved = change && moveSpan({ start, end }, change)
      if (moved) expect(after.slice(moved.start, moved.end)).toBe(before.slice(start, end))
    }),
  )
})

it('What is typed at the border of a span is outside it, and what is typed inside ends it', () => {
  expect(moveSpan({ start: 2, end: 5 }, { at: 2, removed: 0, added: 3 })).toEqual({ start: 5, end: 8 })
  expect(moveSpan({ start: 2, end: 5 }, { at: 5, removed: 0, added: 3 })).toEqual({ start: 2, end: 5 })
  expect(moveSpan({ start: 2, end: 5 }, { at: 3, removed: 0, added: 1 })).toBeUndefined()
})
