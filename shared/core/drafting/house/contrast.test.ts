import { expect, it } from 'vitest'
import { contrast, isReadableOnPaper, isSafeInTheDark } from './contrast.ts'

it('counts contrast as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#767676', '#FFFFFF')).toBeCloseTo(4.54, 1)
  expect(contrast('#123456', '#123456')).toBe(1)
})
it('knows what can be read on paper', () => expect(['#aa0000', '#ffcc00'].map(isReadableOnPaper)).toEqual([true, false]))
it('knows what can be read whatever the ground', () => expect(['#d11f2f', '#1a1a1a', '#ffffff'].map(isSafeInTheDark)).toEqual([true, false, false]))
