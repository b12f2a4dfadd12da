/**
 * What the compose script keeps in a page's memory while somebody edits a mail of 1,000 words ten thousand times: the heap
 * after a collection, less that of the same page and the same edits in a browser without the extension.
 */
import type { CDPSession, Page } from '@playwright/test'
import { gmailAddress } from '#test/hosts/gmail/serve.ts'
import { judged, type Row } from './budgets.ts'
import { councilProse } from './council-prose.ts'
import { median, p95 } from './stats.ts'
import { figure } from './table.ts'
import { withoutUs, withUs } from './with-and-without.ts'

const EDITS = 10_000
const BETWEEN = 500
/** Edits after which caches are filled; what grows from there on is kept for nothing. */
const WARM = 2000
const EDITS_A_FRAME = 5
const VIEW = { locale: 'en-GB', viewport: { width: 1000, height: 800 } }

export async function measurePageMemory(): Promise<Row[]> {
  const own = await withoutUs(VIEW, heaps)
  const both = await withUs(VIEW, heaps)
  const ours = both.map((heap, i) => heap - (own[i] ?? Number.NaN))
  const warm = ours.slice(WARM / BETWEEN - 1)
  const half = Math.floor(warm.length / 2)
  const grown = median(warm.slice(half)) - median(warm.slice(0, half))
  const detail = `p95 ${figure(p95(ours))}; the page’s own ${figure(median(own))}`
  return [judged('memory.compose', median(ours), detail), judged('memory.growth', Math.max(0, grown), `over ${EDITS} edits, after the first ${WARM}`)]
}

/** MB after every stretch of edits. */
async function heaps(page: Page): Promise<number[]> {
  await page.addInitScript('globalThis.__name = (named) => named')
  await page.goto(gmailAddress({ mode: 'compose' }))
  await page.evaluate(() => Object.assign((globalThis as unknown as { __mail: object }).__mail, { saveAfterMs: 1e9 }))
  await page.locator('[g_editable=true]').click()
  await page.evaluate((text) => document.execCommand('insertText', false, text), councilProse(1000, 7))
  const session = await page.context().newCDPSession(page)
  const found: number[] = []
  for (let done = 0; done < EDITS; done += BETWEEN) {
    await page.evaluate(edit, { edits: BETWEEN, aFrame: EDITS_A_FRAME })
    found.push(await heapOf(session))
  }
  return found
}

/** Words with a finding in them come and go in places all over the text, which is in the end as long as before. */
async function edit({ edits, aFrame }: { edits: number; aFrame: number }): Promise<void> {
  const words = [' x', ' AB 12 34 56 C', ' Vote Labour.', ' and']
  const body = document.querySelector('[g_editable=true]') as HTMLElement
  for (let i = 0; i < edits; i++) {
    if (i % 2 === 0) {
      const lines = document.createTreeWalker(body, NodeFilter.SHOW_TEXT)
      let at = lines.nextNode() as Text
      for (let skip = (i * 7) % 9; skip > 0; skip--) at = (lines.nextNode() as Text | null) ?? at
      getSelection()?.collapse(at, Math.min(at.length, (i * 31) % 200))
      document.execCommand('insertText', false, words[(i / 2) % words.length])
    } else for (let back = words[((i - 1) / 2) % words.length]!.length; back > 0; back--) document.execCommand('delete')
    if (i % aFrame === 0) await new Promise(requestAnimationFrame)
  }
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize / 1e6
}
