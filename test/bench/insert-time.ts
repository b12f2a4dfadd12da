/** A template in the built desk: from the click on Insert to its words in the draft. */
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { serveDesk } from '../../scripts/desk-server.mjs'
import { findBrowser, QUIET } from '../browser/find-browser.mjs'
import { judged, type Row } from './budgets.ts'
import { median, p95 } from './stats.ts'
import { figure } from './table.ts'

const TIMES = 12
/** Before the measured ones, until the code that runs is the compiled one. */
const BEFORE = 3
/** It needs no settings, and has headings, lists and controls for its values. */
const TEMPLATE = 'T-SURGERY'

export async function measureInsertTime(): Promise<Row> {
  const desk = await serveDesk(fileURLToPath(new URL('../../dist/desk', import.meta.url)), 0)
  const browser = await chromium.launch({ executablePath: findBrowser(), args: [...QUIET] })
  try {
    const took: number[] = []
    for (let i = 0; i < BEFORE + TIMES; i++) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
      // The loader of TypeScript names functions by a helper of its own, which they take along into the page.
      await page.addInitScript('globalThis.__name = (named) => named')
      await page.goto(desk.url)
      await page.getByRole('tab', { name: 'Templates' }).click()
      await page.getByRole('searchbox', { name: 'Search templates' }).fill('surgery notice')
      await page.locator(`[data-template=${TEMPLATE}]`).getByRole('button').first().click()
      await page.getByRole('button', { name: 'Fill with sample' }).click()
      const ms = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const draft = document.querySelector('[role=textbox][aria-label="Text of the draft"]') as HTMLElement
            const before = draft.textContent ?? ''
            const insert = [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === 'Insert')
            const began = performance.now()
            const look = () => ((draft.textContent ?? '').length > before.length + 40 ? resolve(performance.now() - began) : requestAnimationFrame(look))
            insert?.click()
            look()
          }),
      )
      if (i >= BEFORE) took.push(ms)
      await page.close()
    }
    return judged('insert.shown', median(took), `p95 ${figure(p95(took))}`)
  } finally {
    await browser.close()
    await desk.close()
  }
}
