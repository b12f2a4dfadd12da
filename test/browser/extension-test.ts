/** The test of the built extension: a browser with it, Gmail's address answered by the fixture, and a watch over what may never happen. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BrowserContext, test as base, chromium, expect, type Locator, type Page, type Worker } from '@playwright/test'
import type { Mail as PageMail, Saved } from '../hosts/gmail/mail.ts'
import { gmailAddress, gmailPage } from '../hosts/gmail/serve.ts'
import { findBrowser, QUIET } from './find-browser.mjs'

export { expect } from '@playwright/test'

const ORIGIN = new URL(gmailAddress()).origin
const EXTENSION = fileURLToPath(new URL('../../extension/.output/chrome-mv3', import.meta.url))

/** A message being written on the fixture page. */
export class Mail {
  readonly page: Page
  readonly body: Locator
  readonly subject: Locator

  constructor(page: Page, nth = 0) {
    this.page = page
    this.body = page.locator('[g_editable=true]').nth(nth)
    this.subject = page.locator('input[name=subjectbox]').nth(nth)
  }

  /** Puts the cursor at the start of the text, as a person does who begins to write. */
  async begin(): Promise<void> {
    await this.page.bringToFront()
    await this.body.click({ position: { x: 20, y: 12 } })
    await this.page.keyboard.press('ControlOrMeta+Home')
  }

  async write(words: string): Promise<void> {
    await this.begin()
    await this.page.keyboard.type(words)
  }

  /** The words that are underlined now, by name of their highlight. */
  marked(): Promise<string[]> {
    return this.page.evaluate(() => [...CSS.highlights].flatMap(([name, highlight]) => [...highlight].map((range) => `${name}: ${range}`)).sort())
  }

  /** What the page itself has: its model of the drafts, and what it sent. */
  model(): Promise<{ drafts: readonly Saved[]; sent: readonly Saved[] }> {
    return this.page.evaluate(() => {
      const { drafts, sent } = (globalThis as unknown as { __mail: PageMail }).__mail
      return { drafts, sent }
    })
  }
}

/** The browser with the extension in it. */
export class Installed {
  readonly context: BrowserContext
  readonly id: string
  readonly worker: Worker

  constructor(context: BrowserContext, worker: Worker) {
    this.context = context
    this.worker = worker
    this.id = new URL(worker.url()).host
  }

  async mail(switches: Readonly<Record<string, string>> = {}): Promise<Mail> {
    const page = this.context.pages().find((it) => it.url() === 'about:blank') ?? (await this.context.newPage())
    await page.goto(gmailAddress(switches))
    return new Mail(page)
  }

  /** The side panel's page in a tab of its own, held to the tab of `page`. */
  async panelFor(page: Page): Promise<Page> {
    const tab = await this.worker.evaluate(async (url) => {
      const { tabs } = (globalThis as unknown as { chrome: { tabs: { query(which: object): Promise<{ id: number; url?: string }[]> } } }).chrome
      return (await tabs.query({})).find((it) => it.url === url)?.id
    }, page.url())
    const panel = await this.context.newPage()
    await panel.setViewportSize({ width: 400, height: 900 })
    await panel.goto(`chrome-extension://${this.id}/sidepanel.html?tab=${tab ?? ''}`)
    await expect(panel.getByRole('tab', { name: /^Findings/ })).toBeVisible()
    return panel
  }

  /** As the browser does after half a minute without work. */
  async stopBackground(anyPage: Page): Promise<void> {
    const session = await this.context.newCDPSession(anyPage)
    const stopped = new Promise<void>((resolve) => {
      session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        if (versions.some(({ scriptURL, runningStatus }) => scriptURL.includes(this.id) && runningStatus === 'stopped')) resolve()
      })
    })
    await session.send('ServiceWorker.enable')
    await session.send('ServiceWorker.stopAllWorkers')
    await stopped
    await session.detach()
  }
}

export const card = (panel: Page, words: string | RegExp): Locator => panel.getByRole('article').filter({ hasText: words })

/** The templates ask for the group's name and the like; a person says so once, in Settings. */
export async function fillSettings(panel: Page): Promise<void> {
  await panel.getByRole('tab', { name: 'Settings' }).click()
  for (const [group, label, value] of [
    ['Council', 'Name of the council', 'Anytown Council'],
    ['Group', 'Name of the group', 'Anytown Labour Group'],
  ] as const) {
    const section = panel.locator('details').filter({ has: panel.locator('summary').getByText(group, { exact: true }) })
    await section.locator('summary').click()
    await section.getByRole('textbox', { name: label }).fill(value)
  }
  await panel.getByRole('button', { name: 'Save settings', exact: true }).click()
  await expect(panel.getByText('Settings saved on this device.')).toBeVisible()
}

/** Collects what must never happen: a request to anywhere else, an error or a breach of the content policy on a page of ours. */
function watchOver(context: BrowserContext, ours: string): string[] {
  const wrongs: string[] = []
  const isOurs = (url: string) => url.startsWith(ours)
  context.on('request', (request) => {
    const url = request.url()
    if (!isOurs(url) && !url.startsWith(ORIGIN) && !/^(?:data|blob|about):/.test(url)) wrongs.push(`request to ${url}`)
  })
  context.on('weberror', (error) => wrongs.push(`error: ${error.error().stack}`))
  context.on('console', (message) => {
    // In a page, our scripts speak under their own address; what the page itself says is not ours.
    if (['error', 'warning'].includes(message.type()) && isOurs(message.location().url)) wrongs.push(`console: ${message.text()}`)
  })
  return wrongs
}

export const test = base.extend<{ seconder: Installed }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from a pattern
  seconder: async ({}, use, { project }) => {
    if (!existsSync(join(EXTENSION, 'manifest.json'))) throw new Error('The extension is not built yet: run npx wxt build extension -b chrome')
    const profile = mkdtempSync(join(tmpdir(), 'seconder-browser-'))
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: findBrowser(),
      headless: true,
      locale: project.use.locale,
      timezoneId: project.use.timezoneId,
      viewport: project.use.viewport,
      reducedMotion: 'reduce',
      ignoreDefaultArgs: ['--disable-extensions'],
      args: [...QUIET, '--enable-unsafe-extension-debugging', `--disable-extensions-except=${EXTENSION}`, `--load-extension=${EXTENSION}`],
    })
    try {
      const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
      const seconder = new Installed(context, worker)
      const wrongs = watchOver(context, `chrome-extension://${seconder.id}/`)
      const body = await gmailPage()
      await context.route(/^https?:/, (route) => (route.request().url().startsWith(ORIGIN) ? route.fulfill({ contentType: 'text/html; charset=utf-8', body }) : route.abort()))
      await use(seconder)
      expect(wrongs, 'what may never happen').toEqual([])
    } finally {
      await context.close()
      rmSync(profile, { recursive: true, force: true })
    }
  },
})
