/** Firefox with one extension in it, and Gmail's address answered by the fixture. */
import { test as base, expect } from '@playwright/test'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import type { Mail as PageMail, Saved } from '../hosts/gmail/mail.ts'
import { gmailAddress, gmailPage } from '../hosts/gmail/serve.ts'
import { HOW_TO_GET_ONE } from './find-firefox.mjs'

export { expect } from '@playwright/test'

const BODY = '[g_editable=true]'

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

export const test = base.extend<{ firefox: (extension: string, switches?: Readonly<Record<string, string>>) => Promise<FirefoxMail> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from a pattern
  firefox: async ({}, use, testInfo) => {
    const { FIREFOX_PATH } = process.env
    testInfo.skip(!FIREFOX_PATH, HOW_TO_GET_ONE)
    const open: Browser[] = []
    const wrongs: string[] = []
    await use(async (extension, switches) => {
      const browser = await puppeteer.launch({ browser: 'firefox', executablePath: FIREFOX_PATH, headless: true })
      open.push(browser)
      await browser.installExtension(extension)
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
    for (const browser of open) await browser.close()
    expect(wrongs, 'requests to anywhere else').toEqual([])
  },
})
