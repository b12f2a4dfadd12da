/** The packs in use, followed as they change. */
import { useEffect, useMemo, useState } from 'react'
import type { PanelPack } from '../panel/panel-props.ts'
import type { Store } from '../store/store.ts'
import type { InUse, PackedStore } from './with-packs.ts'

export const isPacked = (store: Store): store is PackedStore => 'inUse' in store

/** @returns undefined until they are there, and where the store keeps none */
export function useInUse(store: Store): InUse | undefined {
  const [found, setFound] = useState<InUse>()
  useEffect(() => {
    if (!isPacked(store)) return
    const stop = new AbortController()
    // Packs that cannot be opened say so where they are listed.
    const load = () =>
      void store
        .inUse()
        .then((now) => !stop.signal.aborted && setFound(now))
        .catch(() => {})
    store.watch((area) => {
      if (area === 'packs' || area === 'everything') load()
    }, stop.signal)
    load()
    return () => stop.abort()
  }, [store])
  return found
}

/** The panel's pack: the one that was built, until others are laid over it. */
export function usePanelPack(store: Store, starter: PanelPack): PanelPack {
  const found = useInUse(store)
  const [over, setOver] = useState<PanelPack>()
  const layered = found?.layered
  useEffect(() => {
    if (!layered || !found) return setOver(undefined)
    let left = false
    void import('./over-starter.ts').then(({ panelPack }) => !left && setOver(panelPack(layered, starter, found.layers)))
    return () => {
      left = true
    }
  }, [layered, found, starter])
  return useMemo(() => over ?? starter, [over, starter])
}
