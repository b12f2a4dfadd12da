/** How soon a background that the browser had stopped says where the marks of a draft are: what the first key after a pause waits for. */
import type { Page } from '@playwright/test'
import { launchExtension } from '../browser/launch-extension.ts'
import { judged, type Row } from './budgets.ts'
import { median, p95 } from './stats.ts'
import { figure } from './table.ts'

declare const chrome: {
  readonly storage: { readonly managed: { get(keys: null): Promise<object> } }
  readonly runtime: { sendMessage(message: object): Promise<{ readonly res?: { readonly marks?: readonly unknown[] } }> }
}

const STARTS = 15

export async function measureBackgroundStart(): Promise<Row> {
  const { context, worker, close } = await launchExtension({ locale: 'en-GB', viewport: { width: 1280, height: 900 } })
  try {
    const id = new URL(worker.url()).host
    const page = await context.newPage()
    await page.goto(`chrome-extension://${id}/sidepanel.html?tab=-1`)
    // In its first seconds a browser has not read its policies yet, and a start waits for them a tenth of a second.
    await page.evaluate(() => chrome.storage.managed.get(null))
    const session = await context.newCDPSession(page)
    let stopped = () => {}
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ scriptURL, runningStatus }) => scriptURL.includes(id) && runningStatus === 'stopped')) stopped()
    })
    await session.send('ServiceWorker.enable')
    const each: number[] = []
    for (let i = 0; i < STARTS; i++) {
      const over = new Promise<void>((resolve) => {
        stopped = resolve
      })
      await session.send('ServiceWorker.stopAllWorkers')
      await over
      each.push(await firstAnswer(page))
    }
    return judged('background.start', median(each), `p95 ${figure(p95(each))}`)
  } finally {
    await close()
  }
}

const firstAnswer = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const paragraph = { text: 'Her National Insurance number is AB 12 34 56 C.', marks: [], block: { kind: 'paragraph' } }
    const wire = { from: 'bench', host: 'page', places: [{ part: 'body', page: 1, names: 'a' }], paragraphs: { a: paragraph }, context: {}, notChecked: [] }
    const began = performance.now()
    const { res } = await chrome.runtime.sendMessage({ id: 1, type: 'marks', data: { draft: 'https://bench.example/', wire }, timestamp: Date.now() })
    if (res?.marks?.length !== 1) throw new Error('The background has not marked the number.')
    return performance.now() - began
  })
