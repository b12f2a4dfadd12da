import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textOf } from '../layout.ts'
import { readMarkdown } from './markdown.ts'
import { faults, marks, shown } from './testing/shown.ts'

describe('Markdown', () => {
  test('is rendered first', () => {
    const draft = readMarkdown(`# Save **Mill** Library

Cllr Ada Khan, *leader*,
said it \`stays\`.${'  '}
New line. See [our page](https://x.example/a) and ![Council crest](crest.png).

- one
- two [ref][r]
  1. deep

     more

***

| Ward | Seats |
|------|------:|
| Mill | **3** |
| High |       |

> We will act.

    code   here

[r]: https://ref.example "t"
`)
    expect(shown(draft)).toEqual([
      'heading1 "Save Mill Library"',
      'paragraph "Cllr Ada Khan, leader, said it stays.\\nNew line. See our page and ."',
      'bullet0 "one"',
      'bullet0 "two ref"',
      'number1 "deep"',
      'paragraph "more"',
      'row "Ward"',
      'cell "Seats"',
      'row "Mill"',
      'cell "3"',
      'row "High"',
      'cell ""',
      'paragraph "We will act."',
      'paragraph "code   here"',
      'images paragraph "Council crest"',
      'links paragraph "https://x.example/a"',
      'links paragraph "https://ref.example"',
    ])
    expect(marks(draft)).toEqual(['bold "Mill"', 'italic "leader"', 'link "our page" https://x.example/a', 'image "" Council crest', 'link "ref" https://ref.example', 'bold "3"'])
    expect(draft.context).toEqual({
      images: [{ alt: 'Council crest' }],
      links: [
        { text: 'our page', href: 'https://x.example/a' },
        { text: 'ref', href: 'https://ref.example' },
      ],
    })
  })

  test('may hold HTML, which is rendered too', () => {
    expect(textOf(readMarkdown('one<br>two <u>three</u> <!-- no -->\n\n<div hidden>\n\nsecret\n\n</div>\n\n<p>five</p>\n'))).toBe('one\ntwo three\nfive')
  })

  test('is not swallowed by a tag that is never closed', () => {
    expect(textOf(readMarkdown('see <title> here\n\nand on'))).toBe('see <title> here\nand on')
  })

  test('begins a page at a form feed or a forced break', () => {
    expect(textOf(readMarkdown('one\n\ftwo\n\n<div style="page-break-after: always"></div>\n\nthree'))).toBe('one\ftwo\fthree')
  })

  test('in its front matter may give the context, and none of it is text', () => {
    const draft = readMarkdown('---\ntitle: Save Mill Library\nkind: press-release\ndate: 2026-04-10\nlayout: post\ntags: [a, b]\n---\nText.\n')
    expect(draft.context).toEqual({ title: 'Save Mill Library', kind: 'press-release', date: '2026-04-10' })
    expect(shown(draft)).toEqual(['paragraph "Text."'])
  })

  test('between two lines across is no front matter', () => {
    expect(textOf(readMarkdown('---\n\nText\n\n---\n'))).toBe('Text')
  })

  test('with front matter that is not YAML is refused with its line', () => {
    expect(() => readMarkdown('---\ntitle: [a\nb: "\n---\nx')).toThrow(/^front matter, line \d+: /)
  })

  test('with aliases in its front matter is refused', () => {
    expect(() => readMarkdown('---\na: &a [x]\ntitle: *a\n---\nx')).toThrow('front matter')
  })

  test('keeps its offsets and its words, whatever is in it', () => {
    const bits = fc.constantFrom(
      '# ',
      '- ',
      '1. ',
      '> ',
      '| a | b |\n|---|---|\n',
      '**',
      '_',
      '`',
      '[a](b)',
      '![c](d)',
      '<b>',
      '<br>',
      '\n',
      '\n\n',
      'word ',
      '    ',
      '\f',
      '&nbsp;',
      '\\',
      '[x]: y\n',
      '---\n',
      '```\n',
      '\r',
      '\0',
    )
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 50 }), (all) => faults(readMarkdown(`x${all.join('')}`)).length === 0),
      { numRuns: 150 },
    )
  })

  test('of any words comes out as it went in', () => {
    const paragraphs = fc.array(
      fc.array(fc.stringMatching(/^[A-Za-z]{1,9}$/), { minLength: 1, maxLength: 12 }).map((words) => words.join(' ')),
      { minLength: 1, maxLength: 12 },
    )
    fc.assert(fc.property(paragraphs, (all) => textOf(readMarkdown(all.join('\n\n'))) === all.join('\n')))
  })
})

describe('hostile Markdown', () => {
  test.each([
    ['20,000 marks of emphasis', '*a_'.repeat(20_000)],
    ['lists 20,000 deep', `${'- '.repeat(20_000)}a`],
    ['quotations 20,000 deep', `${'>'.repeat(20_000)}a`],
    ['a paragraph of 3,000 lines', 'word and **word**\n'.repeat(3_000)],
  ])('%s: is read, its signs as they were typed', (_, markdown) => {
    expect(textOf(readMarkdown(markdown)).length).toBeGreaterThan(10_000)
  })

  test('longer than a million characters is refused', () => {
    expect(() => readMarkdown('a'.repeat(1_000_001))).toThrow('longer than a million characters')
  })
})
