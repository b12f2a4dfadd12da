import { describe, expect, it, vi } from 'vitest'
import { LAST_SAID, type ManagedStorage, readManagedIn } from './read-managed.ts'

type Said = Record<string, unknown>

/** A device, and what the browser says there of its policies. */
function device(managed: () => Promise<Said>, kept: Said = {}) {
  const storage: ManagedStorage = {
    managed: { get: managed },
    local: {
      get: async (key) => (key in kept ? { [key]: kept[key] } : {}),
      set: async (things) => void Object.assign(kept, things),
      remove: async (key) => void delete kept[key],
    },
  }
  return { storage, kept }
}

const WALES = { settings: { council: { nation: 'W' } } }

describe('What the organisation decided', () => {
  it('is what the browser says, where it says so at once', async () => {
    const { storage, kept } = device(async () => WALES)
    expect(await readManagedIn(storage)).toEqual({ managed: WALES })
    expect(kept[LAST_SAID]).toEqual(WALES)
  })

  it('is what it said last time while the browser still reads its policies', async () => {
    const { storage } = device(() => new Promise(() => {}), { [LAST_SAID]: WALES })
    expect(await readManagedIn(storage)).toEqual({ managed: WALES })
  })

  it('is kept for the next time when it comes late', async () => {
    let say = (_: Said): void => {}
    const { storage, kept } = device(() => new Promise((resolve) => (say = resolve)))
    expect(await readManagedIn(storage)).toEqual({ managed: {} })
    say(WALES)
    await vi.waitFor(() => expect(kept[LAST_SAID]).toEqual(WALES))
  })

  it('is gone once the browser says that nothing is decided any more', async () => {
    const { storage, kept } = device(async () => ({}), { [LAST_SAID]: WALES })
    expect(await readManagedIn(storage)).toEqual({ managed: {} })
    expect(LAST_SAID in kept).toBe(false)
  })

  it('is waited for where nothing but the browser’s own word will do', async () => {
    let say = (_: Said): void => {}
    const { storage } = device(() => new Promise((resolve) => (say = resolve)))
    vi.useFakeTimers()
    const reading = readManagedIn(storage, { patient: true })
    await vi.advanceTimersByTimeAsync(60_000)
    vi.useRealTimers()
    say({ firstRun: false })
    expect(await reading).toEqual({ managed: { firstRun: false } })
  })

  it('is nothing where the browser refuses to say', async () => {
    const { storage } = device(() => Promise.reject(new Error('Managed storage manifest not found')))
    expect(await readManagedIn(storage)).toEqual({ managed: {} })
  })
})
