/**
 * node pack-times.mjs make FOLDER: makes and signs the large pack, takes it, and starts with it once; keeps what a device keeps.
 * node pack-times.mjs load FOLDER: in a fresh process, a start with the file and what was read of it, as after an update of
 * Seconder: verified and laid over the starter, then compiled. With `cache`: the start after it, from what was compiled then.
 * Each writes one line of JSON.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { newSigningKey } from '#app/packs/keys.ts'
import { makePack, signPack } from '#app/packs/make-pack.ts'
import { loadPacks } from '#app/packs-in-use/load-packs.ts'
import { lookAtFile } from '#app/packs-in-use/look-at-file.ts'
import { layered } from '#app/packs-in-use/over-starter.ts'
import { readingOf } from '#app/packs-in-use/readings.ts'
import { takeLooked } from '#app/packs-in-use/take-pack.ts'
import { topPack } from '#app/packs-in-use/top-pack.ts'
import { withPacks } from '#app/packs-in-use/with-packs.ts'
import { searchTemplates } from '#app/panel/templates/search.ts'
import { memoryStore } from '#app/store/open-store.ts'
import type { Store } from '#app/store/store.ts'
import { buildingPack } from '#core/checker/built/build-pack.ts'
import { createEngine } from '#core/checker/engine.ts'
import { readText } from '#core/draft/readers/text.ts'
import { largePack } from './large-pack.ts'
import { median } from './stats.ts'

const TODAY = '2026-11-22'
const [what, folder = '.'] = process.argv.slice(2)
const at = (name: string): string => join(folder, name)
const read = <T>(name: string): T => JSON.parse(readFileSync(at(name), 'utf8')) as T

/** As a device keeps it. */
const KEPT = ['read:large', 'compiled'] as const

async function make(): Promise<object> {
  const key = await newSigningKey({ name: 'Ada Khan', role: 'leader' })
  const keys = { threshold: 1, keys: [{ name: 'Ada Khan', key: key.x }] }
  const { file } = await signPack('large', await makePack('large', largePack(), { today: TODAY, keys }), key)
  const text = JSON.stringify(file)
  const store = memoryStore()
  const started = performance.now()
  await takeLooked(store, await lookAtFile({ name: 'large', text, records: [], layers: [], policy: {}, today: TODAY }), { today: TODAY, confirmed: true })
  const takenMs = performance.now() - started
  await withPacks(store, {}, () => TODAY).inUse()
  writeFileSync(at('packs.json'), JSON.stringify(await store.packs()))
  for (const what of KEPT) writeFileSync(at(`${what.replace(':', '-')}.json`), JSON.stringify(await store.ready(what)))
  return { takenMs, gzipBytes: gzipSync(text, { level: 9 }).length, bytes: text.length }
}

/** What is asked of the store is copied, as IndexedDB copies it. */
async function storeWith(ready: readonly (typeof KEPT)[number][]): Promise<Store> {
  const kept = memoryStore()
  const packs = read<never[]>('packs.json')
  await kept.changePacks(() => packs)
  for (const what of ready) await kept.keepReady(what, read(`${what.replace(':', '-')}.json`))
  return kept
}

async function load(): Promise<object> {
  const kept = await storeWith(['read:large'])
  const readings = { of: (pack: string) => readingOf(kept, pack), keep: async () => {} }
  const started = performance.now()
  const worked = process.cpuUsage()
  const { layers } = await loadPacks(await kept.packs(), {}, TODAY, readings)
  const { pack } = layered(await topPack(), layers, {})
  const times = { ms: performance.now() - started, cpuMs: cpuMs(worked) }
  const begun = performance.now()
  let stretch = 0
  let since = begun
  for (const _ of buildingPack(pack)) {
    stretch = Math.max(stretch, performance.now() - since)
    since = performance.now()
  }
  return { ...times, compileMs: performance.now() - begun, stretchMs: Math.max(stretch, performance.now() - since), rules: pack.rules.length }
}

/** On a busy machine the wall clock counts what others did. */
function cpuMs(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1000
}

async function cached(): Promise<object> {
  const store = withPacks(await storeWith(KEPT), {}, () => TODAY)
  const started = performance.now()
  const worked = process.cpuUsage()
  const { layered: over, layers, shown } = await store.inUse()
  const times = { ms: performance.now() - started, cpuMs: cpuMs(worked) }
  if (!over || shown[0]?.not !== undefined) throw new Error('the pack that was kept is not the one that was signed')
  const begun = performance.now()
  createEngine(over.pack).check(readText('The library stays open.'), { settings: {}, context: { kind: 'letter' }, today: TODAY, waivers: { salt: '', waivers: [] } })
  const firstCheckMs = performance.now() - begun
  const shelf = (await layers())[0]?.templates ?? []
  const keys = ['b', 'bu', 'bus', 'buse', 'buses', 'buses s', 'buses sc', 'buses school']
  searchTemplates(shelf, 'warm')
  const search = keys.map((typed) => {
    const begun = performance.now()
    searchTemplates(shelf, typed)
    return performance.now() - begun
  })
  return { ...times, firstCheckMs, searchMs: Math.max(...search), searchMedian: median(search) }
}

const run = { make, load, cache: cached }[what ?? '']
if (!run) throw new Error('say make, load or cache, and a folder')
console.log(JSON.stringify(await run()))
