import { describe, expect, it } from 'vitest'
import { memoryStore } from '#app/store/open-store.ts'
import type { Store } from '#app/store/store.ts'
import { type Memory, Session } from './session.ts'
import { Switchboard } from './switchboard.ts'

const MAIL = 'https://mail.google.com'
const NINE = Date.parse('2026-04-10T09:00:00.000Z')
const PLACE = { origin: MAIL, tab: 1 }

function memory(): Memory {
  const kept = new Map<string, unknown>()
  return {
    get: async (key) => (kept.has(key) ? { [key]: kept.get(key) } : {}),
    set: async (things) => {
      for (const [key, thing] of Object.entries(things)) kept.set(key, thing)
    },
    remove: async (key) => void kept.delete(key),
  }
}

/** A device of which the store is a part; `board` is the background after each start. */
function device(store: Store = { ...memoryStore(), kind: 'device' }) {
  const session = memory()
  return {
    store,
    board: (now = NINE) =>
      new Switchboard(
        async () => store,
        new Session(() => session),
        () => now,
      ),
  }
}

describe('A switch', () => {
  it('holds after the background was stopped', async () => {
    const { board } = device()
    await board().throw({ site: MAIL, on: false })
    expect(await board().whyOff(PLACE)).toEqual({ by: 'site' })
    await board().throw({ site: MAIL, on: true })
    await board().throw({ tab: 1, on: false })
    expect(await board().whyOff(PLACE)).toEqual({ by: 'tab' })
    expect(await board().whyOff({ origin: MAIL, tab: 2 })).toBeUndefined()
    await board().throw({ tab: 1, on: true })
    expect(await board().whyOff(PLACE)).toBeUndefined()
  })

  it('for an hour ends after an hour, with nothing that wakes anybody', async () => {
    const { board } = device()
    await board().throw({ pause: 'hour' })
    expect(await board(NINE + 3_599_999).whyOff(PLACE)).toEqual({ by: 'pause', until: '2026-04-10T10:00:00.000Z' })
    expect(await board(NINE + 3_600_000).whyOff(PLACE)).toBeUndefined()
    await board().throw({ pause: 'until-told' })
    expect(await board(NINE * 2).whyOff(PLACE)).toEqual({ by: 'pause' })
    await board().throw({ pause: 'end' })
    expect(await board().whyOff(PLACE)).toBeUndefined()
  })

  it('is obeyed where the device has no room to keep it, and the person is told; once there is room, the store counts again', async () => {
    const { store, board } = device()
    await board().throw({ site: 'https://mill.example', on: false })
    const { savePreferences } = store
    store.savePreferences = () => Promise.reject(new Error('This device has no room left.'))
    expect(await board().throw({ site: MAIL, on: false })).toBe('This holds until you close the browser. This device has no room left.')
    expect(await board().whyOff(PLACE)).toEqual({ by: 'site' })
    expect(await board().whyOff({ origin: 'https://mill.example' })).toEqual({ by: 'site' })
    store.savePreferences = savePreferences
    expect(await board().throw({ pause: 'end' })).toBeUndefined()
    expect(await board().whyOff(PLACE)).toBeUndefined()
  })

  it('is still known after the browser has closed the storage', async () => {
    const { store } = device()
    await store.savePreferences({ switches: { off: [MAIL] } })
    const closed: Store = { ...store, preferences: () => Promise.reject(new Error('The browser has closed Seconder’s storage.')) }
    const board = new Switchboard(
      async (anew) => (anew ? store : closed),
      new Session(() => memory()),
      () => NINE,
    )
    expect(await board.whyOff(PLACE)).toEqual({ by: 'site' })
  })

  it('lives in memory alone where nothing may be kept on the device', async () => {
    const store = memoryStore()
    const { board } = device(store)
    await board().throw({ site: MAIL, on: false })
    expect(await board().whyOff(PLACE)).toEqual({ by: 'site' })
    expect(await store.preferences()).toEqual({})
  })
})
