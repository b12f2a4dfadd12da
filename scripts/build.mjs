/**
 * `npm run build`: the pack and every product, one after the other. `npm run build -- cli` builds one (after the pack).
 * `npm run build -- --base https://…` builds the add-in for the address at which it will be served.
 */
import { fileURLToPath } from 'node:url'
import { builds } from './lib/builds.mjs'
import { run } from './lib/run.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const asked = process.argv.slice(2)
const at = asked.findIndex((word) => word === '--base' || word.startsWith('--base='))
if (at >= 0) {
  const [first, second] = asked.splice(at, asked[at] === '--base' ? 2 : 1)
  process.env.SECONDER_ADDIN_URL = first === '--base' ? (second ?? '') : first.slice('--base='.length)
}
const unknown = asked.find((name) => !(name in builds))
if (unknown) {
  console.error(`There is nothing to build called "${unknown}". There are: ${Object.keys(builds).join(', ')}.`)
  process.exit(2)
}
for (const name of Object.keys(builds)) {
  if (asked.length > 0 && name !== 'pack' && !asked.includes(name)) continue
  const { ok, output, ms } = await run(builds[name], { cwd: root })
  console.log(`${ok ? 'built ' : 'FAILED'} ${name.padEnd(7)} ${(ms / 1000).toFixed(1)} s`)
  if (output.trim()) console.log(output.trimEnd())
  if (!ok) process.exit(1)
}
