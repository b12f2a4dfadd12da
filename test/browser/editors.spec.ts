/** The editors of other makers, each with the model that it keeps: one page load for each, in Chromium. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, test as base, chromium, expect, type Page } from '@playwright/test'
import { askProbe } from '../hosts/editors/ask-probe.ts'
import { COLUMNS, type Driver, tryAll } from '../hosts/editors/matrix.ts'
import { probeExtension } from '../hosts/editors/probe-extension.ts'
import { byTheClock, PAGES, ROWS, type Row } from '../hosts/editors/rows.ts'
import { type Served, serveEditors } from '../hosts/editors/serve.ts'
import { findBrowser, QUIET } from './find-browser.mjs'

// In one worker: what they share is built and started once.
base.describe.configure({ mode: 'default' })

interface Editors extends Served {
  readonly context: BrowserContext
}

const test = base.extend<object, { editors: Editors }>({
  editors: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from here
    async ({}, use) => {
      const [served, extension, profile] = await Promise.all([serveEditors(PAGES), probeExtension(), mkdtemp(join(tmpdir(), 'seconder-profile-'))])
      const context = await chromium.launchPersistentContext(profile, {
        executablePath: findBrowser(),
        headless: true,
        locale: 'en-GB',
        viewport: { width: 1000, height: 700 },
        ignoreDefaultArgs: ['--disable-extensions'],
        args: [...QUIET, `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
      })
      await use({ ...served, context })
      await context.close()
      served.close()
      await Promise.all([extension, profile].map((folder) => rm(folder, { recursive: true, force: true })))
    },
    { scope: 'worker' },
  ],
})

function driving(row: Row, page: Page, origin: string): Driver {
  const frame = () => (row.frame ? (page.frames().at(-1) ?? page.mainFrame()) : page.mainFrame())
  return {
    async open() {
      await page.goto(`${origin}/${row.page}`)
      await page.waitForFunction(() => window.__editor !== undefined)
      if (row.frame) await page.waitForFunction(() => frames.length > 0)
      const line = frame().locator(row.click.replace(' >>> ', ' ')).first()
      await line.click({ position: { x: 150, y: 10 } })
      await page.keyboard.press('End')
    },
    ask: (ask) => askProbe((question) => frame().evaluate(question.inPage, question.asked), ask),
    model: () => page.evaluate(() => ({ text: window.__editor!.text(), html: window.__editor!.html(), saves: window.__editor!.saves })),
    press: (keys) => page.keyboard.press(keys === 'undo' ? 'ControlOrMeta+z' : keys),
  }
}

for (const row of ROWS)
  test(`${row.page} is read, written in and left clean`, async ({ editors: { context, origin } }) => {
    const page = await context.newPage()
    const wrongs: string[] = []
    page.on('pageerror', (error) => wrongs.push(String(error)))
    const results = byTheClock(row, await tryAll(row, driving(row, page, origin)))
    await page.close()
    expect({ ...results, errors: wrongs }).toEqual({ ...Object.fromEntries(COLUMNS.map((column) => [column, 'ok'])), ...row.but, errors: [] })
  })
