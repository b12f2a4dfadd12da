/** How soon after a click on a mark its popover stands in the page, in a mail of 1,000 words; beside it, what the page takes for a frame of its own. */
import type { Page } from '@playwright/test'
import { gmailAddress } from '#test/hosts/gmail/serve.ts'
import { launchExtension } from '../browser/launch-extension.ts'
import { judged, type Row } from './budgets.ts'
import { councilProse } from './council-prose.ts'
import { median, p95 } from './stats.ts'
import { figure } from './table.ts'

const CLICKS = 30
const BEFORE = 10
const NUMBER = 'AB 12 34 56 C'
const BODY = '[g_editable=true]'

interface Times {
  readonly popover: number
  readonly frame: number
}

export async function measurePopover(): Promise<Row> {
  const { context, close } = await launchExtension({ locale: 'en-GB', viewport: { width: 1280, height: 900 } })
  try {
    const page = context.pages()[0] ?? (await context.newPage())
    // The loader of TypeScript names functions by a helper of its own, which they take along into the page.
    await page.addInitScript('globalThis.__name = (named) => named')
    await page.goto(gmailAddress({ mode: 'compose' }))
    await page.locator(BODY).click()
    await page.keyboard.insertText(`Her National Insurance number is ${NUMBER}. `)
    await page.evaluate((text) => document.execCommand('insertText', false, text), councilProse(1000, 7))
    await page.locator(BODY).press('ControlOrMeta+Home')
    const at = await page.waitForFunction((words) => {
      const range = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]).find((one) => String(one) === words) as Range | undefined
      const box = range?.getBoundingClientRect()
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    }, NUMBER)
    const mark = await at.jsonValue()
    if (!mark) throw new Error('The mark is not on the page.')
    const times: Times[] = []
    for (let i = 0; i < BEFORE + CLICKS; i++) times.push(await clickOn(page, mark))
    const [shown, frames] = (['popover', 'frame'] as const).map((which) => times.slice(BEFORE).map((one) => one[which])) as [number[], number[]]
    return judged('popover.shown', median(shown), `p95 ${figure(p95(shown))}; the page’s own next frame ${figure(median(frames))}`)
  } finally {
    await close()
  }
}

/** What stands beside the body and is painted over the middle of the window's text is the popover: its own root is closed to the page. */
async function clickOn(page: Page, { x, y }: { x: number; y: number }): Promise<Times> {
  const heard = await page.evaluateHandle(() => {
    const took = new Promise<Times>((resolve) => {
      document.addEventListener(
        'click',
        (event) => {
          const began = performance.now()
          let frame = 0
          const look = () => {
            frame ||= performance.now() - began
            const above = [40, -40].map((down) => document.elementFromPoint(event.clientX, event.clientY + down))
            if (above.some((one) => one?.parentElement === document.documentElement && one !== document.body)) resolve({ popover: performance.now() - began, frame })
            else requestAnimationFrame(look)
          }
          requestAnimationFrame(look)
        },
        { capture: true, once: true },
      )
    })
    return { took }
  })
  await page.mouse.click(x, y)
  const times = await heard.evaluate(({ took }) => took)
  await page.keyboard.press('Escape')
  await page.waitForFunction(() => document.documentElement.children.length <= 3)
  return times
}
