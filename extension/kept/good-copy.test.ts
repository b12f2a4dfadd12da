import { describe, expect, it } from 'vitest'
import { memoryStore } from '#app/store/open-store.ts'
import { memoryShelf } from '#app/store/shelf.ts'
import { storeOver } from '#app/store/shelf-store.ts'
import type { Keepsake, Store } from '#app/store/store.ts'
import { type CopyShelf, takeCopy } from './good-copy.ts'
import { turns } from './in-turn.fake.ts'
import { watchedOver } from './open-kept.ts'

const inTurn = turns()

const SETTINGS = { council: { name: 'Anytown Council' }, me: { name: 'Sam Lee', role: 'political-assistant' } } as const

function shelf(): CopyShelf & { readonly kept: Map<string, unknown> } {
  const kept = new Map<string, unknown>()
  return {
    kept,
    get: async (key) => (kept.has(key) ? { [key]: structuredClone(kept.get(key)) } : {}),
    set: async (things) => {
      for (const [key, thing] of Object.entries(things)) kept.set(key, structuredClone(thing))
    },
    remove: async (key) => void kept.delete(key),
  }
}

const onDevice = (): Store => ({ ...memoryStore({ now: () => '2026-04-10T09:00:00.000Z' }), kind: 'device', notice: undefined })

async function filled(copies: CopyShelf): Promise<Store> {
  const store = onDevice()
  await store.saveSettings(SETTINGS)
  await store.waive({ rule: 'PR-05', hash: 'h', reason: 'Agreed' })
  await store.saveDraft({ id: 'd1', title: 'Letter', content: 'Dear Ann', context: {}, createdAt: '2026-04-10T09:00:00.000Z', updatedAt: '2026-04-10T09:00:00.000Z' })
  await store.savePreferences({ tab: 'tools', switches: { off: ['https://mill.example'] } })
  await takeCopy(store, copies, inTurn)
  return store
}

describe('The last good copy', () => {
  it('comes back where the store is lost, and the person is told', async () => {
    const copies = shelf()
    const before = await filled(copies)
    const store = await watchedOver(onDevice(), copies, { inTurn })
    expect(await store.settings()).toEqual(SETTINGS)
    expect(await store.waivers()).toEqual(await before.waivers())
    expect((await store.preferences()).switches).toEqual({ off: ['https://mill.example'] })
    expect(store.notice).toBe('The settings on this device were lost or damaged. Seconder has put back the last good copy, of 10 April 2026: please look through them.')
  })

  it('that the background has put back is told by the next page of ours, once', async () => {
    const copies = shelf()
    await filled(copies)
    const lost = onDevice()
    expect((await watchedOver(lost, copies, { tells: false, inTurn })).notice).toBeUndefined()
    expect((await watchedOver(lost, copies, { inTurn })).notice).toMatch(/last good copy, of 10 April 2026/)
    expect((await watchedOver(lost, copies, { inTurn })).notice).toBeUndefined()
  })

  it('serves in memory too, where the store cannot be opened any more', async () => {
    const copies = shelf()
    await filled(copies)
    const store = await watchedOver(memoryStore({ notice: 'The storage of this browser cannot be read; it may be damaged.' }), copies, { inTurn })
    expect(await store.settings()).toEqual(SETTINGS)
    expect(store.notice).toMatch(/^The storage of this browser cannot be read; it may be damaged\. The settings on this device were lost/)
    await takeCopy(store, copies, inTurn)
    expect(JSON.stringify([...copies.kept.values()]), 'and is not replaced by what is in memory').toContain('2026-04-10T09:00')
  })

  it('holds no draft', async () => {
    const copies = shelf()
    await filled(copies)
    expect(JSON.stringify([...copies.kept.values()])).not.toMatch(/Dear Ann|Letter/)
  })

  it('stays away where all is well, where there is nothing, and after everything was deleted', async () => {
    const copies = shelf()
    expect((await watchedOver(onDevice(), copies, { inTurn })).notice).toBeUndefined()
    const store = await watchedOver(await filled(copies), copies, { inTurn })
    expect(store.notice).toBeUndefined()
    await store.deleteEverything()
    expect((await (await watchedOver(onDevice(), copies, { inTurn })).settings()).council).toBeUndefined()
  })

  it('of what is being deleted does not come back, however late it is made', async () => {
    const copies = shelf()
    const store = await watchedOver(await filled(copies), copies, { inTurn })
    await Promise.all([takeCopy(store, copies, inTurn), store.deleteEverything(), takeCopy(store, copies, inTurn)])
    expect([...copies.kept]).toEqual([])
  })

  it('that is damaged itself is left alone', async () => {
    const copies = shelf()
    await copies.set({ goodCopy: { seconder: 'store', version: 1, savedAt: 'x', drafts: [], settings: { council: 7 } } })
    const store = await watchedOver(onDevice(), copies, { inTurn })
    expect(await store.settings()).toEqual({})
    expect(store.notice).toBeUndefined()
  })

  it('that an earlier version made lets go of the addresses of those who asked not to be written to', async () => {
    const copies = shelf()
    const store = await filled(copies)
    const { goodCopy } = await copies.get('goodCopy')
    await copies.set({ goodCopy: { ...(goodCopy as Keepsake), settings: { ...SETTINGS, suppressed: ['mary@mail.example'] } } })
    await watchedOver(store, copies, { inTurn })
    expect(JSON.stringify([...copies.kept])).not.toContain('mary@mail.example')
    expect((copies.kept.get('goodCopy') as Keepsake).settings?.suppressed).toHaveLength(1)
  })

  it('holds the record, for its days and no longer, and brings it back switched on', async () => {
    const copies = shelf()
    const today = new Date().toISOString()
    const device = () => storeOver(memoryShelf(), { kind: 'device' })
    const store = device()
    await store.keepRecord(true)
    const entry = { rule: 'PR-05', day: today.slice(0, 10), severity: 'should', done: 'fixed', fingerprint: 'ab'.repeat(32) } as const
    await store.note([entry])
    await takeCopy(store, copies, inTurn)
    const kept = copies.kept.get('goodCopy') as Keepsake
    copies.kept.set('goodCopy', { ...kept, record: { on: true, entries: [{ ...entry, day: '2020-01-01' }, entry] } })

    const restored = await watchedOver(device(), copies, { inTurn })
    expect(await restored.record()).toEqual({ on: true, entries: [entry] })
    expect((await restored.waivers()).salt).toBe((await store.waivers()).salt)
    expect((copies.kept.get('goodCopy') as Keepsake).record?.entries).toEqual([entry])
    await restored.deleteEverything()
    expect(copies.kept.has('goodCopy')).toBe(false)
  })
})
