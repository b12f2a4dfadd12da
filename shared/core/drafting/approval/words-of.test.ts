import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layOut, paragraph } from '../../draft/layout.ts'
import { CODE_SIGNS, codeOf } from './code.ts'
import { textToApprove, wordsHash } from './words-of.ts'

const hash = wordsHash('The “library” stays open – on Saturdays, too…')

describe('The hash of the words', () => {
  it.each([
    ['wrapped by a mail program', 'The “library” stays\r\nopen – on\nSaturdays, too…'],
    ['with other quotation marks and dashes', 'The "library" stays open - on Saturdays, too...'],
    ['with spaces that do not break, and signs that nobody sees', 'The “library” stays\u00a0open – on Satur\u00addays, too…\u200b'],
  ])('is the same %s', (_, text) => expect(wordsHash(text)).toBe(hash))
  it.each(['The “library” stays open – on Sundays, too…', 'The “library” stays open – on saturdays, too…', 'The library stays open – on Saturdays, too…'])(
    'is another for: %s',
    (text) => expect(wordsHash(text)).not.toBe(hash),
  )
})

describe('What is approved', () => {
  const draft = (subject: string) => ({
    places: layOut([
      { paragraph: paragraph('One'), part: 'body' },
      { paragraph: paragraph('Two'), part: 'body' },
      { paragraph: paragraph('Sam Lee, 01632 960123'), part: 'body', signature: true },
      { paragraph: paragraph('An earlier message'), part: 'quoted' },
    ]),
    context: subject ? { subject } : {},
  })
  it('is the text without signature and thread', () => expect(textToApprove(draft(''))).toBe('One\n\nTwo'))
  it('and the subject where there is one', () => expect(textToApprove(draft('Bins'))).toBe('Subject: Bins\n\nOne\n\nTwo'))
})

describe('A code', () => {
  it('is four signs that nobody misreads, the same for the same words', () =>
    fc.assert(
      fc.property(fc.string(), (text) => {
        const code = codeOf(wordsHash(text))
        expect(code).toMatch(new RegExp(`^[${CODE_SIGNS}]{4}$`))
        expect(codeOf(wordsHash(text))).toBe(code)
      }),
    ))
  it('is as good as never that of other words', () => {
    const codes = Array.from({ length: 200 }, (_, i) => codeOf(wordsHash(`Draft ${i}`)))
    expect(new Set(codes).size).toBeGreaterThan(197)
  })
})
