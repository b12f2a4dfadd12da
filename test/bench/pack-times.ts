/**
 * node pack-times.mjs make FOLDER: makes and signs the large pack, takes it once, and keeps what came of that.
 * node pack-times.mjs load FOLDER: in a fresh process, what a later start costs; with `cache`, when nothing changed since.
 * Each writes one line of JSON.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { loadKept, takePack } from '#app/packs/keep-pack.ts'
import { newSigningKey } from '#app/packs/keys.ts'
import { makePack, signPack } from '#app/packs/make-pack.ts'
import { searchTemplates } from '#app/panel/templates/search.ts'
import { buildPack } from '#core/checker/built/build-pack.ts'
import { type BuiltTexts, builtPack } from '#core/checker/built/built-pack.ts'
import { layer } from '#core/pack/layers.ts'
import type { Template } from '#core/pack/template.schema.ts'
import { starter } from '#generated/starter.ts'
import { largePack } from './large-pack.ts'
import { median } from './stats.ts'

const TODAY = '2026-11-22'
const [what, folder = '.'] = process.argv.slice(2)
const at = (name: string): string => join(folder, name)
const read = <T>(name: string): T => JSON.parse(readFileSync(at(name), 'utf8')) as T

async function make(): Promise<object> {
  const key = await newSigningKey({ name: 'Ada Khan', role: 'leader' })
  const keys = { threshold: 1, keys: [{ name: 'Ada Khan', key: key.x }] }
  const { file } = await signPack('large', await makePack('large', largePack(), { today: TODAY, keys }), key)
  const text = JSON.stringify(file)
  const pin = { trust: [key.x] }
  const started = performance.now()
  const { kept } = await takePack('large', text, { today: TODAY, pin }, starter)
  const takenMs = performance.now() - started
  const { pack } = layer(starter, kept.read)
  writeFileSync(at('large.seconder'), text)
  writeFileSync(at('pin.json'), JSON.stringify(pin))
  writeFileSync(at('kept.json'), JSON.stringify(kept))
  writeFileSync(at('compiled.json'), JSON.stringify({ digest: pack.digest, texts: buildPack(pack), templates: JSON.stringify(pack.templates) }))
  return { takenMs, gzipBytes: gzipSync(text, { level: 9 }).length, bytes: text.length, rules: kept.read.rules.length, templates: kept.read.templates.length }
}

async function load(): Promise<object> {
  const [text, pin, kept] = [readFileSync(at('large.seconder'), 'utf8'), read<{ trust: string[] }>('pin.json'), readFileSync(at('kept.json'), 'utf8')]
  const started = performance.now()
  const worked = process.cpuUsage()
  const taken = await loadKept('large', text, JSON.parse(kept), { today: TODAY, pin })
  if (!taken) throw new Error('the pack that was kept is not the one that was signed')
  const { pack } = layer(starter, taken.kept.read)
  return { ms: performance.now() - started, cpuMs: cpuMs(worked), rules: pack.rules.length }
}

/** On a busy machine the wall clock counts what others did. */
function cpuMs(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1000
}

/** The layered pack as it was compiled when it was taken; its templates and rules are written out when they are asked for. */
function cached(): object {
  const text = readFileSync(at('compiled.json'), 'utf8')
  const started = performance.now()
  const worked = process.cpuUsage()
  const { texts, templates } = JSON.parse(text) as { texts: BuiltTexts; templates: string }
  const pack = builtPack(texts, () => JSON.parse(templates) as Template[])
  const times = { ms: performance.now() - started, cpuMs: cpuMs(worked) }
  const rules = pack.rules.length
  const shelf = pack.templates as readonly Template[]
  const keys = ['b', 'bu', 'bus', 'buse', 'buses', 'buses s', 'buses sc', 'buses school']
  searchTemplates(shelf, 'warm')
  const search = keys.map((typed) => {
    const begun = performance.now()
    searchTemplates(shelf, typed)
    return performance.now() - begun
  })
  return { ...times, rules, searchMs: Math.max(...search), searchMedian: median(search) }
}

const run = { make, load, cache: async () => cached() }[what ?? '']
if (!run) throw new Error('say make, load or cache, and a folder')
console.log(JSON.stringify(await run()))
