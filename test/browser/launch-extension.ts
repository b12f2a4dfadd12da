/** A browser with the built extension in it, and pages shaped like Gmail and Outlook at their addresses: nothing else can be reached. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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
  /** Where the extension was loaded from. */
  readonly folder: string
  close(): Promise<void>
}

interface How {
  /** Whether the first run stays open. */
  readonly welcome?: boolean
  readonly folder?: string
  /** What the person's browser keeps while it is closed; without it a new one, which goes with the browser. */
  readonly profile?: string
}

export async function launchExtension(options: BrowserContextOptions, { welcome: stay = false, folder = EXTENSION, profile: own }: How = {}): Promise<Launched> {
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error('The extension is not built yet: run npm run build -- chrome')
  const profile = own ?? mkdtempSync(join(tmpdir(), 'seconder-browser-'))
  const context = await chromium.launchPersistentContext(profile, {
    ...options,
    executablePath: findBrowser(),
    headless: true,
    reducedMotion: 'reduce',
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...QUIET, '--enable-unsafe-extension-debugging', `--disable-extensions-except=${folder}`, `--load-extension=${folder}`],
  })
  await context.route(/^https?:/, async (route) => {
    const site = siteAt(route.request().url())
    await (site ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: await site.page() }) : route.abort())
  })
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  const isWelcome = (page: Page) => page.url().endsWith('/options.html#welcome')
  if (stay) context.pages().find(isWelcome) ?? (await context.waitForEvent('page', isWelcome))
  else await worker.evaluate(withoutWelcome)
  return {
    context,
    folder,
    worker,
    async close() {
      await context.close()
      if (own === undefined) rmSync(profile, { recursive: true, force: true })
    },
  }
}

/**
 * The first run opens by itself, seconds after the browser's start, once that has read its policies. Most tests begin where
 * a person has closed it.
 */
function withoutWelcome(): void {
  const { tabs } = (globalThis as unknown as { chrome: { tabs: { create(what: { url: string }): unknown } } }).chrome
  const create = tabs.create.bind(tabs)
  tabs.create = (what) => (what.url.endsWith('#welcome') ? Promise.resolve({}) : create(what))
}

/**
 * The built extension in a folder of its own, as an earlier version that had asked for `pages` at its installation. The
 * browser then does not ask the person again when this version does: a question of its own that no test can answer.
 */
export function allowedBefore(pages: string): { readonly folder: string; asBuilt(): void; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'seconder-extension-'))
  cpSync(EXTENSION, folder, { recursive: true })
  const manifest = join(folder, 'manifest.json')
  const built = readFileSync(manifest, 'utf8')
  const { host_permissions: asked, ...rest } = JSON.parse(built)
  writeFileSync(manifest, JSON.stringify({ ...rest, host_permissions: [...asked, pages] }))
  return { folder, asBuilt: () => writeFileSync(manifest, built), remove: () => rmSync(folder, { recursive: true, force: true }) }
}
