import { describe, expect, it } from 'vitest'
import { BLACK, type Colour, colourMark, colourOf, contrastOf, readColourMark, WHITE } from './colour.ts'

describe('a colour', () => {
  it.each([
    ['#999', [153, 153, 153]],
    ['#1A1a1a', [26, 26, 26]],
    ['rgb(153, 153, 153)', [153, 153, 153]],
    ['rgba(0,0,0,1)', [0, 0, 0]],
    ['Grey', [128, 128, 128]],
  ])('is read from %s', (css, colour) => expect(colourOf(css)).toEqual(colour))
  it.each(['', 'inherit', 'rgba(0,0,0,0.5)', 'var(--ink)', 'constructor', '#12'])('is not read from “%s”', (css) => expect(colourOf(css)).toBeUndefined())
})

describe('contrast', () => {
  it('is 21 for black on white', () => expect(contrastOf(BLACK, WHITE)).toBeCloseTo(21))
  it('is below 4.5 for #999 on white and far above it for #333', () => {
    expect(contrastOf(colourOf('#999') as Colour, WHITE)).toBeLessThan(3)
    expect(contrastOf(colourOf('#333') as Colour, WHITE)).toBeGreaterThan(12)
  })
  it('is the same both ways round', () => expect(contrastOf(WHITE, BLACK)).toBe(contrastOf(BLACK, WHITE)))
})

describe('a mark', () => {
  it('is read back as it was written', () => expect(readColourMark(colourMark([153, 153, 153], WHITE, 9) ?? '')).toEqual({ text: [153, 153, 153], ground: WHITE, pt: 9 }))
  it('is left out where everybody can read the text', () => expect(colourMark([26, 26, 26], WHITE)).toBeUndefined())
})
