/** What the pack that is being made stands on: the starter, and the packs in use here of the layers above its own. */
import { useEffect, useState } from 'react'
import { isPacked } from '#app/packs-in-use/use-in-use.ts'
import { failure, useSay } from '#app/panel/notice.tsx'
import type { Store } from '#app/store/store.ts'
import { layer, upperFirst } from '#core/pack/layers.ts'
import type { Pack } from '#core/pack/pack.ts'
import type { PackFile } from '#core/pack/pack-file.schema.ts'
import type { StudioHost } from './studio-props.ts'

export function useTop({ store, top: starter }: StudioHost, made: Pick<PackFile, 'id' | 'layer'> | undefined): Pack | undefined {
  const say = useSay()
  const [top, setTop] = useState<Pack>()
  const { id = '', layer: name = 'group' } = made ?? {}
  useEffect(() => {
    const stop = new AbortController()
    const load = () =>
      topOver(store, starter, { id, layer: name }).then(
        (found) => !stop.signal.aborted && setTop(found),
        (error) => !stop.signal.aborted && say(failure(error)),
      )
    store.watch((area) => {
      if (area === 'packs' || area === 'everything') void load()
    }, stop.signal)
    void load()
    return () => stop.abort()
  }, [store, starter, id, name, say])
  return top
}

/** An older version of the pack itself is none of what it stands on, nor is another of its own layer. */
export async function topOver(store: Store, starter: StudioHost['top'], made: Pick<PackFile, 'id' | 'layer'>): Promise<Pack> {
  const layers = isPacked(store) ? await (await store.inUse()).layers() : []
  const above = layers.filter((one) => one.id !== made.id && one.layer !== made.layer && upperFirst(one, made) < 0)
  return layer(await starter(), ...above).pack
}
