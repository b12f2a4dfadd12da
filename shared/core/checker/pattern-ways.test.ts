import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { waysToRead } from './pattern-ways.ts'

describe('the ways in which a pattern could read a text', () => {
  it.each([
    ['abc', 1],
    ['\\bminute \\d{4}', 1],
    ['[\\]a{2,3}(]', 1],
    ['a?', 2],
    ['a??b', 2],
    ['(?:one|two|three) council', 3],
    ['a{0,40}', 41],
    ['.{0,40}x.{0,40}', 41 * 41],
    ['(?:a|b){2}', 4],
    ['(a|a){1,3}', 2 + 4 + 8],
    ['(?:st|nd|)?(\\(|\\|)', 8],
  ])('%s: %i', (source, ways) => expect(waysToRead(source)).toBe(ways))

  it('double with each letter that may be left out', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 90 }), (letters) => waysToRead('a?'.repeat(letters)) === 2 ** letters))
  })
})
