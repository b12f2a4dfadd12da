import { describe, expect, it } from 'vitest'
import { decode, encode, icons, shrink } from './icons.ts'

const solid = (size: number, point: readonly number[]) => ({ size, points: Uint8Array.from(Array.from({ length: size * size }, () => point).flat()) })

describe('The small icons', () => {
  it('have the sizes that are asked for', () => {
    expect(icons([16, 80]).map(({ size, png }) => [size, decode(png).size])).toEqual([16, 80].map((size) => [size, size]))
  })

  it('keep the colour of an even ground, also where sizes do not divide', () => {
    expect(shrink(solid(10, [13, 74, 87, 255]), 3)).toEqual(solid(3, [13, 74, 87, 255]))
  })

  it('take no colour from what is transparent', () => {
    const half = { size: 2, points: Uint8Array.from([200, 100, 50, 255, 0, 0, 0, 0, 200, 100, 50, 255, 0, 0, 0, 0]) }
    expect([...shrink(half, 1).points]).toEqual([200, 100, 50, 128])
  })

  it('come out of a PNG as they went in', () => {
    const picture = { size: 3, points: Uint8Array.from({ length: 36 }, (_, i) => i * 7) }
    expect(decode(encode(picture))).toEqual(picture)
  })
})
