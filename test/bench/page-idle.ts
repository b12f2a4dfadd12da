/** What a page on which nobody writes a draft pays for the extension: its loader, from the first byte to the last key. */
import type { Page } from '@playwright/test'
import { gmailAddress } from '#test/hosts/gmail/serve.ts'
import { judged, type Row } from './budgets.ts'
import { timeIn } from './mail-keys.ts'
import { median, p95 } from './stats.ts'
import { figure } from './table.ts'
import { withoutUs, withUs } from './with-and-without.ts'

const LOADS = 15
const FRAMES = 60
const VIEW = { locale: 'en-GB', viewport: { width: 1280, height: 900 } }

export async function measurePageIdle(): Promise<Row> {
  const own = await withoutUs(VIEW, (page) => lookThrough(page, 'https://'))
  const ours = await withUs(VIEW, (page) => lookThrough(page, 'chrome-extension://'))
  return judged('page.idle', median(ours), `p95 ${figure(p95(ours))}; the page’s own ${figure(median(own))}`)
}

/** The list of mails, loaded, searched in and left alone for a second. @returns ms in scripts from there, each time */
async function lookThrough(page: Page, from: string): Promise<number[]> {
  await page.goto(gmailAddress({ mode: 'list' }))
  const session = await page.context().newCDPSession(page)
  await session.send('Profiler.enable')
  await session.send('Profiler.setSamplingInterval', { interval: 100 })
  const each: number[] = []
  for (let i = 0; i < LOADS; i++) {
    await session.send('Profiler.start')
    await page.reload()
    await page.locator('[name=q]').click()
    await page.keyboard.type('motion')
    await page.evaluate(async (frames) => {
      for (let frame = 0; frame < frames; frame++) await new Promise(requestAnimationFrame)
    }, FRAMES)
    const { profile } = await session.send('Profiler.stop')
    each.push(timeIn(profile, from))
  }
  return each
}
