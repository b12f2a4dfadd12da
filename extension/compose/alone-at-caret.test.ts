// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { rendered } from '#app/host/contract/examples.ts'
import type { Asked } from '#app/host/draft-host.ts'
import { MemoryHost } from '#app/host/memory-host.ts'
import { paragraph, textOf } from '#core/draft/layout.ts'
import type { InsertedAsk, TemplateAnswer, TemplateAsk } from '../messages/messages.ts'
import type { FromPage } from '../messages/panel-port.ts'
import { portPair } from '../messages/port-pair-for-test.ts'
import { AloneAtCaret } from './alone-at-caret.ts'
import { Compose } from './compose.ts'

/** A draft whose keys are pressed by the test. */
class KeyedHost extends MemoryHost {
  readonly id = 'r1'
  heard: { readonly shortcuts: ReadonlySet<string>; readonly asked: (what: Asked) => void } | undefined
  override offer(shortcuts: ReadonlySet<string>, asked: (what: Asked) => void, signal: AbortSignal): void {
    const heard = { shortcuts, asked }
    this.heard = heard
    signal.addEventListener('abort', () => this.heard === heard && (this.heard = undefined), { once: true })
  }
}

function page(answer: TemplateAnswer | Promise<TemplateAnswer>) {
  const [asks, inserted, opened] = [[] as TemplateAsk[], [] as InsertedAsk[], vi.fn(async () => true)]
  const alone = new AloneAtCaret({
    async template(ask) {
      asks.push(ask)
      return answer
    },
    inserted: (ask) => void inserted.push(ask),
    openPanel: opened,
  })
  const compose = new Compose(async () => ({ marks: [], elsewhere: [], print: { words: '', people: '', rest: '' } }), undefined, undefined, alone)
  const host = new KeyedHost([paragraph('Dear all')], { name: 'gmail' })
  compose.opened(host, () => '')
  const { page: port, panel } = portPair()
  const told: FromPage[] = []
  panel.onMessage.addListener((message) => told.push(message))
  const offers = (...shortcuts: string[]) => panel.postMessage({ call: 1, draft: 'r1', name: 'offer', ask: { shortcuts } })
  const asked = () => told.filter((message) => 'asked' in message)
  return { compose, host, asks, inserted, opened, port, panel, offers, asked }
}

describe('A shortcut that is typed while the side panel is closed', () => {
  it('inserts what needs no more facts, and has it remembered', async () => {
    const { host, asks, inserted, opened } = page({ rendered: rendered('Thanks'), where: 'whole' })
    host.heard?.asked({ kind: 'shortcut', shortcut: 'thanks' })
    await vi.waitFor(() => expect(inserted).toMatchObject([{ draft: 'gmail:r1', shortcut: 'thanks', where: 'whole' }]))
    expect(asks).toHaveLength(1)
    expect(textOf(await host.read())).not.toContain('Dear all')
    expect(opened).not.toHaveBeenCalled()
  })

  it('opens the panel where there is something to fill in, which is told of it once it listens', async () => {
    const { compose, host, port, offers, asked, opened, inserted } = page({ form: true })
    host.heard?.asked({ kind: 'shortcut', shortcut: 'ack' })
    await vi.waitFor(() => expect(opened).toHaveBeenCalledOnce())
    compose.serve(port)
    offers('ack', 'pr')
    await vi.waitFor(() => expect(asked()).toEqual([{ draft: 'r1', asked: { kind: 'shortcut', shortcut: 'ack' } }]))
    offers('ack')
    await vi.waitFor(() => expect([...(host.heard?.shortcuts ?? [])]).toEqual(['ack']))
    expect(asked()).toHaveLength(1)
    expect(inserted).toEqual([])
  })

  it('is told to an open panel where Tab was pressed just as it offered its templates anew', async () => {
    let resolve: (answer: TemplateAnswer) => void = () => {}
    const answer = new Promise<TemplateAnswer>((to) => {
      resolve = to
    })
    const { compose, host, port, offers, asked, asks, opened } = page(answer)
    compose.serve(port)
    offers('pr')
    await vi.waitFor(() => expect([...(host.heard?.shortcuts ?? [])]).toEqual(['pr']))
    offers()
    await vi.waitFor(() => expect(host.heard?.shortcuts.has('ack')).toBe(true))
    host.heard?.asked({ kind: 'shortcut', shortcut: 'ack' })
    await vi.waitFor(() => expect(asks).toHaveLength(1))
    offers('ack', 'pr')
    await vi.waitFor(() => expect([...(host.heard?.shortcuts ?? [])]).toEqual(['ack', 'pr']))
    resolve({ form: true })
    await vi.waitFor(() => expect(asked()).toEqual([{ draft: 'r1', asked: { kind: 'shortcut', shortcut: 'ack' } }]))
    expect(opened).not.toHaveBeenCalled()
  })

  it('is left as it stands where no template has that name, and the next Tab is the page’s', async () => {
    const { host } = page({ none: true })
    const back = vi.fn()
    expect(host.heard?.shortcuts.has('wrong')).toBe(true)
    host.heard?.asked({ kind: 'shortcut', shortcut: 'wrong', back })
    await vi.waitFor(() => expect(back).toHaveBeenCalledOnce())
    expect(host.heard?.shortcuts.has('wrong')).toBe(false)
    expect(host.heard?.shortcuts.has('other')).toBe(true)
    expect(textOf(await host.read())).toBe('Dear all')
  })

  it('is heard again when the panel is closed, until the draft is', async () => {
    const { compose, host, port, panel, offers, asks } = page({ none: true })
    compose.serve(port)
    offers('ack')
    await vi.waitFor(() => expect(host.heard?.shortcuts.has('other')).toBe(false))
    panel.disconnect()
    await vi.waitFor(() => expect(host.heard?.shortcuts.has('other')).toBe(true))
    host.heard?.asked({ kind: 'shortcut', shortcut: 'ack' })
    await vi.waitFor(() => expect(asks).toHaveLength(1))
    compose.closed(host)
    expect(host.heard).toBeUndefined()
  })
})

it('The key for the search opens the panel, which opens its search', async () => {
  const { compose, host, port, offers, asked, opened } = page({ none: true })
  host.heard?.asked({ kind: 'search' })
  expect(opened).toHaveBeenCalledOnce()
  compose.serve(port)
  offers('ack')
  await vi.waitFor(() => expect(asked()).toEqual([{ draft: 'r1', asked: { kind: 'search' } }]))
})
