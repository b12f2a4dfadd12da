import { defineConfig } from 'vitest/config'

/** Tests that compare our interpreter with Handlebars' own, which makes code from text. */
const PARITY = 'shared/core/**/*parity*.test.ts'

/** A test that needs a page says so in its first line: `// @vitest-environment happy-dom`. */
export default defineConfig({
  test: {
    projects: [
      // Extensions refuse code made from text, so the core is tested in a Node that refuses it too.
      {
        test: { name: 'core', environment: 'node', include: ['shared/core/**/*.test.ts'], exclude: [PARITY], pool: 'forks', execArgv: ['--disallow-code-generation-from-strings'] },
      },
      { test: { name: 'unit', environment: 'node', include: ['shared/{app,cli}/**/*.test.{ts,tsx}', PARITY, 'scripts/**/*.test.{ts,mjs}', 'test/bench/**/*.test.ts'] } },
      { test: { name: 'structure', environment: 'node', include: ['test/structure/**/*.test.ts'] } },
    ],
  },
})
