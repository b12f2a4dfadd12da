/**
 * `npm test`: installs what it needs, generates, then types, lint, what is unused, unit, structure, builds and browser tests.
 * `npm test -- --only core,unit,lint` runs those (and what they need). The last line adds up all runners.
 * Plain JavaScript on Node's own modules: it runs on a fresh clone.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureBrowser } from './lib/browser.mjs'
import { builds } from './lib/builds.mjs'
import { afterSecondTry, fromPlaywright, fromVitest, lastLine, one, readCounts, sum } from './lib/counts.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { run, tool } from './lib/run.mjs'
import { choose, runSteps } from './lib/steps.mjs'
import { folderInMemory } from './lib/temporary.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const memory = folderInMemory()
/** Goes at the end, with all that the browsers have left in it. */
const reports = mkdtempSync(join(memory ?? tmpdir(), 'seconder-test-'))
const say = (line) => console.log(line)
const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`

/** Ends with the line that adds up; nothing is printed after it. */
function finish(counts) {
  rmSync(reports, { recursive: true, force: true })
  say(lastLine(counts))
  process.exitCode = counts.failed > 0 ? 1 : 0
}

const here = (command, options) => run(command, { cwd: root, ...options })

/** A check without tests of its own counts as one. */
async function check(...commands) {
  const outcomes = []
  for (const command of commands) outcomes.push(await here(command))
  const ok = outcomes.every((outcome) => outcome.ok)
  return { ok, output: outcomes.map((outcome) => outcome.output).join(''), counts: one(ok) }
}

/** Each worker loads all modules and compiles the pack anew: one for a project, and the projects side by side. */
const ONE_WORKER = '--maxWorkers=1'

async function vitest(project) {
  const file = join(reports, `${project}.json`)
  const { ok, output } = await here(tool('vitest/vitest.mjs', 'run', `--project=${project}`, ONE_WORKER, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`), {
    // For a runner that hangs; on a slow machine the longest takes minutes.
    limitMs: 600_000,
  })
  return { ok, output, counts: readCounts(file, fromVitest, ok) }
}

/**
 * A browser test that fails while others share the machine is tried once more, alone, and named if it then passes: it
 * has to be mended, but says nothing of the change at hand. More than a few are no accident, and are not tried again.
 */
const MOST_TRIED_AGAIN = 3

async function playwright(name, env, ...options) {
  const once = async (...more) => {
    const file = join(reports, `${name}.json`)
    const { ok, output } = await here(tool('@playwright/test/cli.js', 'test', ...options, ...more, '--reporter=dot,json'), {
      env: { ...(memory && { TMPDIR: reports }), ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: file, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
      // Each test has a limit of its own; this one is for a runner that hangs.
      limitMs: 900_000,
    })
    return { ok, output, counts: readCounts(file, fromPlaywright, ok) }
  }
  const first = await once()
  if (first.ok || first.counts.failed > MOST_TRIED_AGAIN) return first
  const alone = await once('--last-failed', '--workers=1')
  return { ok: alone.ok, output: `${first.output}\nTried again, alone:\n${alone.output}`, counts: afterSecondTry(first.counts, alone.counts) }
}

async function browserTests() {
  const browser = await ensureBrowser(say)
  return browser.path ? playwright('browser', { CHROMIUM_PATH: browser.path }) : { ok: false, output: browser.output }
}

const build = (name) => () => here(builds[name])

const PRODUCTS = Object.keys(builds).filter((name) => name !== 'pack')

/**
 * In the order in which they are begun where nothing holds them back: what others wait for, then the longest, then what
 * fills the gaps. The rules' examples are tried by the core's tests, so that the others need not wait for them here.
 */
const steps = [
  { name: 'generate', work: () => here([...builds.pack, '--unchecked']) },
  { name: 'lint', work: () => check(tool('@biomejs/biome/bin/biome', 'check', '--error-on-warnings')) },
  { name: 'cli', needs: ['generate'], work: build('cli') },
  { name: 'unit', after: ['generate', 'cli'], work: () => vitest('unit') },
  // One after the other: they share the folder in which WXT keeps its types.
  { name: 'firefox', needs: ['generate'], work: build('firefox') },
  { name: 'chrome', needs: ['generate'], after: ['firefox'], work: build('chrome') },
  { name: 'edge', needs: ['generate'], after: ['chrome'], work: build('edge') },
  // Skipped, and said so, where there is no Firefox and none can be installed. It waits half of the time, beside the unit tests.
  { name: 'gecko', needs: ['firefox'], after: ['edge'], work: () => playwright('gecko', {}, '--config', 'test/firefox/playwright.config.ts') },
  { name: 'core', after: ['generate'], work: () => vitest('core') },
  { name: 'desk', needs: ['generate'], work: build('desk') },
  { name: 'office', needs: ['generate'], work: build('office') },
  { name: 'types', after: ['generate'], work: () => check(tool('typescript/bin/tsc', '-p', 'tsconfig.json'), tool('typescript/bin/tsc', '-p', 'shared/core/tsconfig.json')) },
  // It follows the imports of what is generated too.
  { name: 'unused', after: ['generate'], work: () => check(tool('knip/bin/knip.js')) },
  { name: 'add-on', needs: ['firefox'], work: () => check([process.execPath, 'scripts/lint-add-on.mjs']) },
  { name: 'structure', after: PRODUCTS, work: () => vitest('structure') },
  // Alone on the machine: a browser that shares its core with the unit tests is slow enough to mislead.
  { name: 'browser', needs: PRODUCTS, after: ['unit', 'core', 'lint', 'types', 'unused', 'structure', 'add-on', 'gecko'], work: browserTests },
]

function ended(name, { ok, output, counts }, ms) {
  const results = counts.passed + counts.failed > 1 ? ` · ${lastLine(counts)}` : ''
  const unsteady = counts.unsteady ? ` · UNSTEADY, passed only when tried again alone: ${counts.unsteady}` : ''
  say(`${ok ? 'ok    ' : 'FAILED'} ${name.padEnd(10)} ${seconds(ms).padStart(7)}${results}${unsteady}`)
  if (!ok || unsteady) say(`\n${output.trimEnd()}\n`)
}

async function main(args) {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) {
    say(`Seconder needs Node 20.19 or newer; this is ${process.versions.node}. Newer ones are at https://nodejs.org`)
    return finish(one(false))
  }
  const only = args[0] === '--only' ? (args[1] ?? '').split(',').filter(Boolean) : undefined
  if ((args.length > 0 && !only) || only?.length === 0) throw new Error(`npm test takes: --only ${steps.map((step) => step.name).join(',')}`)
  const chosen = only ? choose(steps, only) : steps
  const started = performance.now()
  const installed = await ensureInstalled(root, say, { prepared: only !== undefined })
  if (!installed.ok) {
    say(`${installed.output}\nThe packages could not be installed; npm says why above.`)
    return finish(one(false))
  }
  const outcomes = await runSteps(chosen, { sideBySide: Math.min(2, availableParallelism()), ended })
  say(`total ${seconds(performance.now() - started)}`)
  finish(sum([...outcomes.values()].map((outcome) => outcome.counts)))
}

main(process.argv.slice(2)).catch((error) => {
  say(error.message)
  finish(one(false))
})
