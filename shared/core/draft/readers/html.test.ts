import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textOf } from '../layout.ts'
import { readHtml } from './html.ts'
import { faults, marks, shown } from './testing/shown.ts'

const body = (html: string): string => textOf(readHtml(html))

describe('blocks', () => {
  test('headings, paragraphs, lists and tables keep their kind', () => {
    const html = `<h2>Motion</h2><p>Council notes:</p><ol><li>one<ul><li>deep</li></ul></li><li><p>two</p><p>more</p></li></ol>
      <table><caption>Seats</caption><tr><th>Ward<th>Seats<tr><td>Mill<td></td></tr></table>`
    expect(shown(readHtml(html))).toEqual([
      'heading2 "Motion"',
      'paragraph "Council notes:"',
      'number0 "one"',
      'bullet1 "deep"',
      'number0 "two"',
      'paragraph "more"',
      'paragraph "Seats"',
      'row "Ward"',
      'cell "Seats"',
      'row "Mill"',
      'cell ""',
    ])
    expect(body(html)).toBe('Motion\nCouncil notes:\none\ndeep\ntwo\nmore\nSeats\nWard\tSeats\nMill\t')
  })

  test('what Word and Outlook write as paragraphs with a bullet in front is a list, and the bullet no part of the text', () => {
    const item = (level: number, marker: string, words: string) =>
      `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${marker}<span>&nbsp;&nbsp; </span></span><![endif]>${words}</p>`
    const { places } = readHtml(`<p>Why:</p>${item(1, '·', 'one')}${item(2, 'o', 'within')}${item(1, '3.', 'three')}${item(1, '(b)', 'letter')}<p>So.</p>`)
    expect(places.map(({ paragraph: { text, block } }) => [text, block])).toEqual([
      ['Why:', { kind: 'paragraph' }],
      ['one', { kind: 'item', ordered: false, depth: 0 }],
      ['within', { kind: 'item', ordered: false, depth: 1 }],
      ['three', { kind: 'item', ordered: true, depth: 0, start: 3 }],
      ['letter', { kind: 'item', ordered: true, depth: 0 }],
      ['So.', { kind: 'paragraph' }],
    ])
  })
  test('text beside a block is a paragraph of its own, as Gmail writes it', () => {
    expect(body('<div dir="ltr">Hello<div><br></div><div>Thank you</div></div>')).toBe('Hello\n\nThank you')
  })

  test('several paragraphs in a cell stay in that cell', () => {
    expect(shown(readHtml('<table><tr><td>a<td><p>b</p><p>c</p></td></tr></table>'))).toEqual(['row "a"', 'cell "b"', 'line "c"'])
  })

  test('a heading in a cell stays a heading where no tab has to stand before it', () => {
    expect(shown(readHtml('<table><tr><td><h1>News</h1><p>text</p></td><td><h2>Aside</h2></td></tr></table>'))).toEqual(['heading1 "News"', 'line "text"', 'cell "Aside"'])
  })

  test('a table that says it only arranges the page has no cells', () => {
    expect(shown(readHtml('<table role="presentation"><tr><td>one</td><td>two</td></tr></table>'))).toEqual(['paragraph "one"', 'paragraph "two"'])
  })
})

describe('white space', () => {
  test('collapses as a browser does, also across inline elements', () => {
    expect(body('<p>\n  Vote <b> for</b>\n us <i> now </i> </p>')).toBe('Vote for us now')
  })

  test('around a line break disappears, and the last break of a block shows nothing', () => {
    expect(body('<p>one <br> two<br><br>three<br></p><p>four</p>')).toBe('one\ntwo\n\nthree\nfour')
  })

  test('an empty element shows nothing, one with only a break an empty line', () => {
    expect(body('<p>a</p><p></p><p> </p><p><br></p><p>b</p>')).toBe('a\n\nb')
  })

  test('a no-break space is kept', () => {
    expect(body('<p>10&nbsp;April&nbsp; 2026</p>')).toBe('10\u00a0April\u00a0 2026')
  })

  test('in preformatted text stands as written, but for the first line end', () => {
    expect(body('<pre>\n  keep   this\n and\n\nthat\n</pre><p style="white-space: pre-wrap">a  b</p>')).toBe('  keep   this\n and\n\nthat\na  b')
  })

  test('only white space collapses: every word of any tree comes out in order', () => {
    const word = fc.constantFrom('Vote', 'for', 'Mill', 'ward', '&amp;', '£5')
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        word,
        fc
          .tuple(fc.constantFrom('p', 'div', 'b', 'i', 'span', 'ul', 'li', 'td', 'tr', 'table', 'h2', 'a', 'blockquote', 'section'), fc.array(tie('tree'), { maxLength: 4 }))
          .map(([name, inside]) => `<${name}> ${inside.join(' ')} </${name}>`),
      ),
    }))
    fc.assert(
      fc.property(tree, (html) => {
        const draft = readHtml(html)
        expect(faults(draft)).toEqual([])
        const words = (text: string) => text.split(/\s+/).filter(Boolean)
        expect(words(textOf(draft))).toEqual(words(html.replace(/<[^>]*>/g, ' ').replace(/&amp;/g, '&')))
      }),
    )
  })
})

describe('marks', () => {
  test('come from elements and from inline style, without the white space at the edges', () => {
    const html = '<p>A <b>bold </b><i>it</i><b>alic</b> <span style="font-weight:700;text-decoration:underline">both</span> <s>gone</s></p>'
    expect(marks(readHtml(html))).toEqual(['bold "bold "', 'italic "it"', 'bold "alic"', 'bold "both"', 'underline "both"', 'strike "gone"'])
  })

  test('a style can take boldness away', () => {
    expect(marks(readHtml('<b>a <span style="font-weight: normal">b</span></b>'))).toEqual(['bold "a "'])
  })

  test('links side by side stay apart', () => {
    expect(marks(readHtml('<p><a href="/x">one</a><a href="/x">two</a></p>'))).toEqual(['link "one" /x', 'link "two" /x'])
  })
})

describe('pages', () => {
  test('begin after and before elements that force it, and once where both do', () => {
    expect(
      shown(
        readHtml(
          '<p style="break-after:page">1</p><div style="page-break-before: always"><p>2</p></div><p style="break-before:avoid">2</p><div style="page-break-after:always"></div>3',
        ),
      ),
    ).toEqual(['paragraph "1"', 'p2 paragraph "2"', 'p2 paragraph "2"', 'p3 paragraph "3"'])
    expect(body('<p style="break-after:page">1</p><p>2</p>')).toBe('1\f2')
  })
})

describe('what is not shown', () => {
  test('is not read', () => {
    expect(
      body(
        '<style>p{}</style><script>let a="<p>x</p>"</script><template>t</template><noscript>n</noscript><!-- c --><select><option>o</select><p>shown</p><svg><title>s</title><text>t</text></svg>',
      ),
    ).toBe('shown')
  })

  test('is noted where it is hidden text', () => {
    const draft = readHtml('<p hidden>a</p><div style="DISPLAY : none"><p>b</p></div><span style="mso-hide:all">c</span>d')
    expect(textOf(draft)).toBe('d')
    expect(draft.context.style).toEqual({ hiddenText: true })
    expect(readHtml('<p style="display:none"> </p>d').context.style).toBeUndefined()
  })

  test('is noted where it comes from elsewhere', () => {
    expect(readHtml('<iframe src="https://x.example"></iframe>').notChecked).toEqual(['embedded content'])
  })
})

describe('parts', () => {
  test('the title is a part and part of the context', () => {
    const draft = readHtml('<head><title>\n Mill &amp; more </title></head><p>x')
    expect(shown(draft)).toContain('title paragraph "Mill & more"')
    expect(draft.context.title).toBe('Mill & more')
  })

  test('pictures give their descriptions and captions, which stand before or after them', () => {
    const draft = readHtml(
      '<figure><figcaption>The crossing</figcaption><img src=a alt=" New crossing "></figure><figure><figcaption>A table</figcaption><table><tr><td>1</table></figure><img src=b alt=""><img src=c width=1 height=1>',
    )
    expect(shown(draft)).toEqual(['images paragraph "The crossing"', 'paragraph ""', 'paragraph "A table"', 'row "1"', 'images paragraph "New crossing"'])
    expect(draft.context.images).toEqual([{ alt: 'New crossing', caption: 'The crossing' }, { alt: '' }])
    expect(draft.notChecked).toEqual([])
  })

  test('a picture without a description is noted', () => {
    const draft = readHtml('<img src=a>')
    expect(draft.context.images).toEqual([{}])
    expect(draft.notChecked).toEqual(['pictures'])
  })

  test('an address is a part of its own only where the text does not show it', () => {
    const draft = readHtml(
      '<p><a href="https://x.example/">x.example</a> <a href="mailto:a@x.example">a@x.example</a> <a href="https://y.example/join">click <b>here</b></a> <a name=z>z</a></p>',
    )
    expect(draft.context.links).toEqual([
      { text: 'x.example', href: 'https://x.example/' },
      { text: 'a@x.example', href: 'mailto:a@x.example' },
      { text: 'click here', href: 'https://y.example/join' },
    ])
    expect(textOf(draft, 'links')).toBe('https://y.example/join')
  })
})

describe('a mail', () => {
  test.each([
    [
      'Gmail',
      '<div>New</div><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Mon, A wrote:<br></div><blockquote class="gmail_quote">Old</blockquote></div>',
      'On Mon, A wrote:\nOld',
    ],
    ['Apple Mail', 'New<blockquote type="cite"><div>On 3 Mar, A wrote:</div>Old</blockquote>', 'On 3 Mar, A wrote:\nOld'],
    ['Thunderbird', '<p>New</p><div class="moz-cite-prefix">On 3/3/26 A wrote:</div><blockquote type="cite"><p>Old</p></blockquote>', 'On 3/3/26 A wrote:\nOld'],
    ['Outlook on the web', '<div>New</div><div id="x_appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> A</div><div>Old</div>', 'From: A\nOld'],
    [
      'Outlook for Windows',
      '<p>New</p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p><b>From:</b> A<br><b>Sent:</b> 3 March<br><b>To:</b> B<br><b>Subject:</b> Bins</p></div></div><p>Old</p>',
      'From: A\nSent: 3 March\nTo: B\nSubject: Bins\nOld',
    ],
  ])('of %s is told apart from the chain below it', (_, html, quoted) => {
    const draft = readHtml(html)
    expect(textOf(draft)).toBe('New')
    expect(textOf(draft, 'quoted')).toBe(quoted)
    expect(draft.context.quotedText).toBe(quoted)
  })

  test('an ordinary quotation or a line across is no chain', () => {
    expect(body('<blockquote>We will act.</blockquote><div style="border-top:solid #E1E1E1 1pt">From: the leader</div>')).toBe('We will act.\nFrom: the leader')
  })

  test('a remote picture of one dot is told as what it is', () => {
    const draft = readHtml('<p>News</p><img src="https://news.example/o.gif" width="1" height="1" style="display:none"><img src="cid:dot" width="1" height="1">')
    expect(draft.context.images).toEqual([{ alt: '', people: 'none', pixel: true }])
    expect(draft.notChecked).toEqual([])
  })

  test('links and pictures of the chain are not those of the draft', () => {
    const { context, notChecked } = readHtml('New<blockquote type=cite><a href=x>a</a><img src=y></blockquote>')
    expect(context).toEqual({ quotedText: 'a' })
    expect(notChecked).toEqual([])
  })

  test.each([
    ['an element for it', 'Yours<div class="gmail_signature">Sam Lee</div>', ['paragraph "Yours"', 'signature paragraph "Sam Lee"']],
    ['an element with an id', 'Yours<div id="Signature"><p>Sam Lee</p></div><p>PS</p>', ['paragraph "Yours"', 'signature paragraph "Sam Lee"', 'paragraph "PS"']],
    ['two hyphens and a space', '<p>Yours<br>-- <br>Sam Lee</p><p>Mill Ward</p>', ['paragraph "Yours"', 'signature paragraph "--\\nSam Lee"', 'signature paragraph "Mill Ward"']],
    ['two hyphens and a no-break space', '<p>--&nbsp;</p>Sam', ['signature paragraph "--\u00a0"', 'signature paragraph "Sam"']],
    ['no mere line of hyphens', '<p>--</p><p>Sam</p>', ['paragraph "--"', 'paragraph "Sam"']],
  ])('has a signature that is known by %s', (_, html, expected) => {
    expect(shown(readHtml(html))).toEqual(expected)
  })
})

describe('hostile HTML', () => {
  test.each([
    ['100,000 nested elements', '<div>'.repeat(100_000)],
    ['nested elements with as many wrong ends', '<div>'.repeat(4000) + '</b>'.repeat(300_000)],
    ['an element with 5,000 attributes', `<p ${Array.from({ length: 5000 }, (_, i) => `a${i}`).join(' ')}>`],
  ])('%s: ends in a complaint', (_, html) => {
    expect(() => readHtml(html)).toThrow('far beyond what a document needs')
  })

  test('never breaks the reader, whatever is in it', () => {
    const bits = fc.constantFrom(
      '<p>',
      '</p>',
      '<b',
      '>',
      '<!--',
      '-->',
      '<table>',
      '<tr>',
      '<td>',
      '</table>',
      '<br/>',
      '<li>',
      '</ul>',
      '<title>',
      '<pre>',
      '&',
      '&#0;',
      '&#x110000;',
      '<figure>',
      '<figcaption>',
      '<img alt=x>',
      '</figure>',
      '<a href=y>',
      '<blockquote type=cite>',
      '-- ',
      '<div id=Signature>',
      '<svg>',
      '</div>',
      'text',
      ' ',
      '\0',
      '\n',
    )
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 60 }), (all) => faults(readHtml(all.join(''))).length === 0),
      { numRuns: 300 },
    )
  })
})
