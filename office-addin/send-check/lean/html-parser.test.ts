/** The small parser reads a message as the large one does. */

import { Window } from 'happy-dom'
import { Parser as Large } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { FakeOutlook } from '#test/hosts/outlook/fake-outlook.ts'
import { given } from '#test/hosts/outlook/model/rewrite.ts'
import { type Handler, Parser as Small } from './html-parser.ts'

function events(html: string, Parser: new (handler: Handler) => { end(html: string): void }): string[] {
  const seen: string[] = []
  let text = ''
  const flush = () => {
    if (text !== '') seen.push(`“${text}”`)
    text = ''
  }
  const parser = new Parser({
    onopentag(name, attributes) {
      flush()
      seen.push(`<${name} ${JSON.stringify(attributes)}`)
    },
    onclosetag(name) {
      flush()
      seen.push(`/${name}`)
    },
    ontext: (data) => void (text += data),
  })
  parser.end(html)
  flush()
  return seen
}
const large = class extends Large {
  constructor(handler: Handler) {
    super(handler, { decodeEntities: true })
  }
}

const document = new Window().document as unknown as Document
const message = (profile: 'web' | 'classic') => {
  const outlook = new FakeOutlook(
    profile,
    { html: '<p>Caf&eacute; &amp; <b>tea</b> &#8211; &pound;5&nbsp;each&#x2019;s</p><ul><li>One</li><li>Two</li></ul>', signature: 'Sam', thread: 'Before' },
    { document },
  )
  return given(outlook.body.html, outlook.profile)
}

describe('The small parser sees what the large one sees', () => {
  it.each([
    ['a message of Outlook on the web', message('web')],
    ['a message of Outlook for Windows', message('classic')],
    ['items and cells that nothing closes', '<ul><li>a<li>b</ul><table><tr><td>1<td>2<tr><td>3</table>'],
    ['a paragraph that a block closes', '<p>one<div>two</div><p>three<p>four'],
    ['tags that nothing opened', 'a</b></p>b</br>c'],
    ['attributes of every kind', `<a href=x title='a "b"' data-x="1 > 0" disabled>t</a><img alt="&lt;x&gt;"/>`],
    ['comments, declarations, styles and scripts', '<!doctype html><!-- <p>no</p> --><style>p > a { }</style><script>"<p>"</script><?xml x?><o:p>&nbsp;</o:p>'],
    ['signs that are no tags', 'a < b & c <3 &nosuch; &copy=1'],
    ['what breaks off', '<p class="x">text <b'],
  ])('in %s', (_, html) => {
    expect(events(html, Small)).toEqual(events(html, large as never))
  })
})
