import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('./marks.css', import.meta.url), 'utf8')
const rules = [...css.matchAll(/::highlight\(look-(\d)\) \{\s*text-decoration: underline ([\d.]+)px (\w+) #([0-9a-f]{6})/g)].map(([, number, weight, shape, colour]) => ({
  number: Number(number),
  weight: Number(weight),
  shape: shape ?? '',
  colour: colour ?? '',
}))
const family = (which: number) => rules.slice(which * 3, which * 3 + 3)

/** WCAG 2.2: relative luminance of `rrggbb`. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

describe('Marks', () => {
  it('of three families differ in shape and in colour, each family the same in both', () => {
    expect(rules.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
    for (const property of ['shape', 'colour'] as const) {
      for (const which of [0, 1, 2]) expect(new Set(family(which).map((rule) => rule[property])).size).toBe(1)
      expect(new Set(rules.map((rule) => rule[property])).size).toBe(3)
    }
  })

  it('are the heavier, the more they matter', () => {
    for (const which of [0, 1, 2]) {
      const weights = family(which).map(({ weight }) => weight)
      expect(weights).toEqual([...new Set(weights)].sort((a, b) => a - b))
    }
  })

  it.each(['ffffff', 'f2f2f2', '1f1f1f', '202124', '000000'])('are seen on a page of #%s', (page) => {
    for (const { colour } of rules) expect(contrast(colour, page)).toBeGreaterThanOrEqual(3)
  })
})
