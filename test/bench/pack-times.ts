/**
 * node pack-times.mjs make FOLDER: makes and signs the large pack, takes it, and starts with it once; keeps what a device keeps.
 * node pack-times.mjs load FOLDER: in a fresh process, a start with the file and what was read of it, as after an update of
 * Seconder: verified, laid over the starter, compiled. With `cache`: the start after it, from what was compiled then.
 * Each writes one line of JSON.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { newSigningKey } from '#app/packs/keys.ts'
import { makePack, signPack } from '#app/packs/make-pack.ts'
import { lookAtFile } from '#app/packs-in-use/look-at-file.ts'
import { takeLooked } from '#app/packs-in-use/take-pack.ts'
import { withPacks } from '#app/packs-in-use/with-packs.ts'
import { searchTemplates } from '#app/panel/templates/search.ts'
import { memoryStore } from '#app/store/open-store.ts'
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
async function start(ready: readonly (typeof KEPT)[number][]) {
  const kept = memoryStore()
  const packs = read<never[]>('packs.json')
  await kept.changePacks(() => packs)
  for (const what of ready) await kept.keepReady(what, read(`${what.replace(':', '-')}.json`))
  const store = withPacks(kept, {}, () => TODAY)
  const started = performance.now()
  const worked = process.cpuUsage()
  const { layered, layers, shown } = await store.inUse()
  const times = { ms: performance.now() - started, cpuMs: cpuMs(worked) }
  if (!layered || shown[0]?.not !== undefined) throw new Error('the pack that was kept is not the one that was signed')
  const begun = performance.now()
  const { findings } = createEngine(layered.pack).check(readText('The library stays open.'), { settings: {}, context: { kind: 'letter' }, today: TODAY, waivers: { salt: '', waivers: [] } })
  return { ...times, firstCheckMs: performance.now() - begun, findings: findings.length, rules: layered.pack.rules.length, layers }
}

async function load(): Promise<object> {
  const { layers: _, ...times } = await start(['read:large'])
  return times
}

/** On a busy machine the wall clock counts what others did. */
function cpuMs(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1000
}

async function cached(): Promise<object> {
  const { layers, ...times } = await start(KEPT)
  const shelf = (await layers())[0]?.templates ?? []
  const keys = ['b', 'bu', 'bus', 'buse', 'buses', 'buses s', 'buses sc', 'buses school']
  searchTemplates(shelf, 'warm')
  const search = keys.map((typed) => {
    const begun = performance.now()
    searchTemplates(shelf, typed)
    return performance.now() - begun
  })
  return { ...times, searchMs: Math.max(...search), searchMedian: median(search) }
}

const run = { make, load, cache: cached }[what ?? '']
if (!run) throw new Error('say make, load or cache, and a folder')
console.log(JSON.stringify(await run()))
