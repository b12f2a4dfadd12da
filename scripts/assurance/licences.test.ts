import { describe, expect, it } from 'vitest'
import { locked } from './bill.ts'
import { isCompatible, TOOLS_ONLY } from './licences.ts'

describe('A licence', () => {
  it.each(['MIT', 'Apache-2.0', '(MIT OR GPL-3.0-or-later)', '(MIT AND Zlib)', 'GPL-2.0 OR (ISC AND MIT)', '(MIT OR CC0-1.0)'])('goes with Apache-2.0: %s', (one) =>
    expect(isCompatible(one)).toBe(true),
  )
  it.each([undefined, '', 'GPL-3.0-only', 'MPL-2.0', '(MIT AND GPL-2.0)', 'SEE LICENSE IN LICENSE.md', 'MIT WITH something', '(MIT'])('does not: %s', (one) =>
    expect(isCompatible(one)).toBe(false),
  )
})

describe('Every package that could not be handed on', () => {
  it('is known as a tool, and every name of a tool is still one', () => {
    const others = locked().filter(({ license }) => !isCompatible(license))
    expect(others.filter(({ name }) => !TOOLS_ONLY.some((tool) => tool.name.test(name))).map(({ name, license }) => `${name} (${license})`)).toEqual([])
    expect(TOOLS_ONLY.filter((tool) => !others.some(({ name }) => tool.name.test(name)))).toEqual([])
  })
})
