import { describe, expect, it } from 'vitest'
import { MemoryHost } from '#app/host/memory-host.ts'
import { paragraph, textOf } from '#core/draft/layout.ts'
import { OpenDraft, OpenDrafts } from '../compose/open-drafts.ts'
import { servePanel } from '../compose/serve-panel.ts'
import type { PageKind } from '../messages/messages.ts'
import type { PageEnd } from '../messages/panel-port.ts'
import { portPair } from '../messages/port-pair-for-test.ts'
import { Follower } from './follower.ts'

class OpenMemoryHost extends MemoryHost {
  readonly id: string
  constructor(id: string, text: string) {
    super([paragraph(text)], { name: 'gmail' })
    this.id = id
  }
}

/** A browser of a few tabs, each with its drafts. */
function browserWith(tabs: Readonly<Record<number, OpenDrafts | PageKind>>) {
  const pages: PageEnd[] = []
  const called: number[] = []
  const follower = new Follower({
    bring: async (tab) => (tabs[tab] instanceof OpenDrafts ? 'served' : (tabs[tab] as PageKind)),
    connect(tab) {
      const { page, panel } = portPair()
      pages.push(page)
      servePanel(page, tabs[tab] as OpenDrafts)
      return panel
    },
    call: (tab) => called.push(tab),
    clicked: () => {},
  })
  /** Until what was sent has arrived. */
  const settle = async () => {
    for (let i = 0; i < 10; i++) await Promise.resolve()
  }
  return { follower, settle, pages, called }
}

function draftsOf(...ids: readonly string[]): OpenDrafts {
  const drafts = new OpenDrafts()
  for (const [i, id] of ids.entries()) {
    drafts.add(new OpenDraft(new OpenMemoryHost(id, `Text of ${id}`), () => `“${id}”`))
    drafts.focus(id, i)
  }
  return drafts
}

const textIn = async ({ follower }: { follower: Follower }) => {
  const { host } = follower.read()
  return host && textOf(await host.read())
}

describe('The side panel', () => {
  it('follows the draft that had the focus last, and names the others', async () => {
    const drafts = draftsOf('one', 'two')
    const it = browserWith({ 1: drafts })
    await it.follower.follow(1)
    await it.settle()
    expect(it.follower.read()).toMatchObject({ about: '“two”', page: 'served', others: [{ about: '“one”' }] })
    drafts.focus('one', 9)
    await it.settle()
    expect(await textIn(it)).toBe('Text of one')
  })

  it('has no draft on a page where none is in use, and on a page that it may not read', async () => {
    const it = browserWith({ 1: draftsOf(), 2: 'not-served', 3: { refused: 'blocked by policy' } })
    await it.follower.follow(1)
    await it.settle()
    expect(it.follower.read()).toEqual({ host: null, about: undefined, others: [], page: 'served', tab: 1 })
    await it.follower.follow(2)
    expect(it.follower.read()).toMatchObject({ host: null, page: 'not-served' })
    await it.follower.follow(3)
    expect(it.follower.read()).toMatchObject({ host: null, page: { refused: 'blocked by policy' } })
  })

  it('finds the same draft again after a look at another tab', async () => {
    const it = browserWith({ 1: draftsOf('one'), 2: draftsOf('two') })
    await it.follower.follow(1)
    await it.settle()
    const { host } = it.follower.read()
    await it.follower.follow(2)
    await it.settle()
    expect(it.follower.read().about).toBe('“two”')
    await it.follower.follow(1)
    expect(it.follower.read().host).toBe(host)
  })

  it('loses the draft when the page goes, and finds it when the page comes back', async () => {
    const it = browserWith({ 1: draftsOf('one') })
    await it.follower.follow(1)
    await it.settle()
    it.pages[0]!.disconnect()
    await it.settle()
    expect(it.follower.read().host).toBeNull()
    it.follower.here(1, 0)
    await it.settle()
    expect(await textIn(it)).toBe('Text of one')
  })

  it('asks what a page is when something of ours starts in it, and again when a switch is thrown', async () => {
    const tabs: Record<number, OpenDrafts | PageKind> = { 1: { may: 'https://mill.example' } }
    const it = browserWith(tabs)
    await it.follower.follow(1)
    tabs[1] = draftsOf('one')
    it.follower.here(1, 0)
    await it.settle()
    expect(await textIn(it)).toBe('Text of one')
    expect(it.follower.read().page).toBe('served')
    it.pages[0]!.disconnect()
    tabs[1] = { off: { by: 'tab' } }
    await it.follower.again()
    expect(it.follower.read()).toMatchObject({ host: null, page: { off: { by: 'tab' } } })
  })

  it('calls all frames of a page when it comes to it, and keeps the ports it has', async () => {
    const it = browserWith({ 1: draftsOf('one') })
    await it.follower.follow(1)
    expect(it.called).toEqual([1])
    it.follower.here(1, 5, true)
    it.follower.here(1, 5, true)
    expect(it.pages).toHaveLength(2)
    await it.settle()
    expect(it.follower.read()).toMatchObject({ about: '“one”', others: [{ about: '“one”' }] })
  })

  it('loses the draft when its tab is closed', async () => {
    const it = browserWith({ 1: draftsOf('one') })
    await it.follower.follow(1)
    await it.settle()
    it.follower.gone(1)
    expect(it.follower.read().host).toBeNull()
  })
})
