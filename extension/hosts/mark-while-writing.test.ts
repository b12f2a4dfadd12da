// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { finding } from '#app/host/contract/examples.ts'
import { textOf } from '#core/draft/layout.ts'
import { anyPage } from '../sites/any-page.ts'
import { PageHost } from './page-host.ts'

/** Only what is asked of a browser here: a registry of ranges, and a command that writes over the selection. */
class Highlight extends Set<Range> {
  priority = 0
}
const highlights = new Map<string, Highlight>()
const marked = () => [...highlights.values()].flatMap((highlight) => [...highlight].map(String))
const about = (text: string, words: string) => ({ ...finding(), start: text.indexOf(words), end: text.indexOf(words) + words.length, words })

let written = () => {}

beforeEach(() => {
  vi.stubGlobal('Highlight', Highlight)
  vi.stubGlobal('CSS', { highlights })
  Object.assign(document, {
    execCommand: () => {
      const range = document.getSelection()?.getRangeAt(0)
      const text = range?.startContainer as Text
      text.data = text.data.slice(0, range?.startOffset) + text.data.slice(range?.endOffset)
      written()
      return true
    },
  })
})
afterEach(() => {
  document.body.replaceChildren()
  highlights.clear()
  vi.unstubAllGlobals()
})

it('stands at its words when a check of the new text has answered before the fix was done', async () => {
  const body = Object.assign(document.createElement('div'), { contentEditable: 'true', tabIndex: 0 })
  body.append('A bad word, and then the library.')
  document.body.append(body)
  const host = new PageHost(anyPage, body)
  const before = await host.read()
  const bad = about(textOf(before), 'bad ')
  host.mark([bad, about(textOf(before), 'library')], before)
  expect(marked()).toEqual(['bad ', 'library'])

  written = () => {
    const now = host.readNow()
    host.mark([about(textOf(now), 'library')], now)
  }
  await host.apply({ label: 'Take it out', edits: [{ where: 'body', start: 2, end: 6, was: 'bad ', text: '' }] }, bad)
  await new Promise(requestAnimationFrame)
  expect(body.textContent).toBe('A word, and then the library.')
  expect(marked()).toEqual(['library'])
  host.end()
})
