// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { finding } from '#app/host/contract/examples.ts'
import { MemoryHost } from '#app/host/memory-host.ts'
import type { Finding } from '#core/checker/finding.ts'
import { paragraph } from '#core/draft/layout.ts'
import type { Mark, MarksAsk } from '../messages/messages.ts'
import type { FromPage } from '../messages/panel-port.ts'
import { portPair } from '../messages/port-pair-for-test.ts'
import { Compose } from './compose.ts'

class OpenMemoryHost extends MemoryHost {
  readonly id = 'r1'
  findingAt(x: number): Finding | undefined {
    return this.marked.find(({ start = 0, end = 0 }) => x >= start && x < end)
  }
}

const MARK: Mark = { where: 'body', start: 0, end: 4, family: 'data-protection', severity: 'must' }

function page() {
  const asks: MarksAsk[] = []
  let marks: readonly Mark[] = [MARK]
  const compose = new Compose(async (ask) => {
    asks.push(ask)
    return { marks, elsewhere: [], print: { words: '', people: '', rest: '' } }
  })
  const host = new OpenMemoryHost([paragraph('Vote now')], { name: 'gmail' })
  const panel = portPair()
  const heard: FromPage[] = []
  panel.panel.onMessage.addListener((message) => heard.push(message))
  return { compose, host, asks, heard, port: panel.page, answer: (next: readonly Mark[]) => (marks = next) }
}

describe('The compose script', () => {
  it('marks a draft as soon as it comes into use, and again after a change', async () => {
    const { compose, host, asks, answer } = page()
    compose.opened(host, () => '“Vote”')
    await vi.waitFor(() => expect(host.marked).toMatchObject([MARK]))
    expect(asks[0]?.draft).toBe('gmail:r1')
    answer([])
    host.selection = { start: 8, end: 8 }
    host.type(' please')
    await vi.waitFor(() => expect(host.marked).toEqual([]))
  })

  it('looks again when told that settings changed', async () => {
    const { compose, host, asks } = page()
    compose.opened(host, () => '')
    await vi.waitFor(() => expect(asks).toHaveLength(1))
    compose.lookAgain()
    await vi.waitFor(() => expect(asks).toHaveLength(2))
  })

  it('keeps no mark on a draft that was closed', async () => {
    const { compose, host } = page()
    compose.opened(host, () => '')
    await vi.waitFor(() => expect(host.marked).toHaveLength(1))
    compose.closed(host)
    expect(host.marked).toEqual([])
    expect(compose.drafts.all()).toEqual([])
  })

  it('tells an open panel which mark was clicked, by its place alone', async () => {
    const { compose, host, heard, port } = page()
    compose.opened(host, () => '')
    compose.serve(port)
    await vi.waitFor(() => expect(host.marked).toHaveLength(1))
    compose.clicked(2, 0)
    compose.clicked(6, 0)
    await vi.waitFor(() => expect(heard.filter((message) => 'clicked' in message)).toEqual([{ draft: 'r1', clicked: { where: 'body', start: 0, end: 4 } }]))
    expect(JSON.stringify(heard)).not.toContain(finding().title)
  })

  it('tells a panel that is opened for a finding at no words which of them it is', async () => {
    const { compose, host, heard, port } = page()
    compose.opened(host, () => '')
    expect(compose.showInPanels(host, { where: 'document', nth: 1 }, true)).toBe(false)
    compose.serve(port)
    await vi.waitFor(() => expect(heard).toContainEqual({ draft: 'r1', clicked: { where: 'document', nth: 1, waive: true } }))
  })
})
