import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type LineEdit, narrow, widen } from './widen.ts'

const line = fc.array(fc.constantFrom('a', ' ', 'e\u0301', '👩‍🚒', '𝒜', '£'), { maxLength: 8 }).map((signs) => signs.join(''))
const apply = (text: string, { from, to, text: now }: LineEdit) => text.slice(0, from) + now + text.slice(to)

it('An edit made wider or narrower writes the same line', () => {
  fc.assert(
    fc.property(line, line, fc.nat(20), fc.nat(20), (before, text, a, b) => {
      const [from, to] = [a, b].map((n) => Math.min(n, before.length)).sort((x, y) => x - y) as [number, number]
      const edit = { from, to, text }
      const meant = apply(before, edit)
      expect(apply(before, narrow(before, edit))).toBe(meant)
      expect(apply(before, widen(before, narrow(before, edit)))).toBe(meant)
    }),
  )
})

it('An edit inside a letter with its accent takes the whole letter', () => {
  expect(widen('xe\u0301y', { from: 2, to: 3, text: 'q' })).toEqual({ from: 1, to: 3, text: 'eq' })
})
