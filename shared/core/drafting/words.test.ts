import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyCharacter } from '../../../test/any-character.ts'
import { cleanText, listInWords, lookup, own, wordCount } from './words.ts'

describe('counting words', () => {
  it.each([
    ['', 0],
    ['one', 1],
    ['  one\n two\tthree ', 3],
    ['bread & butter — now', 3],
    ['£1,250 in 2025/26', 3],
    ["council's well-kept", 2],
    ['مرحبا بكم', 2],
    ['…', 0],
  ])('%j has %i', (text, words) => expect(wordCount(text)).toBe(words))
})

describe('cleaning a text', () => {
  it('makes one kind of line end', () => expect(cleanText('a\r\nb\rc\vd')).toBe('a\nb\nc\nd'))
  it('takes line ends away at both ends, and nothing else there', () => expect(cleanText('\n\n a \n')).toBe(' a '))
  it('takes away what XML cannot carry', () => expect(cleanText('a\u0000\u0007\ud800b\ufffe')).toBe('ab'))
  it('keeps everything that can be read', () => expect(cleanText('café 😀 \u202eabc\u202c {{x}} <b>\t')).toBe('café 😀 \u202eabc\u202c {{x}} <b>\t'))
  it('leaves a cleaned text as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text))
      }),
    )
  })
})

describe('looking up', () => {
  it('finds own properties', () => expect(lookup({ a: { b: 1 } }, 'a.b')).toBe(1))
  it('never reaches a prototype', () => {
    for (const key of ['constructor', '__proto__', 'toString']) expect(own({}, key)).toBeUndefined()
  })
})

describe('listing in words', () => {
  it('puts "and" before the last', () => expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listInWords)).toEqual(['', 'a', 'a and b', 'a, b and c']))
})
