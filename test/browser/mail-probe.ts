/**
 * A page shaped like a mail site's with a probe in it: an extension of a single content script, since only an extension's
 * isolated world is free of the page's Trusted Types. What the probe offers is called from here; real keys are pressed here.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test'
import { build } from 'vite'
import { MATCHES } from '#extension/sites-served.ts'
import { findBrowser, QUIET } from './find-browser.mjs'
import { type MailSite, siteAt } from './mail-sites.ts'

const NAME = 'Seconder probe'

/** Bundles a script of this folder and makes an extension of it. @returns its folder */
export async function probeExtension(script: string): Promise<string> {
  const entry = fileURLToPath(new URL(script, import.meta.url))
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'inPage' } },
  })
  const [first] = Array.isArray(built) ? built : [built]
  if (!first || !('output' in first)) throw new Error('the probe could not be bundled')
  const folder = await mkdtemp(join(tmpdir(), 'seconder-probe-'))
  const manifest = { manifest_version: 3, name: NAME, version: '1', content_scripts: [{ matches: MATCHES, js: ['probe.js'] }] }
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest))
  await writeFile(join(folder, 'probe.js'), `${first.output[0].code}\nglobalThis.inPage = inPage`)
  return folder
}

export interface Probed {
  readonly context: BrowserContext
  close(): Promise<void>
}

export async function browserWithProbe(script: string): Promise<Probed> {
  const extension = await probeExtension(script)
  const profile = await mkdtemp(join(tmpdir(), 'seconder-profile-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser(),
    headless: true,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width: 1280, height: 800 },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...QUIET, `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  })
  await context.route('**/*', async (route) => {
    const url = route.request().url()
    const site = /^https:\/\/[^/]+\/mail\//.test(url) ? siteAt(url) : undefined
    if (site) await route.fulfill({ contentType: 'text/html; charset=utf-8', body: await site.page() })
    else if (url.startsWith('https://')) await route.abort()
    else await route.continue()
  })
  return {
    context,
    async close() {
      await context.close()
      await Promise.all([extension, profile].map((folder) => rm(folder, { recursive: true, force: true })))
    },
  }
}

/** One page, and the world of the probe in it. */
export class MailProbe {
  readonly page: Page
  readonly #session: CDPSession
  #world = 0

  private constructor(page: Page, session: CDPSession) {
    this.page = page
    this.#session = session
  }

  static async open(context: BrowserContext, site: MailSite, switches: Readonly<Record<string, string>> = {}): Promise<MailProbe> {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    const probe = new MailProbe(page, session)
    session.on('Runtime.executionContextCreated', ({ context: { id, name } }) => {
      if (name === NAME) probe.#world = id
    })
    session.on('Runtime.bindingCalled', ({ name, payload }) => name === 'pressKeys' && void probe.#press(JSON.parse(payload)))
    await session.send('Runtime.enable')
    await session.send('Runtime.addBinding', { name: 'pressKeys', executionContextName: NAME })
    await page.goto(site.address(switches))
    await page.waitForFunction(() => '__mail' in window)
    await probe.call('ready')
    return probe
  }

  /** Calls what the probe exports, in its own world. */
  async call<T>(name: string, ...values: readonly unknown[]): Promise<T> {
    const expression = `inPage.${name}(...${JSON.stringify(values)})`
    const { result, exceptionDetails } = await this.#session.send('Runtime.evaluate', { expression, contextId: this.#world, awaitPromise: true, returnByValue: true })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value as T
  }

  async #press({ id, kind, keys }: { id: number; kind: 'type' | 'press'; keys: string }): Promise<void> {
    if (kind === 'type') await this.page.keyboard.insertText(keys)
    else await this.page.keyboard.press(keys)
    await this.call('pressed', id)
  }
}
