/**
 * `npm run build`: the pack and every product, one after the other. `npm run build -- cli` builds one (after the pack).
 * `npm run build -- --base https://…` builds the add-in for the address at which it will be served, and
 * `--pack FILE` (a pack, or a folder of packs; as often as there are) puts a group's own pack into it,
 * `--managed FILE` what an administrator decided.
 * `--packs-from https://…` lets desk and pane ask that address for a pack, beside their own place.
 */
import { fileURLToPath } from 'node:url'
import { builds } from './lib/builds.mjs'
import { run } from './lib/run.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const asked = process.argv.slice(2)
/** Takes an option and its value out of what was asked. */
function taken(name) {
  const at = asked.findIndex((word) => word === name || word.startsWith(`${name}=`))
  if (at < 0) return undefined
  const [first, second] = asked.splice(at, asked[at] === name ? 2 : 1)
  return first === name ? (second ?? '') : first.slice(name.length + 1)
}
const base = taken('--base')
if (base !== undefined) process.env.SECONDER_ADDIN_URL = base
/** Every value of an option. */
function allOf(name) {
  const values = []
  for (let value = taken(name); value !== undefined; value = taken(name)) values.push(value)
  if (!values.includes('')) return values
  console.error(`Something has to follow ${name}.`)
  process.exit(2)
}
const managed = taken('--managed')
if (managed !== undefined) process.env.SECONDER_MANAGED = managed
const packs = allOf('--pack')
/** Whom to trust for a signed pack, as the command line has it. */
const trust = ['--trust', '--threshold', '--pins', '--group-key'].flatMap((name) => allOf(name).flatMap((value) => [name, value]))
const packsFrom = allOf('--packs-from')
if (packsFrom.length > 0) process.env.SECONDER_PACKS_FROM = packsFrom.join('\n')
const unknown = asked.find((name) => !(name in builds))
if (unknown) {
  console.error(`There is nothing to build called "${unknown}". There are: ${Object.keys(builds).join(', ')}.`)
  process.exit(2)
}
const steps = Object.keys(builds).filter((name) => asked.length === 0 || name === 'pack' || asked.includes(name))
if (packs.length > 0 && !steps.includes('office')) {
  console.error('--pack is for the Office add-in: npm run build -- office --pack our-group.json')
  process.exit(2)
}
for (const name of steps) {
  if (name === 'office' && (packs.length > 0 || managed !== undefined)) {
    process.env.SECONDER_DEPLOYED = '1'
    await step('office pack', [process.execPath, '--import', 'tsx', 'scripts/deployed-pack.ts', ...packs, ...trust])
  }
  await step(name, builds[name])
}

async function step(name, command) {
  const { ok, output, ms } = await run(command, { cwd: root })
  console.log(`${ok ? 'built ' : 'FAILED'} ${name.padEnd(7)} ${(ms / 1000).toFixed(1)} s`)
  if (output.trim()) console.log(output.trimEnd())
  if (!ok) process.exit(1)
}
