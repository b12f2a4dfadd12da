import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Tests that compare our interpreter with Handlebars' own, which makes code from text. */
const PARITY = 'shared/core/**/*parity*.test.ts'
const STRUCTURE = 'test/structure/**/*.test.ts'
/** Short-lived objects by the million: with room for them less time goes on sweeping. */
const ROOM = '--max-semi-space-size=64'
const UNIT = ['shared/{app,cli,reference}/**/*.test.{ts,tsx}', '{extension,office-addin}/**/*.test.{ts,tsx}', PARITY, 'scripts/**/*.test.{ts,mjs}', 'test/**/*.test.{ts,tsx}']

/**
 * Files share their modules (`isolate: false`): a pack is compiled once, not two hundred times. So a test must leave
 * nothing behind in a module. One that needs a page says so in its first line: `// @vitest-environment happy-dom`.
 * Browser tests are *.spec.ts (Playwright).
 */
export default defineConfig({
  test: {
    // Never a measure of speed: a command line that is started anew takes seconds on a busy machine.
    testTimeout: 30_000,
    setupFiles: [fileURLToPath(new URL('test/property-seed.ts', import.meta.url))],
    projects: [
      // Extensions refuse code made from text, so the core is tested in a Node that refuses it too.
      {
        extends: true,
        test: {
          name: 'core',
          environment: 'node',
          include: ['shared/core/**/*.test.ts'],
          exclude: [PARITY],
          pool: 'forks',
          isolate: false,
          execArgv: ['--disallow-code-generation-from-strings', ROOM],
        },
      },
      { extends: true, test: { name: 'unit', environment: 'node', execArgv: [ROOM], isolate: false, include: UNIT, exclude: [STRUCTURE] } },
      { extends: true, test: { name: 'structure', environment: 'node', isolate: false, include: [STRUCTURE] } },
    ],
  },
})
