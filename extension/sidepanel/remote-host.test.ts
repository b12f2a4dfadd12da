import { describe, expect, it } from 'vitest'
import { edit, finding, fix } from '#app/host/contract/examples.ts'
import type { HostHarness } from '#app/host/contract.ts'
import { describeDraftHost } from '#app/host/describe-draft-host.ts'
import { MemoryHost } from '#app/host/memory-host.ts'
import { paragraph, textOf } from '#core/draft/layout.ts'
import { OpenDraft, OpenDrafts } from '../compose/open-drafts.ts'
import { servePanel } from '../compose/serve-panel.ts'
import { portPair } from '../messages/port-pair-for-test.ts'
import { PageLink } from './page-link.ts'
import type { RemoteHost } from './remote-host.ts'

const RELEASE = 'The vote is on Monday.'

class OpenMemoryHost extends MemoryHost {
  readonly id = 'r1'
}

/** A memory host behind a port, and the panel's view of it. */
async function linked(local = new OpenMemoryHost()) {
  const { page, panel } = portPair()
  const drafts = new OpenDrafts()
  const open = new OpenDraft(local, () => '“Vote”')
  drafts.add(open)
  const served = servePanel(page, drafts)
  const heard: string[] = []
  const remote = await new Promise<RemoteHost>((resolve) => {
    const link: PageLink = new PageLink(panel, {
      changed: () => link.drafts[0] && resolve(link.drafts[0].host),
      clicked: (_, place) => heard.push(`clicked ${place.start}`),
      ended: () => heard.push('ended'),
    })
  })
  return { local, remote, drafts, page, served, heard }
}

async function harness(): Promise<HostHarness> {
  const { local, remote } = await linked()
  return {
    host: remote,
    open: async (paragraphs) => local.open(paragraphs),
    select: async (start, end) => void (local.selection = { start, end }),
    type: async (text) => local.type(text),
    selected: async () => textOf(await local.read()).slice(local.selection.start, local.selection.end),
    undo: async () => local.undo(),
  }
}

describeDraftHost('A host behind a port', harness)

describe('A host behind a port', () => {
  it('tells the page nothing of rule and reason', async () => {
    const local = new OpenMemoryHost([paragraph(RELEASE)])
    let told = ''
    local.apply = async (_, it) => {
      told = JSON.stringify(it)
      return { outcome: 'refused', message: 'No.' }
    }
    const { remote } = await linked(local)
    const it = finding([edit(RELEASE, 'Monday', 'Tuesday')])
    await remote.apply(fix(edit(RELEASE, 'Monday', 'Tuesday')), it)
    for (const secret of [it.rule, it.title, it.message, it.why, it.source.title].filter(Boolean)) expect(told).not.toContain(JSON.stringify(secret))
  })

  it('says that the page went away while it was writing, and that the draft should be looked at', async () => {
    const local = new OpenMemoryHost([paragraph(RELEASE)])
    local.apply = () => new Promise(() => {})
    const { remote, page, heard } = await linked(local)
    const writing = remote.apply(fix(edit(RELEASE, 'Monday', 'Tuesday')), finding())
    page.disconnect()
    await expect(writing).rejects.toThrow(
      'The page with this draft was closed or reloaded before it answered. Look at the draft before you try again: the change may have been made.',
    )
    await expect(remote.read()).rejects.toThrow('The page with this draft was closed or reloaded.')
    expect(heard).toEqual(['ended'])
  })

  it('does not say that it wrote where the draft was closed meanwhile, and offers the words', async () => {
    const local = new OpenMemoryHost([paragraph(RELEASE)])
    const { remote } = await linked(local)
    const apply = local.apply.bind(local)
    local.apply = async (...args) => {
      local.read = () => Promise.reject(new Error('The draft is no longer open on the page.'))
      return apply(...args)
    }
    const receipt = await remote.apply(fix(edit(RELEASE, 'Monday', 'Tuesday')), finding())
    expect(receipt).toMatchObject({ outcome: 'refused', copy: 'Tuesday' })
    expect(receipt.message).toMatch(/^The draft was closed while this was written in it/)
  })

  it('is told when the draft is closed, and answers no more', async () => {
    const { remote, drafts } = await linked()
    const closed = new Promise<void>((resolve) => remote.watch((changes) => changes.some(({ kind }) => kind === 'closed') && resolve(), new AbortController().signal))
    drafts.remove('r1')
    await closed
    await expect(remote.read()).rejects.toThrow('This draft is no longer open on the page.')
  })

  it('passes on a click on a mark', async () => {
    const { remote, served, heard } = await linked()
    served.clicked('r1', { where: 'body', start: 4, end: 8 })
    await remote.read()
    expect(heard).toEqual(['clicked 4'])
  })

  it('cannot take back what another panel wrote', async () => {
    const { remote } = await linked()
    expect(await remote.takeBack({ outcome: 'applied', message: '', undo: 7 })).toMatchObject({ outcome: 'refused' })
    expect(await remote.takeBack({ outcome: 'applied', message: '' })).toMatchObject({ outcome: 'refused', message: 'There is nothing to take back.' })
  })

  it('hears what is asked for at the caret in the page, until another panel or draft takes its place', async () => {
    const local = new OpenMemoryHost([paragraph('First ;ack')])
    local.selection = { start: 10, end: 10 }
    const { remote } = await linked(local)
    const asked: unknown[] = []
    const stop = new AbortController()
    remote.offer(new Set(['ack']), (what) => asked.push(what), stop.signal)
    await remote.read()
    expect([local.press('Tab'), local.press('F2')]).toEqual([true, true])
    await remote.read()
    expect(asked).toEqual([{ kind: 'shortcut', shortcut: 'ack' }, { kind: 'search' }])
    stop.abort()
    await remote.read()
    expect(local.press('F2')).toBe(false)
  })
})
