import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { describe, expect, test } from 'vitest'
import { textOf } from '../../layout.ts'
import { readHtml } from '../html.ts'
import { readMarkdown } from '../markdown.ts'
import { pieces } from './pieces.ts'
import { toHtml } from './to-html.ts'

const filler = 'An ordinary sentence of some length stands here, so that there is enough to cut.\n'.repeat(120)

describe('pieces of Markdown', () => {
  test('are cut before a paragraph, a heading and a list item after a blank line', () => {
    for (const begin of ['Word', '## Heading', '- item', '12. item']) expect(pieces(`${filler}\n${begin}`)).toHaveLength(2)
  })

  test.each([
    ['a fence', `\`\`\`\n${filler}\nWord\n\`\`\`\n`],
    ['raw HTML', `<!-- a\n${filler}\nWord\n-->\n`],
    ['a list item', `- a\n${filler}\n  Word\n`],
    ['a paragraph', `${filler}Word\n`],
  ])('are not cut inside %s', (_, markdown) => {
    expect(pieces(markdown)).toHaveLength(1)
  })

  test('know the definitions of other pieces', () => {
    expect(readMarkdown(`See [page][p].\n\n${filler}\nWord [page][p]\n\n[p]: https://x.example\n`).context.links).toHaveLength(2)
  })

  test('read one by one as the whole would be read', () => {
    const block = fc.constantFrom(
      'Some text with **bold**.',
      '# Heading',
      '- one\n- two\n\n  more',
      '1. a\n\n2. b',
      '> said',
      '```\ncode\n\nmore\n```',
      '<div>\n\nraw\n\n</div>',
      '| a |\n|---|\n| b |',
      'lazy\n- item\nlazy',
    )
    fc.assert(
      fc.property(fc.array(block, { minLength: 4, maxLength: 12 }), (blocks) => {
        const markdown = blocks.map((text, i) => (i % 4 === 0 ? `${filler}\n${text}` : text)).join('\n\n')
        expect(textOf(readMarkdown(markdown.replace(/\|/g, '¦')))).toBe(textOf(readHtml(toHtml(fromMarkdown(markdown.replace(/\|/g, '¦'))))))
      }),
      { numRuns: 8 },
    )
  })
})
