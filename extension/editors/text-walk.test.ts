// @vitest-environment happy-dom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layOut, textOf } from '#core/draft/layout.ts'
import { readHtml } from '#core/draft/readers/html.ts'
import { gmail } from '../sites/gmail.ts'
import { outlook } from '../sites/outlook.ts'
import type { Line } from './line.ts'
import { locate, pointAfter, pointBefore } from './points.ts'
import { TextWalk } from './text-walk.ts'

function body(html: string): HTMLElement {
  const root = document.createElement('div')
  root.innerHTML = html
  document.body.replaceChildren(root)
  return root
}
const walk = (html: string): readonly Line[] => new TextWalk(gmail.zoneOf).walk(body(html))
const texts = (html: string): string[] => walk(html).map(({ paragraph }) => paragraph.text)
const textIn = (lines: readonly Line[]): string => textOf({ places: layOut(lines.map(({ paragraph }) => ({ paragraph, part: 'body' as const }))) })

describe('The walk', () => {
  it.each([
    ['a blank line between blocks is one', '<div>a</div><div><br></div><div>b</div>', ['a', '', 'b']],
    ['a filler break ends its line and adds none', '<div>a<br></div><div>b</div>', ['a', 'b']],
    ['breaks inside a paragraph stand', 'one<br>two<br><br>three', ['one\ntwo\n\nthree']],
    ['text beside a block is a line of its own', '<div dir="ltr">Hello<div><br></div><div>Thank you</div></div>', ['Hello', '', 'Thank you']],
    ['an empty mail is one empty line', '<br>', ['']],
    ['white space collapses across formatting', '<div>a <b> b</b>\n c </div>', ['a b c']],
    ['spaces that a browser wrote as no-break ones are spaces', '<div>a&nbsp; b&nbsp;</div><div>Vote&nbsp;<b>now</b></div>', ['a  b ', 'Vote now']],
    ['a no-break space between two words is the writer’s own', '<div>10&nbsp;April</div>', ['10\u00a0April']],
    ['what shows nothing is left out', '<div>a\u200bb\u00adc\ufeff</div>', ['abc']],
    ['a picture or a chip is one thing', '<div>a<img alt="The bridge">b<span contenteditable="false">Ann</span></div>', ['a\ufffcb\ufffc']],
    [
      'what is hidden is not read',
      '<div hidden>x</div><div style="display:none">x</div><div style="max-height:1px">x</div><div aria-hidden="true">x</div><script>x</script><div>y</div>',
      ['y'],
    ],
    ['spaces stand where they are kept', '<pre>a  b</pre>', ['a  b']],
  ])('reads that %s', (_, html, expected) => {
    expect(texts(html)).toEqual(expected)
  })

  it('knows headings, items, cells and formatting', () => {
    const html = '<h2>News</h2><ol><li>one<ul><li>deep</li></ul></li></ol><table><tr><td>a</td><td></td></tr></table><p>so <b>bold</b> <a href="https://x.example">link</a></p>'
    const lines = walk(html).map(({ paragraph }) => paragraph)
    expect(lines.map(({ block }) => block)).toEqual([
      { kind: 'heading', level: 2 },
      { kind: 'item', ordered: true, depth: 0 },
      { kind: 'item', ordered: false, depth: 1 },
      { kind: 'cell', begins: 'row' },
      { kind: 'cell', begins: 'cell' },
      { kind: 'paragraph' },
    ])
    expect(lines.at(-1)?.marks).toEqual([
      { start: 3, end: 7, kind: 'bold' },
      { start: 8, end: 12, kind: 'link', value: 'https://x.example' },
    ])
  })

  it('tells signature and quoted mail from the writer’s own words', () => {
    const lines = walk('Mine<div><span class="gmail_signature_prefix">-- </span><br></div><div class="gmail_signature">Sam</div><div class="gmail_quote">Old</div>')
    expect(lines.map(({ paragraph, zone }) => [paragraph.text, zone])).toEqual([
      ['Mine', undefined],
      ['--', 'signature'],
      ['Sam', 'signature'],
      ['Old', 'quoted'],
    ])
  })

  it('walks again only the blocks that something changed in', () => {
    const root = body('<div><div>one</div><div>two</div></div>')
    const reader = new TextWalk(gmail.zoneOf)
    const [one] = reader.walk(root)
    const second = root.querySelectorAll('div')[2]!
    second.textContent = 'three'
    reader.touched(second)
    const again = reader.walk(root)
    expect(again[0]).toBe(one)
    expect(again[1]?.paragraph.text).toBe('three')
  })
})

const word = fc.constantFrom('Vote', 'for', 'Mill', '&amp;', '£5', '𝒜', '<br>', ' ')
const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    word,
    fc
      .tuple(fc.constantFrom('p', 'div', 'b', 'i', 'span', 'h2', 'blockquote', 'section'), fc.array(tie('tree'), { maxLength: 4 }))
      .map(([name, inside]) =>
        name === 'p' || name === 'h2' ? `<${name}>${inside.join(' ').replace(/<\/?(p|div|h2|blockquote|section)>/g, '')}</${name}>` : `<${name}>${inside.join(' ')}</${name}>`,
      ),
  ),
}))

describe('Whatever the page', () => {
  it('reads the same text as the reader of HTML files', () => {
    fc.assert(
      fc.property(tree, (html) => {
        const shown = body(html).innerHTML
        expect(textIn(walk(shown)).replace(/^$/, '')).toBe(textOf(readHtml(shown)))
      }),
      { numRuns: 300 },
    )
  })

  it('has every character where the map says', () => {
    fc.assert(
      fc.property(tree, (html) => {
        for (const { paragraph, runs } of walk(html)) {
          expect(runs.reduce((sum, { length }) => sum + length, 0)).toBe(paragraph.text.length)
          for (const { node, from, at, length } of runs)
            if (node instanceof Text) expect(node.data.slice(from, from + length).replace(/\s/g, ' ')).toBe(paragraph.text.slice(at, at + length))
        }
      }),
      { numRuns: 300 },
    )
  })

  it('finds its way from an offset into the page and back', () => {
    fc.assert(
      fc.property(tree, fc.nat(), fc.nat(), (html, line, offset) => {
        const lines = walk(html)
        if (lines.length === 0) return
        const index = line % lines.length
        const { text } = lines[index]!.paragraph
        const at = offset % (text.length + 1)
        for (const point of [pointBefore(lines[index]!, at), pointAfter(lines[index]!, at)]) {
          const found = locate(lines, point)
          expect([found?.line, found?.offset]).toEqual([index, at])
        }
      }),
      { numRuns: 300 },
    )
  })

  it('reads what was changed as if it read all anew', () => {
    const changes = {
      hidden: (at: Element) => at.toggleAttribute('hidden'),
      quoted: (at: Element) => (at.id = at.id ? '' : 'appendonsend'),
      signature: (at: Element) => (at.id = 'Signature'),
      inline: (at: Element) => at.setAttribute('style', 'display:inline'),
      gone: (at: Element) => at.replaceChildren(),
      word: (at: Element) => at.append('Vote'),
      block: (at: Element) => at.append(document.createElement('div'), 'for'),
    }
    const change = fc.tuple(fc.nat(), fc.constantFrom(...(Object.keys(changes) as (keyof typeof changes)[])))
    const seen = (lines: readonly Line[]) => lines.map(({ paragraph, zone }) => ({ ...paragraph, zone }))
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 4 }), fc.array(change, { maxLength: 8 }), (html, steps) => {
        const root = body(html.join(''))
        const reader = new TextWalk(outlook.zoneOf)
        for (const [nth, what] of steps) {
          reader.walk(root)
          const all = [root, ...root.querySelectorAll('*')]
          const at = all[nth % all.length]!
          if (at === root || at.tagName === 'BR') continue
          changes[what](at)
          reader.touched(at)
          expect(seen(reader.walk(root))).toEqual(seen(new TextWalk(outlook.zoneOf).walk(root)))
        }
      }),
      { numRuns: 300 },
    )
  })
})
