/** Keys in a mail of 5,000 words on the Gmail-shaped page, with the built extension: how soon marks show, and what it costs the page. */
import type { BrowserContext, CDPSession, Page } from '@playwright/test'
import { gmailAddress } from '#test/hosts/gmail/serve.ts'
import { judged, type Row } from './budgets.ts'
import { councilProse } from './council-prose.ts'
import { measureForcedReflows } from './forced-reflows.ts'
import { median, p95 } from './stats.ts'
import { figure } from './table.ts'
import { withoutUs, withUs } from './with-and-without.ts'

const KEYS = 40
/** Pressed before the measured ones, until the code that runs is the compiled one. */
const KEYS_BEFORE = 40
/** One digit short of an identifier, which the last key completes. */
const ALL_BUT_ONE = 'Her NHS number is 999 000 001'
const LAST = '8'

const PAINTS = 15
const VIEW = { locale: 'en-GB', viewport: { width: 1280, height: 900 } }

export async function measureMailKeys(): Promise<Row[]> {
  // What a key costs a page with so long a mail in any case: to the frame that shows it, and in its own scripts.
  const own = await withoutUs(VIEW, async (page) => {
    await openMail(page)
    const shown = await keysUntil(page, listenForFrame)
    return { shown, keys: await workPerKey(page, await page.context().newCDPSession(page), KEYS, 'https://') }
  })
  return withUs(VIEW, async (page, extension) => {
    await openMail(page)
    const shown = await keysUntil(page, listenForMark)
    const ours = await workPerKey(page, await page.context().newCDPSession(page))
    const reflows = await measureForcedReflows(page)
    const paint = await paints(page.context(), extension)
    return [
      judged('key.shown', median(shown), `p95 ${figure(p95(shown))}; the page’s own, to the letter ${figure(median(own.shown))}`),
      judged('key.ours', median(ours), `p95 ${figure(p95(ours))}; the page’s own ${figure(median(own.keys))}`),
      reflows,
      judged('panel.paint', median(paint), `p95 ${figure(p95(paint))}`),
    ]
  })
}

async function openMail(page: Page): Promise<void> {
  // The loader of TypeScript names functions by a helper of its own, which they take along into the page.
  await page.addInitScript('globalThis.__name = (named) => named')
  await page.goto(gmailAddress({ mode: 'compose' }))
  const body = page.locator('[g_editable=true]')
  await body.click()
  await page.evaluate((text) => document.execCommand('insertText', false, text), councilProse(5000, 7))
  await body.press('ControlOrMeta+End')
}

/** ms from each last key of an identifier to what is listened for. */
async function keysUntil(page: Page, listen: (page: Page) => Promise<() => Promise<number>>): Promise<number[]> {
  const each: number[] = []
  for (let i = 0; i < KEYS_BEFORE + KEYS; i++) {
    await page.keyboard.press('Enter')
    await page.keyboard.insertText(ALL_BUT_ONE)
    const heard = await listen(page)
    await page.keyboard.press(LAST)
    const took = await heard()
    if (i >= KEYS_BEFORE) each.push(took)
  }
  return each
}

/** The panel opened again and again, each time in a tab of its own, which is the one that is shown. */
async function paints(context: BrowserContext, extension: string): Promise<number[]> {
  const each: number[] = []
  for (let i = 0; i < PAINTS; i++) {
    const panel = await context.newPage()
    await panel.goto(`chrome-extension://${extension}/sidepanel.html`)
    const painted = await panel.waitForFunction(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime)
    each.push((await painted.jsonValue()) ?? Number.NaN)
    await panel.close()
  }
  return each
}

/** @returns what waits for the frame after the next input, in ms */
async function listenForFrame(page: Page): Promise<() => Promise<number>> {
  const heard = await page.evaluateHandle(() => ({
    took: new Promise<number>((resolve) => {
      const begin = () => {
        const began = performance.now()
        requestAnimationFrame(() => resolve(performance.now() - began))
      }
      document.addEventListener('input', begin, { capture: true, once: true })
    }),
  }))
  return () => heard.evaluate(({ took }) => took)
}

/** @returns what waits for the mark, in ms from the next input to the frame in which there is one mark more */
async function listenForMark(page: Page): Promise<() => Promise<number>> {
  const heard = await page.evaluateHandle(() => {
    const count = () => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0)
    const before = count()
    return {
      took: new Promise<number>((resolve) => {
        const begin = () => {
          const began = performance.now()
          const look = () => (count() > before ? resolve(performance.now() - began) : requestAnimationFrame(look))
          look()
        }
        document.addEventListener('input', begin, { capture: true, once: true })
      }),
    }
  })
  return () => heard.evaluate(({ took }) => took)
}

interface ProfileNode {
  readonly id: number
  readonly callFrame: { readonly url: string }
  readonly children?: readonly number[]
}

export interface Profile {
  readonly nodes: readonly ProfileNode[]
  readonly samples?: readonly number[]
  readonly timeDeltas?: readonly number[]
}

const OURS = 'chrome-extension://'

/**
 * ms of the page's main thread that each key costs in the extension's own scripts, or in those `from` elsewhere, with what they ask of the browser, by
 * the profiler's samples. One profile a key: on a busy machine some keys are held up, which the median leaves out.
 */
export async function workPerKey(page: Page, session: CDPSession, keys = KEYS, from = OURS): Promise<number[]> {
  await session.send('Profiler.enable')
  await session.send('Profiler.setSamplingInterval', { interval: 100 })
  const each: number[] = []
  for (let i = 0; i < keys; i++) {
    await session.send('Profiler.start')
    await page.keyboard.press('e')
    await page.evaluate(async () => {
      // The answer of the checker comes a few frames later.
      for (let frames = 0; frames < 5; frames++) await new Promise(requestAnimationFrame)
    })
    const { profile } = await session.send('Profiler.stop')
    each.push(timeIn(profile, from))
  }
  return each
}

/** ms in the scripts whose addresses begin so, with what they ask of the browser. */
export function timeIn({ nodes, samples = [], timeDeltas = [] }: Profile, from = OURS): number {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const own = new Set<number>()
  const add = (id: number) => {
    own.add(id)
    for (const child of byId.get(id)?.children ?? []) add(child)
  }
  for (const { id, callFrame } of nodes) if (callFrame.url.startsWith(from)) add(id)
  return samples.reduce((sum, id, i) => sum + (own.has(id) ? (timeDeltas[i] ?? 0) : 0), 0) / 1000
}
