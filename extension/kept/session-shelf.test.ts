import { describe, expect, it } from 'vitest'
import { storeOver } from '#app/store/shelf-store.ts'
import { turns } from './in-turn.fake.ts'
import { type SessionArea, sessionShelf } from './session-shelf.ts'

function fakeSession(): SessionArea & { readonly kept: Record<string, unknown> } {
  const kept: Record<string, unknown> = { 'another:thing': 1 }
  return {
    kept,
    get: async (keys) => structuredClone(keys === null ? kept : keys in kept ? { [keys]: kept[keys] } : {}),
    async set(items) {
      Object.assign(kept, structuredClone(items))
    },
    async remove(keys) {
      for (const key of [keys].flat()) delete kept[key]
    },
  }
}

describe('The shelf of a shared computer', () => {
  it('is one shelf for two pages, and loses no change of either', async () => {
    const session = fakeSession()
    const inTurn = turns()
    const [one, other] = [0, 1].map(() => storeOver(sessionShelf(session, inTurn), { kind: 'session' })) as [ReturnType<typeof storeOver>, ReturnType<typeof storeOver>]
    await Promise.all([one.waive({ rule: 'NL-09', hash: 'a', reason: 'Read.' }), other.waive({ rule: 'NL-09', hash: 'b', reason: 'Read.' })])
    expect((await other.waivers()).waivers.map(({ hash }) => hash).sort()).toEqual(['a', 'b'])
    expect((await one.preferences()).dismissed).toEqual({ 'NL-09': 2 })
  })
  it('is emptied of what is Seconder’s records, and of nothing else', async () => {
    const session = fakeSession()
    const store = storeOver(sessionShelf(session, turns()), { kind: 'session' })
    await store.saveSettings({ me: { name: 'Sam Lee' } })
    await store.deleteEverything()
    expect(await store.settings()).toEqual({})
    expect(session.kept).toEqual({ 'another:thing': 1 })
  })
})
