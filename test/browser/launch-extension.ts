/** A browser with the built extension in it, and the pages shaped like mail sites at their addresses: nothing else can be reached. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BrowserContext, type BrowserContextOptions, chromium, type Page, type Worker } from '@playwright/test'
import { findBrowser, QUIET } from './find-browser.mjs'
import { siteAt } from './mail-sites.ts'

export const EXTENSION = fileURLToPath(new URL('../../extension/.output/chrome-mv3', import.meta.url))

export interface Launched {
  readonly context: BrowserContext
  /** The extension's background. */
  readonly worker: Worker
  close(): Promise<void>
}

/** @param welcome - whether the first run stays open */
export async function launchExtension(options: BrowserContextOptions, { welcome: stay = false } = {}): Promise<Launched> {
  if (!existsSync(join(EXTENSION, 'manifest.json'))) throw new Error('The extension is not built yet: run npm run build -- chrome')
  const profile = mkdtempSync(join(tmpdir(), 'seconder-browser-'))
  const context = await chromium.launchPersistentContext(profile, {
    ...options,
    executablePath: findBrowser(),
    headless: true,
    reducedMotion: 'reduce',
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...QUIET, '--enable-unsafe-extension-debugging', `--disable-extensions-except=${EXTENSION}`, `--load-extension=${EXTENSION}`],
  })
  await context.route(/^https?:/, async (route) => {
    const site = siteAt(route.request().url())
    await (site ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: await site.page() }) : route.abort())
  })
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  // The first run opens by itself; most tests begin where a person has answered or closed it.
  const isWelcome = (page: Page) => page.url().endsWith('/options.html#welcome')
  const welcome = context.pages().find(isWelcome) ?? (await context.waitForEvent('page', isWelcome))
  if (!stay) await welcome.close()
  return {
    context,
    worker,
    async close() {
      await context.close()
      rmSync(profile, { recursive: true, force: true })
    },
  }
}
