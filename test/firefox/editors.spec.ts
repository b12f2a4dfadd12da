/** The core of the matrix of editors in Firefox: one browser, one page load for each editor. */
import { rm } from 'node:fs/promises'
import { test as base, expect } from '@playwright/test'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { askProbe } from '../hosts/editors/ask-probe.ts'
import { COLUMNS, type Driver, tryAll } from '../hosts/editors/matrix.ts'
import { probeExtension } from '../hosts/editors/probe-extension.ts'
import { byTheClock, PAGES, ROWS, type Row } from '../hosts/editors/rows.ts'
import { type Served, serveEditors } from '../hosts/editors/serve.ts'
import { HOW_TO_GET_ONE } from './find-firefox.mjs'

interface Editors extends Served {
  readonly browser: Browser
}

const test = base.extend<object, { editors: Editors }>({
  editors: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from here
    async ({}, use, info) => {
      const { FIREFOX_PATH } = process.env
      base.skip(!FIREFOX_PATH, HOW_TO_GET_ONE)
      void info
      const [served, extension] = await Promise.all([serveEditors(PAGES), probeExtension()])
      const browser = await puppeteer.launch({ browser: 'firefox', executablePath: FIREFOX_PATH, headless: true })
      await browser.installExtension(extension)
      await use({ ...served, browser })
      await browser.close()
      served.close()
      await rm(extension, { recursive: true, force: true })
    },
    { scope: 'worker' },
  ],
})

function driving(row: Row, page: Page, origin: string): Driver {
  const frame = () => (row.frame ? (page.frames().at(-1) ?? page.mainFrame()) : page.mainFrame())
  const press = async (key: 'z' | 'End' | 'X', control = false) => {
    if (control) await page.keyboard.down('Control')
    await page.keyboard.press(key)
    if (control) await page.keyboard.up('Control')
  }
  return {
    async open() {
      await page.goto(`${origin}/${row.page}`)
      await page.waitForFunction(() => window.__editor !== undefined)
      if (row.frame) await page.waitForFunction(() => frames.length > 0)
      const line = await frame().waitForSelector(row.click)
      await line?.click({ offset: { x: 150, y: 10 } })
      await press('End')
    },
    ask: (ask) => askProbe((question) => frame().evaluate(question.inPage, question.asked), ask),
    model: () => page.evaluate(() => ({ text: window.__editor!.text(), html: window.__editor!.html(), saves: window.__editor!.saves })),
    press: (keys) => (keys === 'undo' ? press('z', true) : press(keys)),
  }
}

/** The core of the matrix: the browser's own editing, a field, a frame, and the editors that councils' web tools bring most. `SECONDER_ALL_EDITORS=1` tries them all. */
const CORE = ['content-editable', 'textarea', 'ckeditor-5', 'tinymce', 'prosemirror', 'quill-2']
const TRIED = process.env.SECONDER_ALL_EDITORS ? ROWS : ROWS.filter(({ page }) => CORE.includes(page))

for (const row of TRIED)
  test(`${row.page} is read, written in and left clean`, async ({ editors: { browser, origin } }) => {
    const page = await browser.newPage()
    await page.setViewport({ width: 1000, height: 700 })
    const results = byTheClock(row, await tryAll(row, driving(row, page, origin)))
    await page.close()
    expect(results).toEqual({ ...Object.fromEntries(COLUMNS.map((column) => [column, 'ok'])), ...row.but })
  })
