/**
 * Bundled as a content script of its own with the hosts and editors of the extension. A test asks in place of the side
 * panel: question and answer are events whose detail is JSON, since objects do not cross between Firefox's worlds.
 */
import { edit, finding, renderedWords } from '#app/host/contract/examples.ts'
import type { Receipt } from '#app/host/draft-host.ts'
import { textOf } from '#core/draft/layout.ts'
import { BodyReader } from '#extension/editors/body-reader.ts'
import { editorOf } from '#extension/editors/editors.ts'
import type { Field } from '#extension/editors/line.ts'
import { rangeOf, stretchOf } from '#extension/editors/stretch.ts'
import { isField } from '#extension/editors/text-field.ts'
import { attach } from '#extension/hosts/attach.ts'
import type { PageHost } from '#extension/hosts/page-host.ts'
import { whenRewritten } from '#extension/hosts/rewritten.ts'
import { anyPage } from '#extension/sites/any-page.ts'
import type { Answer, Ask, Asked } from './asks.ts'
import { checkFor, drawnNow } from './marks-checked.ts'
import { mirrored } from './mirrored.ts'
import { TEMPLATE } from './template.ts'

let host: PageHost | undefined
let last: Receipt | undefined

const opened = (): PageHost => {
  if (!host) throw new Error('no draft came into use')
  return host
}
const said = (receipt: Receipt): Answer => {
  last = receipt
  return { outcome: receipt.outcome, message: receipt.message }
}

async function answer(ask: Ask): Promise<Answer> {
  if (ask.do === 'check') return checkFor(opened(), ask)
  if (ask.do === 'drawn') return { drawn: await drawnNow() }
  if (ask.do === 'mirror') return { mirrored: mirrored(document.querySelector(ask.field) as Field) }
  const draft = await opened().read()
  const text = textOf(draft)
  if (ask.do === 'read') return { text, marks: draft.places.flatMap(({ paragraph: { marks, text } }) => marks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)) }
  if (ask.do === 'editor') return { text: editorOf(opened().root).name }
  if (ask.do === 'mend') {
    const edits = ask.edits.map(([was, now]) => edit(text, was, now))
    return said(await opened().apply({ label: 'Mend it', edits }, finding(edits)))
  }
  if (ask.do === 'append') {
    const end = text.length
    return said(await opened().apply({ label: 'Add it', edits: [{ where: 'body', start: end, end, was: '', text: ask.text }] }, finding()))
  }
  if (ask.do === 'insert') return said(await opened().insert(TEMPLATE, ask.where))
  if (ask.do === 'insertWords') return said(await opened().insert(renderedWords, 'selection'))
  if (ask.do === 'takeBack') return said(last ? await opened().takeBack(last) : { outcome: 'refused', message: 'nothing was written' })
  if (ask.do === 'marked') {
    const edits = [edit(text, ask.words, '')]
    opened().mark([finding(edits)])
    const [rect] = opened().rectsOf(finding(edits))
    return { text: rect && rect.width > 20 && opened().findingAt(rect.x + rect.width / 2, rect.y + rect.height / 2) ? 'marked' : 'not marked' }
  }
  if (ask.do === 'cursor') {
    const end = text.indexOf(ask.words) + ask.words.length
    await opened().reveal({ ...finding(), start: end, end })
    return {}
  }
  return { text: underlying(ask.words) }
}

/** The words that the DOM holds where the text has these: what a mark would be drawn under. */
function underlying(words: string): string {
  const element = opened().root
  if (isField(element)) return element.value.slice(element.value.indexOf(words), element.value.indexOf(words) + words.length)
  const reading = new BodyReader(anyPage.zoneOf).read(element)
  const start = reading.text.indexOf(words)
  const stretch = stretchOf(reading, 'body', { start, end: start + words.length })
  return stretch
    ? String(rangeOf(stretch))
        .replace(/[\u200b\u2060\ufeff]/g, '')
        .replace(/\u00a0/g, ' ')
    : ''
}

const heard = async (event: Event) => {
  const { id, ask } = JSON.parse((event as CustomEvent<string>).detail) as Asked
  const given = await answer(ask).catch((error: Error): Answer => ({ problem: `${error.message} ${error.stack ?? ''}` }))
  document.dispatchEvent(new CustomEvent('probe-answer', { detail: JSON.stringify({ id, answer: given }) }))
}
const listen = () => document.addEventListener('probe-ask', heard)
listen()
whenRewritten(document, listen, new AbortController().signal)

/** Some editors catch a paste in a field of their own that is there for a moment. */
const closed = (it: PageHost) => {
  if (host === it) host = undefined
}
const start = () => attach(document, anyPage, { opened: (it) => void (host = it), focused: (it) => void (host = it), closed }, new AbortController().signal)
if (document.body) start()
else document.addEventListener('DOMContentLoaded', start, { once: true })
