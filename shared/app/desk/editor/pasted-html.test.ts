import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hostileText } from '#test/security/hostile-text.ts'
import { withEditorsElements } from './pasted-html.ts'

describe('Pasted HTML', () => {
  it('keeps structure, links, bold and italic, and the editor’s own signs', () => {
    const html =
      '<h1 data-pm-slice="1 1 []">One</h1><p><b>two</b> <span style="color:red;font-weight:700">three</span> <a href="https://anytown.example/?a=1&amp;b=2">four</a></p><ol start="3"><li>five</li></ol><table><tbody><tr><td colspan="2">six</td></tr></tbody></table>'
    expect(withEditorsElements(html)).toBe(html.replace('color:red;', ''))
    expect(withEditorsElements('a<br>b<hr data-page-break>c\u00a0&nbsp;&amp;&lt;b&gt;')).toBe('a<br>b<hr data-page-break="">c\u00a0\u00a0&amp;&lt;b&gt;')
  })

  it('loses what is no part of a draft, with its words where a browser shows none of them', () => {
    expect(withEditorsElements('<STYLE type="a">p{}</STYLE><p style="color:red" class="MsoNormal" onclick="x()">One<o:p>!</o:p></p><style>b{}</style >two')).toBe('<p>One!</p>two')
    expect(withEditorsElements('<form><input name=nodeName>in a form</form><svg><text>x</text></svg><img src=x onerror=a()><a href="javascript:a()">here</a>')).toBe(
      'in a form<a>here</a>',
    )
    expect(withEditorsElements('One<style>p{}')).toBe('One')
  })

  it('is written in linear time, and not deeper than an editor can draw', () => {
    expect(withEditorsElements('<style>'.repeat(200_000))).toBe('')
    expect(withEditorsElements(`${'<div>'.repeat(3000)}deep`)).toBe(`${'<div>'.repeat(60)}deep${'</div>'.repeat(60)}`)
  })

  it('holds no other element or attribute, whatever it was', () => {
    fc.assert(
      fc.property(hostileText(['<p>One <b>two</b></p><ul><li>three</li></ul>', '<table><tr><td>a<td>b</table><p>c<p>d']), (html) => {
        const once = withEditorsElements(html)
        expect(once).not.toMatch(
          /<(?!\/?(?:p|h[1-6]|ul|ol|li|blockquote|pre|div|section|article|table|colgroup|col|thead|tbody|tfoot|tr|td|th|caption|dl|dt|dd|span|b|strong|i|em|a|br|hr)\b)/,
        )
      }),
      { numRuns: 200 },
    )
  })
})
