/** Samples and fixtures name nobody: numbers, addresses and postcodes of the ranges that are kept for examples. */
import { describe, expect, it } from 'vitest'
import { expectNone, type Problem } from './problem.ts'
import { files, lineOf } from './tree.ts'

interface Range {
  readonly what: string
  readonly seen: RegExp
  readonly safe: (found: string) => boolean
  readonly remedy: string
}

const digits = (text: string): string => text.replace(/\D/g, '').replace(/^44/, '0')

/** Ofcom's numbers for drama; the tax office's and the NHS's own examples; domains that nobody can have. */
const RANGES: readonly Range[] = [
  {
    what: 'phone number',
    seen: /(?<![\d£.,/-])(?:\+44 ?|\(?0)(?:\d[ )]?){8,9}\d(?![\d-])/g,
    safe: (found) => /^0(?:1632960|2890180|2920180|7700900|2079460|1[1-6][1-8]4960|1914980|8081570|9098790|3069990)\d{3}$/.test(digits(found)),
    remedy: 'Take one of Ofcom’s numbers for drama: 01632 960xxx, 07700 900xxx',
  },
  {
    what: 'NHS number',
    seen: /(?<!\d)\d{3}[ -]\d{3}[ -]\d{4}(?!\d)/g,
    safe: (found) => found.startsWith('999'),
    remedy: 'Take one that begins with 999, which nobody gets',
  },
  {
    what: 'e-mail address',
    seen: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
    safe: (found) => /(?:\.example|@anytown\.gov\.uk)$/.test(found),
    remedy: 'Take a domain that ends in .example, or anytown.gov.uk',
  },
  {
    what: 'postcode',
    seen: /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/g,
    // A rule's number plate, of the kind before 1983, looks like one.
    safe: (found) => /^(?:AA|ZZ)\d/.test(found) || found === 'AB1 2CD',
    remedy: 'Take AA1 1AA or its like: no place has it',
  },
]

const EXAMPLES = /^(?:templates|packs|test\/corpora|test\/hosts|test\/templates|shared\/core\/guidance|shared\/core\/drafting\/golden)\//
const examples = files.filter(({ path }) => EXAMPLES.test(path))

const wrongIn = (path: string, text: string): Problem[] =>
  RANGES.flatMap(({ what, seen, safe, remedy }) =>
    [...text.matchAll(seen)].filter(([found]) => !safe(found)).map((match) => ({ file: path, line: lineOf(text, match.index), what: `holds the ${what} ${match[0]}`, remedy })),
  )

describe('Samples, fixtures and corpora', () => {
  it('use the ranges that are kept for examples', () => expectNone(examples.flatMap(({ path, text }) => wrongIn(path, text))))
  it('are looked through: every template, every rule, every document of the corpora', () => {
    for (const folder of ['templates/motions/', 'packs/', 'test/corpora/clean/', 'test/hosts/gmail/', 'shared/core/guidance/data-protection/'])
      expect(
        examples.some(({ path }) => path.startsWith(folder)),
        folder,
      ).toBe(true)
  })
  it.each(['Ring 020 7123 4567.', 'Ring 07911 123456.', 'NHS 485 777 3456', 'jo@gmail.com', '2 Mill Lane, SW1A 1AA'])('would be told of: %s', (text) => {
    expect(wrongIn('x', text)).toHaveLength(1)
  })
})
