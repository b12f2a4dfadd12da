import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { memoryStore } from '../../store/open-store.ts'
import type { DraftRecord, Store } from '../../store/store.ts'
import { forgetAside, putAside, takeUpAside } from './put-aside.ts'

const draft = (title: string, second: number): DraftRecord => {
  const at = `2026-04-10T09:00:0${second}.000Z`
  return { id: 'a', title, content: {}, context: {}, createdAt: at, updatedAt: at }
}
const titles = async () => (await store.drafts()).map(({ title }) => title).sort()
const take = () => takeUpAside(store, () => 'another')

let store: Store
let kept: Map<string, string>

beforeEach(() => {
  store = memoryStore({ now: () => '2026-04-10T10:00:00.000Z' })
  kept = new Map()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
})

describe('What was put aside when the page went away', () => {
  it('is a draft again at the next start, once', async () => {
    putAside(draft('last words', 1), [])
    await take()
    await store.deleteDraft('a')
    await take()
    expect(await titles()).toEqual([])
    expect(kept.size).toBe(0)
  })

  it('takes the place of the version that it was made from', async () => {
    await store.saveDraft(draft('first words', 1))
    putAside(draft('last words', 2), [draft('', 1).updatedAt])
    await take()
    expect(await titles()).toEqual(['last words'])
  })

  it('takes the place of a version whose write was still on its way, whether that got through or not', async () => {
    for (const got of [1, 2]) {
      await store.saveDraft(draft('first words', got))
      putAside(draft('last words', 3), [draft('', 1).updatedAt, draft('', 2).updatedAt])
      await take()
      expect(await titles()).toEqual(['last words'])
    }
  })

  it('is there for each of several tabs that closed at once', async () => {
    putAside({ ...draft('of one tab', 1), id: 'b' }, [])
    putAside(draft('of another', 1), [])
    putAside(draft('of another, later', 2), [])
    await take()
    expect(await titles()).toEqual(['of another, later', 'of one tab'])
    expect(kept.size).toBe(0)
  })

  it('stands beside a version that another tab has saved since', async () => {
    await store.saveDraft(draft('their words', 2))
    putAside(draft('my words', 3), [draft('', 1).updatedAt])
    await take()
    expect(await titles()).toEqual(['my words', 'their words'])
  })

  it('is dropped when the ordinary save got through', async () => {
    putAside(draft('last words', 2), [])
    await store.saveDraft(draft('last words', 2))
    await take()
    expect(await titles()).toEqual(['last words'])
  })

  it('is forgotten once it is saved, and only by its own draft', () => {
    putAside(draft('last words', 1), [])
    forgetAside('b')
    expect(kept.size).toBe(1)
    forgetAside('a')
    expect(kept.size).toBe(0)
  })

  it('does no harm when it is damaged, or when storage is forbidden', async () => {
    kept.set('seconder-put-aside', '{"record":')
    await take()
    vi.stubGlobal('localStorage', undefined)
    putAside(draft('last words', 1), [])
    await take()
    expect(await titles()).toEqual([])
  })
})
