/**
 * A store with its packs in use: their settings lie under the person's own, and whoever asks gets rules and templates in
 * their layers. What is saved is the person's own alone, so that nothing stays of a pack that is taken out.
 */
import { layerSettings } from '#core/pack/layer-settings.ts'
import type { ReadPack } from '#core/pack/read-pack.ts'
import { localDay } from '../panel/today.ts'
import type { Store, StoreArea } from '../store/store.ts'
import { withoutUpper } from '../store/without-upper.ts'
import type { CompiledPacks } from './compiled-packs.ts'
import type { LoadedPacks } from './load-packs.ts'
import { mandatoryWaivers, withoutChoices } from './mandatory.ts'
import type { PackPolicy } from './pack-policy.ts'
import type { PackRecord } from './pack-record.ts'

/** `layered` is absent where the pack that Seconder comes with stands alone, as it was built. */
export interface InUse extends Pick<CompiledPacks, 'sealed' | 'shown'>, Partial<Pick<CompiledPacks, 'layered'>> {
  /** From the top down; whole, with their templates and examples, so that they are read when they are asked for. */
  layers(): Promise<readonly ReadPack[]>
}

export interface PackedStore extends Store {
  readonly packPolicy: PackPolicy
  /** The same object while nothing changed. */
  inUse(): Promise<InUse>
}

const NONE: LoadedPacks = { layers: [], sealed: [], shown: [], records: [], vouched: [] }

export function withPacks(store: Store, packPolicy: PackPolicy = {}, today: () => string = localDay): PackedStore {
  let loading: Promise<InUse> | undefined
  const forget = (area: StoreArea) => {
    if (area === 'packs' || area === 'everything') loading = undefined
  }
  store.watch(forget, new AbortController().signal)

  const load = async (): Promise<InUse> => {
    const records = await store.packs()
    const isStrict = Object.keys(packPolicy.mandatory ?? {}).length > 0
    const hasSome = records.length > 0 || packPolicy.files?.length || packPolicy.from?.length
    if (!hasSome && !isStrict) return { ...NONE, layers: async () => [] }
    const day = today()
    const { compiledPacks } = await import('./compiled-packs.ts')
    const ready = await compiledPacks(store, records, packPolicy, day)
    if (ready) {
      let layers: Promise<readonly ReadPack[]> | undefined
      const whole = async () => {
        const { readLayers } = await import('./readings.ts')
        return (await readLayers(store, ready.vouched, records)) ?? (await loaded(store, records, packPolicy, day)).layers
      }
      return { ...ready, layers: () => (layers ??= whole()) }
    }
    const found = hasSome ? await loaded(store, records, packPolicy, day) : NONE
    await keep(store, records, found.records)
    await forgetGone(store, found.records)
    const whole = { sealed: found.sealed, shown: found.shown, layers: async () => found.layers }
    if (found.layers.length === 0 && !isStrict) return whole
    const { compileLayers } = await import('./compile-layers.ts')
    return { ...whole, layered: await compileLayers(store, found, packPolicy) }
  }
  const inUse = (): Promise<InUse> => {
    loading ??= load().catch((error) => {
      loading = undefined
      throw error
    })
    return loading
  }
  const sealed = async () => layerSettings(...(await inUse()).sealed)
  return Object.assign(Object.create(store) as Store, {
    packPolicy,
    inUse,
    settings: async () => layerSettings(await sealed(), withoutChoices(await store.settings(), packPolicy)),
    ...mandatoryWaivers(store, packPolicy),
    ownSettings: () => store.settings(),
    saveSettings: async (settings: Parameters<Store['saveSettings']>[0]) => store.saveSettings(withoutUpper(settings, await sealed())),
    watch(listener: (changed: StoreArea) => void, signal: AbortSignal): void {
      store.watch((area) => {
        forget(area)
        listener(area)
        if (area === 'packs') listener('settings')
      }, signal)
    },
  })
}

async function loaded(store: Store, records: readonly PackRecord[], policy: PackPolicy, today: string): Promise<LoadedPacks> {
  const [{ loadPacks }, { keepReading, readingOf }] = await Promise.all([import('./load-packs.ts'), import('./readings.ts')])
  return loadPacks(records, policy, today, { of: (pack) => readingOf(store, pack), keep: (pack, reading) => keepReading(store, pack, reading) })
}

/** What the organisation brought or took back, and what each was last seen as. */
async function keep(store: Store, before: readonly PackRecord[], now: readonly PackRecord[]): Promise<void> {
  if (before.length === now.length && now.every((record) => before.includes(record))) return
  const fresh = new Map(now.map((record) => [record.pack, record]))
  const known = new Set(before.map(({ pack }) => pack))
  await store
    .changePacks((kept) => [
      ...kept.flatMap((one) => {
        const read = fresh.get(one.pack)
        if (!read) return known.has(one.pack) ? [] : [one]
        return [read.text === one.text || read.pin?.by === 'organisation' ? { ...one, ...read } : one]
      }),
      ...now.filter(({ pack }) => !known.has(pack) && kept.every((one) => one.pack !== pack)),
    ])
    .catch(() => {})
}

/** What was read of a pack that was taken out, or deleted with everything, in the meantime. */
async function forgetGone(store: Store, records: readonly PackRecord[]): Promise<void> {
  const still = new Set((await store.packs()).map(({ pack }) => pack))
  for (const { pack } of records) if (!still.has(pack)) await store.keepReady(`read:${pack}`, undefined)
}
