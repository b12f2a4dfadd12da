/** Firefox with the probes in it, and Gmail's address answered by the fixture: started once for all specs that ask it. */
import { rm } from 'node:fs/promises'
import { test as base, expect } from '@playwright/test'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { probeExtension } from '../hosts/editors/probe-extension.ts'
import { ROWS } from '../hosts/editors/rows.ts'
import { serveEditors } from '../hosts/editors/serve.ts'
import type { Mail as PageMail, Saved } from '../hosts/gmail/mail.ts'
import { gmailAddress, gmailPage } from '../hosts/gmail/serve.ts'
import { buildProbe } from './build-probe.ts'
import { HOW_TO_GET_ONE } from './find-firefox.mjs'

export { expect } from '@playwright/test'

const BODY = '[g_editable=true]'

/** The core of the matrix: the browser's own editing, a field, a frame, Outlook's editor, and those that councils' web tools bring most. `SECONDER_ALL_EDITORS=1` tries them all. */
const CORE = ['content-editable', 'textarea', 'roosterjs', 'ckeditor-5', 'tinymce', 'prosemirror']
export const TRIED = process.env.SECONDER_ALL_EDITORS ? ROWS : ROWS.filter(({ page }) => CORE.includes(page))

export class FirefoxMail {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async begin(): Promise<void> {
    await this.page.waitForSelector(BODY)
    await this.page.click(BODY, { offset: { x: 20, y: 12 } })
    await this.page.keyboard.down('Control')
    await this.page.keyboard.press('Home')
    await this.page.keyboard.up('Control')
  }

  async write(words: string): Promise<void> {
    await this.begin()
    await this.page.keyboard.type(words)
  }

  async undo(): Promise<void> {
    await this.page.keyboard.down('Control')
    await this.page.keyboard.press('z')
    await this.page.keyboard.up('Control')
  }

  text(): Promise<string> {
    return this.page.$eval(BODY, (body) => (body as HTMLElement).innerText)
  }

  subject(): Promise<string> {
    return this.page.$eval('input[name=subjectbox]', (box) => (box as HTMLInputElement).value)
  }

  drafts(): Promise<readonly Saved[]> {
    return this.page.evaluate(() => (globalThis as unknown as { __mail: PageMail }).__mail.drafts)
  }
}

/** What every spec but that of the built extension asks: one Firefox, with a probe at Gmail's address and one at those of the editors. */
export interface Probed {
  readonly browser: Browser
  /** Where the pages of the editors are served. */
  readonly origin: string
}

const removed = (folder: string) => rm(folder, { recursive: true, force: true })

export const test = base.extend<{ openMail: (switches?: Readonly<Record<string, string>>) => Promise<FirefoxMail> }, { probed: Probed }>({
  probed: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from a pattern
    async ({}, use) => {
      const { FIREFOX_PATH } = process.env
      base.skip(!FIREFOX_PATH, HOW_TO_GET_ONE)
      const pages = new Set(['fields', ...TRIED.map(({ page }) => page)])
      const [served, ...extensions] = await Promise.all([serveEditors([...pages]), probeExtension(), buildProbe()])
      const browser = await puppeteer.launch({ browser: 'firefox', executablePath: FIREFOX_PATH, headless: true })
      for (const extension of extensions) await browser.installExtension(extension)
      await use({ browser, origin: served.origin })
      await browser.close()
      served.close()
      await Promise.all(extensions.map(removed))
    },
    { scope: 'worker' },
  ],
  openMail: async ({ probed: { browser } }, use) => {
    const wrongs: string[] = []
    await use(async (switches) => {
      const page = await browser.newPage()
      await page.setViewport({ width: 1280, height: 800 })
      await page.setRequestInterception(true)
      const body = await gmailPage()
      page.on('request', (request) => {
        const { origin, protocol } = new URL(request.url())
        if (origin === new URL(gmailAddress()).origin) return void request.respond({ contentType: 'text/html; charset=utf-8', body })
        if (protocol === 'http:' || protocol === 'https:') wrongs.push(`request to ${request.url()}`)
        void request.abort()
      })
      await page.goto(gmailAddress(switches))
      return new FirefoxMail(page)
    })
    expect(wrongs, 'requests to anywhere else').toEqual([])
  },
})
