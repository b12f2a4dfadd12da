import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Around, renderMarkdown } from './render-markdown.ts'

const AROUND: Around = {
  link: (href) => (href === 'known.md' ? '../known.html' : undefined),
  named: (id) => (id === 'PR-05' ? 'PR-05.html' : undefined),
  picture: (src) => ({ src, width: 10, height: 20 }),
}
const html = (markdown: string) => renderMarkdown(markdown, AROUND).html

describe('Markdown on a reference page', () => {
  it('is headed by its first heading, and each heading can be linked to', () => {
    const page = renderMarkdown('# A page\n\n## Part\n\n## Part', AROUND)
    expect(page.title).toBe('A page')
    expect(page.html).toContain('<h2 id="part">Part</h2>\n<h2 id="part-2">Part</h2>')
  })

  it('links to pages of the site, shows the words of a link elsewhere in the repository, and keeps web addresses', () => {
    expect(html('[a](known.md) [b](../code.ts) [c](https://x.example/)')).toBe('<p><a href="../known.html">a</a> b <a href="https://x.example/" rel="noreferrer">c</a></p>')
  })

  it('leads from the number of a rule to its page', () => {
    expect(html('`PR-05` `npm`')).toBe('<p><a href="PR-05.html"><code>PR-05</code></a> <code>npm</code></p>')
  })

  it('gives a table headings and a place to scroll, and a picture its size and its words', () => {
    expect(html('| a |\n|---|\n| b |')).toContain('tabindex="0"><table><thead><tr><th scope="col">a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>')
    expect(html('![What it shows](p.png)')).toBe('<figure><img src="p.png" alt="What it shows" width="10" height="20" loading="lazy"></figure>')
  })

  it('goes on counting after a picture', () => {
    expect(html('7. seven')).toBe('<ol start="7"><li>seven</li></ol>')
  })

  it('lets no HTML through, whatever is written', () => {
    expect(html('<script>alert(1)</script>')).toBe('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(html('[x](javascript:alert(1))')).toBe('<p>x</p>')
    fc.assert(
      fc.property(fc.stringMatching(/^[<>"'a-z=/ !-]{0,60}$/), (text) => {
        expect(html(`a ${text}`)).not.toMatch(/<(?!\/?(?:p|h[1-6]|ul|ol|li|blockquote|hr|em|strong|code|pre|br)\b)/)
      }),
    )
  })
})
