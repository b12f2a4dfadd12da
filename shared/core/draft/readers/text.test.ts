import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyCharacter } from '../../../../test/any-character.ts'
import { textOf } from '../layout.ts'
import { faults, shown } from './testing/shown.ts'
import { readText } from './text.ts'

const pieces = fc
  .array(fc.oneof(fc.constantFrom('\n', '\r\n', '\f', '\t', ' ', '\u00a0', '\n\n', 'word'), fc.string({ unit: anyCharacter })), { maxLength: 40 })
  .map((all) => all.join(''))

describe('plain text', () => {
  test('put together again is exactly what was given, whatever it was', () => {
    fc.assert(fc.property(pieces, (text) => textOf(readText(text)) === text))
  })

  test('of any length keeps its offsets', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 300 }), { minLength: 30, maxLength: 60 }), (lines) => {
        const draft = readText(lines.map((line) => `x${line}`).join('\n'))
        return faults(draft).length === 0
      }),
    )
  })

  test('makes one paragraph of lines that follow each other', () => {
    expect(shown(readText('Anytown Council meets\non Wednesday.\n\nAll welcome.\n'))).toEqual([
      'paragraph "Anytown Council meets\\non Wednesday."',
      'paragraph ""',
      'paragraph "All welcome."',
      'paragraph ""',
    ])
  })

  test('begins a page at a form feed', () => {
    expect(shown(readText('one\n\ftwo\f\fthree'))).toEqual(['paragraph "one"', 'paragraph ""', 'p2 paragraph "two"', 'p3 paragraph ""', 'p4 paragraph "three"'])
  })

  test('keeps carriage returns, tabs and quotation marks of a mail', () => {
    expect(shown(readText('a\tb\r\n> c\r\n\r\nd'))).toEqual(['paragraph "a\\tb\\r\\n> c\\r"', 'paragraph "\\r"', 'paragraph "d"'])
  })

  test('is cut after a sentence at a line end when a run is longer than 4,000 characters', () => {
    const line = `${'word '.repeat(15)}end.\n`
    const places = readText(line.repeat(200)).places
    expect(places.length).toBeGreaterThan(3)
    expect(places.every(({ paragraph }) => paragraph.text.length <= 4000)).toBe(true)
    expect(places.slice(0, -1).every(({ paragraph }) => paragraph.text === '' || paragraph.text.endsWith('end.'))).toBe(true)
  })

  test('without a line end is never cut', () => {
    expect(readText('word '.repeat(2000)).places).toHaveLength(1)
  })

  test('of half a million line ends is refused before it fills the memory', () => {
    expect(() => readText('\n'.repeat(3_000_000))).toThrow('more than 500000 paragraphs')
  })
})
