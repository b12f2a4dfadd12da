/** `npm run build`: the pack, the command line tool and the desk, in that order. `npm run build -- cli` builds one (after the pack). */
import { fileURLToPath } from 'node:url'
import { run, tool } from './lib/run.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const vite = (config) => tool('vite/bin/vite.js', 'build', '--config', config, '--logLevel', 'warn')
const builds = {
  pack: [process.execPath, '--import', 'tsx', 'scripts/build-pack.ts'],
  cli: vite('shared/cli/vite.config.ts'),
  desk: vite('shared/app/desk/vite.config.ts'),
}

const asked = process.argv.slice(2)
const unknown = asked.find((name) => !(name in builds))
if (unknown) {
  console.error(`There is nothing to build called "${unknown}". There are: ${Object.keys(builds).join(', ')}.`)
  process.exit(2)
}
for (const name of Object.keys(builds)) {
  if (asked.length > 0 && name !== 'pack' && !asked.includes(name)) continue
  const { ok, output, ms } = await run(builds[name], { cwd: root })
  console.log(`${ok ? 'built ' : 'FAILED'} ${name.padEnd(6)} ${(ms / 1000).toFixed(1)} s`)
  if (output.trim()) console.log(output.trimEnd())
  if (!ok) process.exit(1)
}
