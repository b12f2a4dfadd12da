/** Firefox with the built extension in it, and pages at their own addresses: nothing else can be reached. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { test as base, expect } from '@playwright/test'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { siteAt } from '../browser/mail-sites.ts'
import { isPlain, plainAnswer } from '../browser/plain-pages.ts'
import { BrowserWindow } from './browser-window.ts'
import { HOW_TO_GET_ONE } from './find-firefox.mjs'

export { expect } from '@playwright/test'

const EXTENSION = fileURLToPath(new URL('../../extension/.output/firefox-mv3', import.meta.url))

export class Built {
  readonly window: BrowserWindow
  /** What stood on the page that opened by itself after the installation. */
  readonly welcome: string
  /** Requests to anywhere else. */
  readonly wrongs: string[] = []
  readonly #browser: Browser

  constructor(browser: Browser, window: BrowserWindow, welcome: string) {
    this.#browser = browser
    this.window = window
    this.welcome = welcome
  }

  /** @param first - a script of the page's own that runs before any other */
  async open(address: string, first?: string): Promise<Page> {
    const page = await this.#browser.newPage()
    if (first) await page.evaluateOnNewDocument(first)
    return this.#goTo(page, address)
  }

  /** In a further window. */
  async openWindow(address: string, { isPrivate = false } = {}): Promise<{ readonly page: Page; readonly window: BrowserWindow }> {
    const known = await this.#browser.pages()
    await this.window.openWindow(isPrivate)
    let page: Page | undefined
    await expect.poll(async () => (page = (await this.#browser.pages()).find((one) => !known.includes(one)))).toBeDefined()
    const window = await BrowserWindow.of(this.#browser)
    await this.#goTo(page!, address)
    await page!.bringToFront()
    await window.focusPage()
    return { page: page!, window }
  }

  async #goTo(page: Page, address: string): Promise<Page> {
    await page.setViewport({ width: 1000, height: 640 })
    await page.setRequestInterception(true)
    page.on('request', async (request) => {
      const url = request.url()
      if (isPlain(url)) return request.respond(plainAnswer(url))
      const isOfPage = /^https?:/.test(url)
      const site = isOfPage ? siteAt(url) : undefined
      if (site) return request.respond({ contentType: 'text/html; charset=utf-8', body: await site.page() })
      if (isOfPage) this.wrongs.push(`request to ${url}`)
      return request.abort()
    })
    await page.goto(address)
    return page
  }

  /** Presses what is called so, on the page or above it, as soon as it is there. */
  async press(page: Page, name: string): Promise<void> {
    let at: { x: number; y: number } | null = null
    await expect.poll(async () => (at = await this.window.at(name)), name).not.toBeNull()
    await page.mouse.click(at!.x, at!.y)
  }

  /** Until we say so above the page. */
  says(words: string | RegExp): Promise<void> {
    return expect.poll(() => this.window.above()).toMatch(words)
  }

  saysNoMore(words: string): Promise<void> {
    return expect.poll(() => this.window.above()).not.toContain(words)
  }
}

export const WELCOME = '/options.html#welcome'

interface Started {
  readonly browser: Browser
  readonly window: BrowserWindow
}

/** @param profile - what the person's browser keeps while it is closed; add-ons of developers go with each start, and what they kept stays by these two settings */
export async function startFirefox(profile?: string, prefs: Readonly<Record<string, number>> = {}): Promise<Started> {
  const { FIREFOX_PATH: executablePath = '' } = process.env
  base.skip(!executablePath, HOW_TO_GET_ONE)
  if (!existsSync(EXTENSION)) throw new Error('The extension is not built for Firefox yet: run npm run build -- firefox')
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.keepStorageOnUninstall': true, 'extensions.webextensions.keepUuidOnUninstall': true, ...prefs },
    ...(profile && { userDataDir: profile }),
  })
  await browser.installExtension(EXTENSION)
  return { browser, window: await BrowserWindow.of(browser) }
}

export const test = base.extend<{ noWrongs: undefined }, { built: Built }>({
  built: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from a pattern
    async ({}, use) => {
      const { browser, window } = await startFirefox()
      try {
        await expect.poll(async () => (await window.addresses()).some((address) => address.endsWith(WELCOME)), 'the first run opens').toBe(true)
        await window.show(WELCOME)
        await expect.poll(() => window.pageText()).toContain('Begin')
        const welcome = await window.pageText()
        await window.close(WELCOME)
        await use(new Built(browser, window, welcome))
      } finally {
        await browser.close()
      }
    },
    { scope: 'worker' },
  ],
  noWrongs: [
    async ({ built }, use) => {
      await use(undefined)
      expect(built.wrongs.splice(0), 'what may never happen').toEqual([])
    },
    { auto: true },
  ],
})
