import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columns, wrap } from './wrap.ts'

describe('wrapping', () => {
  it('keeps every word in order and no line too long', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/)), fc.integer({ min: 20, max: 80 }), (words, width) => {
        const lines = wrap(words.join(' '), '  ', '* ', width).split('\n')
        return lines.every((line) => line.length <= width) && lines.join(' ').replace(/^\* /, '').split(/\s+/).filter(Boolean).join(' ') === words.join(' ')
      }),
    )
  })
  it('lets a word that is too long stand alone', () => expect(wrap(`a ${'x'.repeat(90)} b`)).toBe(`a\n${'x'.repeat(90)}\nb`))
  it('sets columns', () =>
    expect(
      columns([
        ['PR-05', 'first'],
        ['A', 'second'],
      ]),
    ).toBe('  PR-05  first\n  A      second'))
})
