import { describe, expect, it } from 'vitest'
import type { Entry } from '#core/record/entry.ts'
import { memoryShelf } from './shelf.ts'
import { storeOver } from './shelf-store.ts'
import type { Store } from './store.ts'

const entry = (day: string, more: Partial<Entry> = {}): Entry => ({ rule: 'PR-05', day, severity: 'should', done: 'fixed', fingerprint: 'ab'.repeat(32), ...more })

async function recording(kind: Store['kind'] = 'device') {
  const clock = { day: '2026-04-10' }
  const shelf = memoryShelf()
  const store = storeOver(shelf, { kind, now: () => `${clock.day}T09:00:00.000Z` })
  const heard: string[] = []
  store.watch((area) => heard.push(area), new AbortController().signal)
  if (kind === 'device') await store.keepRecord(true)
  return { store, shelf, clock, heard }
}

describe('The record', () => {
  it('is off, and notes nothing, until it is switched on', async () => {
    const store = storeOver(memoryShelf(), { kind: 'device' })
    await store.note([entry('2026-04-10')])
    expect(await store.record()).toEqual({ on: false, entries: [] })
    expect(await store.exportAll(), 'nor is there anything of it in a backup').not.toHaveProperty('record')
  })
  it('notes what was done, the same words once a day, and forgets what was taken back', async () => {
    const { store, heard } = await recording()
    await store.note([entry('2026-04-10'), entry('2026-04-10', { done: 'went-back' })])
    await store.note([entry('2026-04-10')])
    expect((await store.record()).entries.map(({ done }) => done)).toEqual(['went-back', 'fixed'])
    await store.unnote(entry('2026-04-10'))
    expect((await store.record()).entries.map(({ done }) => done)).toEqual(['went-back'])
    expect(heard.filter((area) => area === 'record').length).toBeGreaterThan(3)
  })
  it('keeps an entry 90 days, and then deletes it from the shelf itself', async () => {
    const { store, shelf, clock } = await recording()
    await store.note([entry('2026-04-10'), entry('2026-04-11', { rule: 'DP-02' })])
    clock.day = '2026-07-09'
    expect((await store.record()).entries.map(({ rule }) => rule)).toEqual(['DP-02'])
    expect(await shelf.get('things', 'record')).toEqual({ on: true, entries: [entry('2026-04-11', { rule: 'DP-02' })] })
  })
  it('stays to be read when it is switched off, and goes when it is forgotten', async () => {
    const { store } = await recording()
    await store.note([entry('2026-04-10')])
    await store.keepRecord(false)
    await store.note([entry('2026-04-10', { rule: 'DP-02' })])
    expect(await store.record()).toEqual({ on: false, entries: [entry('2026-04-10')] })
    await store.forgetRecord()
    expect((await store.record()).entries).toEqual([])
  })
  it('goes with everything else, and is off afterwards', async () => {
    const { store, shelf } = await recording()
    await store.note([entry('2026-04-10')])
    await store.deleteEverything()
    expect(await store.record()).toEqual({ on: false, entries: [] })
    expect(await shelf.get('things', 'record')).toBeUndefined()
  })
  it('is not to be had where nothing outlasts the browser: a shared computer, a private window', async () => {
    for (const kind of ['session', 'memory'] as const) {
      const { store } = await recording(kind)
      await expect(store.keepRecord(true)).rejects.toThrow(/Nothing is recorded here/)
      await store.note([entry('2026-04-10')])
      expect(await store.record()).toEqual({ on: false, entries: [] })
    }
  })
  it('keeps one salt from its beginning, so that the same words have the same fingerprint', async () => {
    const { store, shelf } = await recording()
    const again = storeOver(shelf, { kind: 'device' })
    expect((await again.waivers()).salt).toBe((await store.waivers()).salt)
  })
  it('comes along in a backup, which switches nothing on and brings nothing back that is past its day', async () => {
    const { store } = await recording()
    await store.note([entry('2026-01-12'), entry('2026-04-10')])
    const file = await store.exportAll()
    const other = storeOver(memoryShelf(), { kind: 'device', now: () => '2026-05-01T09:00:00.000Z' })
    await other.importAll({ ...file, record: { ...file.record, entries: [...(file.record?.entries ?? []), { rule: 'words of a draft' }] } })
    expect(await other.record()).toEqual({ on: false, entries: [entry('2026-04-10')] })
  })
})
