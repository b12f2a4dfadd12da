import { describe, expect, it } from 'vitest'
import { gap, html, list, table } from './html.ts'

describe('Markup', () => {
  it('takes every value for a text, unless it is markup', () => {
    expect(html`<p>${'<script>"&'}${html`<b>b</b>`}${['a', 2, false, undefined]}</p>`.text).toBe('<p>&lt;script&gt;&quot;&amp;<b>b</b>a2</p>')
  })

  it('marks what somebody else has to write', () => {
    expect(gap('a name').text).toBe('<mark class="gap">To fill in: a name</mark>')
  })

  it('makes the first cell of a row its heading, and lists of items', () => {
    const { text } = table('Caption', ['A', 'B'], [['a', list(['b'])]])
    expect(text).toContain('<th scope="col">A</th><th scope="col">B</th>')
    expect(text).toContain('<th scope="row">a</th><td><ul><li>b</li></ul>')
  })
})
