/** Browser tests: the built desk, served by the code that `npm start` serves it with. `npx playwright test` after a build. */
import { defineConfig } from '@playwright/test'
import { findBrowser, QUIET } from './test/browser/find-browser.mjs'

export default defineConfig({
  testDir: 'test/browser',
  testMatch: '*.spec.ts',
  outputDir: 'test-results',
  globalSetup: './test/browser/serve.ts',
  fullyParallel: true,
  // One more than there are cores: a test waits for its browser half of the time.
  workers: 3,
  timeout: 45_000,
  // A machine whose two cores are both busy takes its time; nothing here is a measure of speed.
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width: 1280, height: 800 },
    // To keep the whole desk for offline use costs each new visitor half a second: only the tests of that pay it.
    serviceWorkers: 'block',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { executablePath: findBrowser(), args: [...QUIET] },
    trace: 'off',
  },
})
