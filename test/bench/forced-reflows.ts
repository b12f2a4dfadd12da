/**
 * How often scripts make the browser lay a page out at once while one types, instead of once a frame: by Chromium's own
 * record of its layouts and of who was running. A layout of the frame has no script on its stack.
 */
import type { Page } from '@playwright/test'
import { judged, type Row } from './budgets.ts'

const CATEGORIES = ['-*', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'disabled-by-default-devtools.timeline.stack']
/** Each sentence makes a mark. */
const SENTENCES = 5
const SENTENCE = 'Her NHS number is 999 000 0018. '
/** A script of the page's own that forces one with every key: what the record cannot see it must not call none. */
const FORCED = 'https://mail.google.com/forced.js'

interface Traced {
  readonly name: string
  readonly args?: { readonly beginData?: { readonly stackTrace?: readonly { readonly url: string }[] } }
}

/** In the mail that has the focus. */
export async function measureForcedReflows(page: Page): Promise<Row> {
  const browser = page.context().browser()
  if (!browser) throw new Error('This browser keeps no record.')
  await page.evaluate(`document.addEventListener('keydown', () => {
    document.documentElement.style.paddingTop = document.documentElement.style.paddingTop ? '' : '1px'
    document.documentElement.offsetHeight
  })
  //# sourceURL=${FORCED}`)
  await browser.startTracing(page, { categories: CATEGORIES })
  for (let i = 0; i < SENTENCES; i++) {
    await page.keyboard.type(SENTENCE)
    await page.keyboard.press('Enter')
    await page.evaluate(async () => {
      // The answer of the checker comes a few frames later.
      for (let frames = 0; frames < 5; frames++) await new Promise(requestAnimationFrame)
    })
  }
  const { traceEvents } = JSON.parse(String(await browser.stopTracing())) as { readonly traceEvents: readonly Traced[] }
  const by = (script: string) => traceEvents.filter(({ name, args }) => name === 'Layout' && args?.beginData?.stackTrace?.some(({ url }) => url.startsWith(script))).length
  const keys = SENTENCES * (SENTENCE.length + 1)
  if (by(FORCED) < keys / 2) throw new Error(`The browser told of ${by(FORCED)} layouts where ${keys} were forced.`)
  return judged('key.reflows', by('chrome-extension://'), `${keys} keys, ${SENTENCES} new marks; of a script that forces one with each key ${by(FORCED)} are seen`)
}
