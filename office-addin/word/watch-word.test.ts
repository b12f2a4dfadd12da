import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { paragraph } from '#core/draft/layout.ts'
import { FakeWord } from '#test/hosts/word/fake-word.ts'
import { loadRuntime } from '#test/hosts/word/runtime/load-in-node.ts'
import type { ProfileName } from '#test/hosts/word/runtime/profiles.ts'
import { WordHost } from './word-host.ts'

const HOUR = 3_600_000
/** One sync may take several turns of the event loop's own queue. */
const settle = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)

function watched(profile: ProfileName) {
  const word = new FakeWord([paragraph('One.')], profile)
  const pane = { seen: true, turnTo: () => {} }
  const host = new WordHost({ ...loadRuntime(word), page: { visible: () => pane.seen, onReturn: (work) => (pane.turnTo = work) } })
  const told: string[] = []
  const stop = new AbortController()
  host.watch((changes) => told.push(...changes.flatMap((change) => (change.kind === 'text' ? change.paragraphs.map((p) => p.text) : []))), stop.signal)
  return { word, host, pane, told, stop }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe.each(['word-web', 'ltsc2019'] as const)('Watching a document in %s', (profile) => {
  it('reads once for several keys, and hands the reading over without another sync', async () => {
    const { word, host, told } = watched(profile)
    await host.read()
    await settle(500)
    const before = word.syncs
    word.select(4)
    for (const key of ' Two.') word.type(key)
    await settle(400)
    expect(told).toEqual(['One. Two.'])
    expect((await host.read()).places[0]?.paragraph.text).toBe('One. Two.')
    expect(word.syncs - before).toBe(1)
  })

  it('finds by itself what Word did not tell of, while the pane is seen', async () => {
    const { word, host, told } = watched(profile)
    await host.read()
    await settle(500)
    for (const listeners of [word.selectionListeners, ...Object.values(word.paragraphListeners)]) listeners.clear()
    word.select(4)
    word.type('!')
    await settle(5000)
    expect(told).toEqual(['One.!'])
  })

  it('asks Word nothing while nobody sees the pane, and looks when they come back', async () => {
    const { word, host, pane, told } = watched(profile)
    await host.read()
    await settle(500)
    pane.seen = false
    await settle(10_000)
    const before = word.syncs
    await settle(HOUR)
    expect(word.syncs).toBe(before)
    word.document.edit(word.document.body, 0, 3, [])
    pane.seen = true
    pane.turnTo()
    await settle(500)
    expect(told).toEqual(['.'])
  })

  it('finds out once, at leisure, that there is nothing that it cannot read', async () => {
    const { word, host } = watched(profile)
    expect((await host.read()).notChecked).toContain('text boxes')
    await settle(1000)
    expect((await host.read()).notChecked).toEqual([])
    expect(word.requests.filter((names) => names.has('GetOoxml'))).toHaveLength(1)
  })

  it('goes on saying what it cannot read where Word does not tell', async () => {
    const { word, host } = watched(profile)
    word.faults.set('GetOoxml', 'GeneralException')
    await host.read()
    await settle(1000)
    expect((await host.read()).notChecked).toContain('text boxes')
  })

  it('leaves nothing behind when it is told to stop', async () => {
    const { word, host, stop } = watched(profile)
    await host.read()
    await settle(500)
    stop.abort()
    await settle(500)
    const before = word.syncs
    word.select(0)
    word.type('x')
    await settle(HOUR)
    expect([word.syncs - before, word.selectionListeners.size, ...Object.values(word.paragraphListeners).map((listeners) => listeners.size)]).toEqual([0, 0, 0, 0, 0])
    expect(vi.getTimerCount()).toBe(0)
  })
})
