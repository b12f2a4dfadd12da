/** The core of the matrix of editors in Firefox: one browser, one page load for each editor. */
import type { Page } from 'puppeteer-core'
import { askProbe } from '../hosts/editors/ask-probe.ts'
import { COLUMNS, type Driver, tryAll } from '../hosts/editors/matrix.ts'
import { byTheClock, type Row } from '../hosts/editors/rows.ts'
import { expect, TRIED, test } from './firefox-test.ts'

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

for (const row of TRIED)
  test(`${row.page} is read, written in and left clean`, async ({ probed: { browser, origin } }) => {
    const page = await browser.newPage()
    await page.setViewport({ width: 1000, height: 700 })
    const results = byTheClock(row, await tryAll(row, driving(row, page, origin)))
    await page.close()
    expect(results).toEqual({ ...Object.fromEntries(COLUMNS.map((column) => [column, 'ok'])), ...row.but })
  })
