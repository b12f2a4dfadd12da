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
  it('sets a column of money to the right, its heading too', () => {
    const html = renderHtml([{ kind: 'table', header: [[{ text: 'a' }], [{ text: 'b' }]], rows: [[[{ text: 'c' }], [{ text: '£1' }]]], sides: ['left', 'right'] }])
    expect([...html.matchAll(/<t[hd] [^>]*text-align:(\w+)/g)].map(([, side]) => side)).toEqual(['left', 'right', 'left', 'right'])
  })
  it('names no colour, so that a dark ground can have its own, but marks a gap with both', () => {
    const html = renderHtml([paragraph('a'), { kind: 'paragraph', runs: [{ text: 'b', href: 'https://a.example' }] }])
    expect(html).not.toMatch(/[^-]color/)
    expect(renderHtml([{ kind: 'paragraph', runs: [{ text: 'Date', gap: true }] }])).toContain('background-color:#fff3c4;color:#1a1a1a')
  })
  it('needs no style sheet and no class', () => {
    const html = renderHtml([paragraph('a'), { kind: 'heading', level: 2, runs: [{ text: 'b' }] }, { kind: 'quote', blocks: [paragraph('c')] }])
    expect(html).not.toMatch(/class=|<style|<script/)
    expect(html).toContain('font-family:Arial')
  })
})
