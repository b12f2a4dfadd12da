/**
 * What Firefox can be asked: `npx playwright test -c test/firefox/playwright.config.ts`, after the extension was built
 * for it. Playwright only runs the tests; Firefox itself is driven by puppeteer-core, which needs no patched browser.
 */
import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/firefox',
  globalSetup: './setup.ts',
  workers: 1,
  timeout: 120_000,
  // Beside the unit tests a start of Firefox takes its time; nothing here is a measure of speed.
  expect: { timeout: 20_000 },
  reporter: 'list',
})
