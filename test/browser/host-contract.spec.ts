import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { build } from 'vite'
import { contract } from '#app/host/contract.ts'
import { test as base, DeskPage } from './desk-test.ts'

type Promises = { keepPromise(name: string): Promise<void> }

/** One script with the contract and the harness in it, handed to the page from outside: nothing of it is in the built desk. */
async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL('./contract-in-page.ts', import.meta.url))
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'inPage' } },
  })
  const [first] = Array.isArray(built) ? built : [built]
  if (!first || !('output' in first)) throw new Error('the contract could not be bundled')
  return first.output[0].code
}

// In one worker: what they share is built and started once.
base.describe.configure({ mode: 'default' })

/** One page for all promises that a worker tests: each opens a draft of its own in it. */
const test = base.extend<object, { hostPage: Page }>({
  hostPage: [
    async ({ browser }, use) => {
      const page = await browser.newPage()
      await page.exposeFunction('pressKeys', (kind: 'type' | 'press', keys: string) => (kind === 'type' ? page.keyboard.insertText(keys) : page.keyboard.press(keys)))
      await new DeskPage(page).open()
      await page.evaluate(`${await bundle()}\nglobalThis.inPage = inPage`)
      await use(page)
      await page.close()
    },
    { scope: 'worker' },
  ],
})

test.describe('The desk keeps the DraftHost contract: it', () => {
  for (const { name } of contract) {
    test(name, async ({ hostPage }) => {
      await hostPage.evaluate((promise) => (globalThis as unknown as { inPage: Promises }).inPage.keepPromise(promise), name)
    })
  }
})
