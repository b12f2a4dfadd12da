import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeBeside } from './place.ts'

const window = { left: 0, top: 0, right: 1280, bottom: 800 }
const words = (left: number, top: number) => ({ left, top, right: left + 80, bottom: top + 20 })
const size = { width: 360, height: 200 }

describe('A popover', () => {
  it('stands under the words', () => expect(placeBeside(words(100, 100), size, window)).toMatchObject({ left: 100, top: 126 }))
  it('stands above them at the foot of the window', () => expect(placeBeside(words(100, 700), size, window)).toMatchObject({ left: 100, top: 494 }))
  it('keeps to the window at its right edge', () => expect(placeBeside(words(1200, 100), size, window).left).toBe(1280 - 8 - 360))
  it('takes the side with more room where neither is enough, and scrolls', () => {
    expect(placeBeside(words(10, 200), { width: 300, height: 900 }, { left: 0, top: 0, right: 320, bottom: 480 })).toEqual({ left: 10, top: 226, maxHeight: 246 })
  })

  it('is inside any window that is wide enough, beside any words', () => {
    const number = (max: number) => fc.integer({ min: 0, max })
    fc.assert(
      fc.property(
        number(1500),
        fc.integer({ min: -400, max: 1500 }),
        number(1200),
        fc.integer({ min: 320, max: 1400 }),
        fc.integer({ min: 200, max: 1000 }),
        (x, y, height, right, bottom) => {
          const { left, top, maxHeight } = placeBeside(words(x, y), { width: 300, height }, { left: 0, top: 0, right, bottom })
          expect(left).toBeGreaterThanOrEqual(8)
          expect(left + 300).toBeLessThanOrEqual(right - 8)
          expect(top).toBeGreaterThanOrEqual(8)
          expect(top + Math.min(height, maxHeight)).toBeLessThanOrEqual(bottom - 8)
        },
      ),
    )
  })
})
