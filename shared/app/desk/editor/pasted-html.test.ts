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

  it('makes lists of what Word writes as paragraphs with bullets and numbers in front', () => {
    const item = (list: string, marker: string, words: string) =>
      `<p class=MsoListParagraphCxSpMiddle style='margin-left:36pt;text-indent:-18.0pt;mso-list:${list}'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>${words}<o:p></o:p></p>\n`
    const written = (...all: string[]) => withEditorsElements(all.join('')).replace(/<\/?span>|\n/g, '')
    expect(
      written('<p class=MsoNormal>Why:</p>', item('l0 level1 lfo1', '·', '<b>One</b>'), item('l0 level2 lfo1', 'o', 'within'), item('l0 level1 lfo1', '·', 'two'), '<p>So.</p>'),
    ).toBe('<p>Why:</p><ul><li><p><b>One</b></p><ul><li><p>within</p></li></ul></li><li><p>two</p></li></ul><p>So.</p>')
    expect(written(item('l1 level1 lfo2', '3.', 'Three'), item('l1 level1 lfo2', '4.', 'four'), item('l1 level2 lfo2', '(a)', 'a'), item('l0 level1 lfo1', '·', 'dot'))).toBe(
      '<ol start="3"><li><p>Three</p></li><li><p>four</p><ol><li><p>a</p></li></ol></li></ol><ul><li><p>dot</p></li></ul>',
    )
    expect(written(item('l0 level1 lfo1', '·', 'One'), '<p>between</p>', item('l0 level3 lfo1', '·', 'two'))).toBe(
      '<ul><li><p>One</p></li></ul><p>between</p><ul><li><p>two</p></li></ul>',
    )
  })

  it('leaves out what somebody deleted in Word', () => expect(withEditorsElements('<p>We <del>never </del><ins>always</ins> pay</p>')).toBe('<p>We always pay</p>'))

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
