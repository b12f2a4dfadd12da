import { describe, expect, it } from 'vitest'
import type { BlockNode } from '../blocks.ts'
import { renderHtml } from './render-html.ts'

const paragraph = (text: string): BlockNode => ({ kind: 'paragraph', runs: [{ text }] })
/** Without the styles, which the golden files show. */
const bare = (...blocks: BlockNode[]) => renderHtml(blocks).replace(/ style="[^"]*"/g, '')

describe('HTML', () => {
  it('escapes every letter that means something', () => expect(bare(paragraph(`<b>"a" & 'b'</b>`))).toBe('<p>&lt;b&gt;&quot;a&quot; &amp; &#39;b&#39;&lt;/b&gt;</p>'))
  it('writes line breaks', () => expect(bare(paragraph('a\nb'))).toBe('<p>a<br>b</p>'))
  it('writes looks and links', () => {
    expect(
      bare({
        kind: 'paragraph',
        runs: [
          { text: 'a', bold: true, italic: true },
          { text: 'b', href: 'https://a.example/?b="c"' },
        ],
      }),
    ).toBe('<p><strong><em>a</em></strong><a href="https://a.example/?b=&quot;c&quot;">b</a></p>')
  })
  it('begins a list at its number', () => {
    expect(bare({ kind: 'list', ordered: true, start: 4, items: [[paragraph('four')]] })).toBe('<ol start="4">\n<li><p>four</p></li>\n</ol>')
  })
  it('gives a table its header cells', () => {
    const table: BlockNode = { kind: 'table', header: [[{ text: 'No.' }]], rows: [[[{ text: '1' }]]] }
    expect(bare(table)).toBe('<table>\n<thead><tr><th scope="col">No.</th></tr></thead>\n<tbody>\n<tr><td>1</td></tr>\n</tbody>\n</table>')
  })
  it('needs no style sheet and no class', () => {
    const html = renderHtml([paragraph('a'), { kind: 'heading', level: 2, runs: [{ text: 'b' }] }, { kind: 'quote', blocks: [paragraph('c')] }])
    expect(html).not.toMatch(/class=|<style|<script/)
    expect(html).toContain('font-family:Arial')
  })
})
