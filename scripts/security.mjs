/** `npm run security`: the security suites alone, as `npm test` runs them among all others (test/security/README.md says what they try). */
import { fileURLToPath } from 'node:url'
import { ensureBrowser } from './lib/browser.mjs'
import { builds } from './lib/builds.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { run, tool } from './lib/run.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const UNIT = [
  'test/security',
  'shared/core/draft/readers',
  'shared/app/packs',
  'shared/app/desk/editor/pasted-html.test.ts',
  'shared/core/drafting/literal-values.test.ts',
  'shared/core/drafting/limits.test.ts',
  'test/bench/mutated-packs.test.ts',
  'test/bench/random-edits.test.ts',
  'test/structure/safe-code.test.ts',
  'test/structure/linear-patterns.test.ts',
]
const BROWSER = ['browser/attacks', 'browser/hostile-page']

async function step(name, command, options) {
  const { ok, output, ms } = await run(command, { cwd: root, limitMs: 900_000, ...options })
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name.padEnd(8)} ${(ms / 1000).toFixed(1)} s`)
  if (ok) return
  console.log(output.trimEnd())
  process.exit(1)
}

const installed = await ensureInstalled(root, console.log)
if (!installed.ok) {
  console.error(installed.output)
  process.exit(1)
}
for (const name of ['pack', 'desk', 'chrome']) await step(name, builds[name])
await step('unit', tool('vitest/vitest.mjs', 'run', ...UNIT))
const browser = await ensureBrowser(console.log)
if (!browser.path) {
  console.error(browser.output)
  process.exit(1)
}
await step('browser', tool('@playwright/test/cli.js', 'test', ...BROWSER, '--reporter=dot'), { env: { CHROMIUM_PATH: browser.path } })
