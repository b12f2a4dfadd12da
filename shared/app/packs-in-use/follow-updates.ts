/** Looks, whenever somebody is at work here, whether it is time to ask for a newer version. No timer: a page that nobody uses asks nothing. */
import { localDay } from '../panel/today.ts'
import type { PackedStore } from './with-packs.ts'

/** Not so often that reading the store would be felt. */
const PAUSE_MS = 600_000

/** @returns what asks whether it is time; `pack` asks now, for this one */
export function updatesOf(open: () => Promise<PackedStore>): (pack?: string) => Promise<void> {
  let lastLook = Number.NEGATIVE_INFINITY
  return async (pack) => {
    const now = Date.now()
    if (pack === undefined && now - lastLook < PAUSE_MS) return
    lastLook = now
    const store = await open()
    const records = await store.packs()
    if (records.every(({ from }) => from === undefined)) return
    const [{ lookForUpdates }, { getPack }] = await Promise.all([import('./look-for-updates.ts'), import('./get-pack.ts')])
    const look = () => lookForUpdates(store, { get: getPack, now: Date.now, chance: Math.random, today: localDay(), ...(pack !== undefined && { pack }) })
    // One page of ours at a time, whichever.
    await navigator.locks.request('seconder-pack-updates', look)
  }
}

/** For pages: now, and whenever the person comes back to them. */
export function followUpdates(store: PackedStore): void {
  const look = updatesOf(async () => store)
  const ask = () => {
    // What went wrong is kept with the pack, and shown there.
    if (document.visibilityState === 'visible') void look().catch(() => {})
  }
  document.addEventListener('visibilitychange', ask)
  ask()
}
