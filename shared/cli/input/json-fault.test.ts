import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonFault } from './json-fault.ts'

const parses = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('the place where JSON goes wrong', () => {
  it.each([
    ['{"a": b}', 1, 7, 'a value is missing'],
    ['{\n  "a": 1,\n}', 3, 1, 'a comma too many'],
    ['{\n  "kind": "email"\n  "channel": "email"\n}', 3, 3, 'a comma or a closing bracket'],
    ['{ "a": 1 // what\n}', 1, 10, 'no comments'],
    ["{ 'a': 1 }", 1, 3, 'double quotes'],
    ['{ “a”: 1 }', 1, 3, 'straight quotes'],
    ['{ "a": "b\n" }', 1, 8, 'does not end'],
    ['{ "a": [1, 2 }', 1, 14, 'a closing bracket'],
    ['{ "a": [1, 2', 1, 13, '] is missing'],
    ['{} {}', 1, 4, 'goes on after its end'],
    ['', 1, 1, 'empty'],
    ['{ "a" 1 }', 1, 7, 'a colon'],
    ['[1,]', 1, 4, 'a value is missing'],
    ['{ "a": 01 }', 1, 9, 'comma'],
  ])('of %j is line %i, column %i: %s', (text, line, column, what) => {
    expect(jsonFault(text)).toEqual({ line, column, what: expect.stringContaining(what) })
  })

  it('is nowhere in what JSON.stringify writes', () => {
    fc.assert(fc.property(fc.json(), fc.constantFrom(0, 2), (json, spaces) => jsonFault(JSON.stringify(JSON.parse(json), null, spaces)) === undefined))
  })
  it('is found exactly where JSON.parse fails', () => {
    const pieces = fc
      .array(fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '1', '-', 'true', ' ', '\n', '"', 'x', '1.', '\\'), { maxLength: 12 })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(pieces, (text) => (jsonFault(text) === undefined) === parses(text)),
      { numRuns: 3000 },
    )
  })
  it('survives deep nesting', () => expect(jsonFault('['.repeat(200_000))?.column).toBe(200_001))
})
