/**
 * npm's `prepare`: generates the pack and builds the command line tool, so that `npx seconder` works after `npm ci`.
 * An installation never fails because of it: `npm run build` does the same and says more.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { builds } from './lib/builds.mjs'
import { UNPREPARED } from './lib/install.mjs'
import { run } from './lib/run.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const needed = ['node_modules/tsx', 'node_modules/vite', 'scripts/build-pack.ts', 'shared/cli/vite.config.ts']
const missing = needed.find((path) => !existsSync(join(root, path)))

if (missing) console.log(`Seconder was not built: ${missing} is not there. With the development packages installed, npm run build builds it.`)
else if (!process.env[UNPREPARED]) {
  for (const command of [builds.pack, builds.cli]) {
    const { ok, output } = await run(command, { cwd: root, limitMs: 120_000 })
    if (ok) continue
    console.log(`${output.trimEnd()}\nSeconder's command line tool was not built. Once that is mended: npm run build`)
    break
  }
}
