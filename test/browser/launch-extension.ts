/** A browser with the built extension in it, and pages shaped like Gmail and Outlook at their addresses: nothing else can be reached. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BrowserContext, type BrowserContextOptions, chromium, type Worker } from '@playwright/test'
import { findBrowser, QUIET } from './find-browser.mjs'
import { siteAt } from './mail-sites.ts'

export const EXTENSION = fileURLToPath(new URL('../../extension/.output/chrome-mv3', import.meta.url))

export interface Launched {
  readonly context: BrowserContext
  /** The extension's background. */
  readonly worker: Worker
  close(): Promise<void>
}

export async function launchExtension(options: BrowserContextOptions): Promise<Launched> {
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
    if (site) await route.fulfill({ contentType: 'text/html; charset=utf-8', body: await site.page() })
    else await route.abort()
  })
  return {
    context,
    worker: context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker')),
    async close() {
      await context.close()
      rmSync(profile, { recursive: true, force: true })
    },
  }
}
