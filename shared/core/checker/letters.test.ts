import { describe, expect, it } from 'vitest'
import { countWords, trim } from './letters.ts'

describe('words', () => {
  it.each([
    ['', 0],
    ['   \n ', 0],
    ['one', 1],
    ['one two\u00a0three\nfour', 4],
    ['well-known, and – so it was – 7.5%', 6],
    ['“It’s here,” she said.', 4],
    ['Llŷn ŵyl éclair', 3],
  ])('of “%s” are %i', (text, words) => expect(countWords(text)).toBe(words))
})

describe('trimming', () => {
  it('gives the span without white space around it', () => expect(trim('  a b\u00a0', 0, 6)).toEqual([2, 5]))
})
