/** A template in a mail of the built extension: from the click in the side panel to its words in the page of the mail. */
import type { Page } from '@playwright/test'
import { Installed, type Mail } from '../browser/extension-test.ts'
import { launchExtension } from '../browser/launch-extension.ts'
import { judged, type Row } from './budgets.ts'
import { councilProse } from './council-prose.ts'
import { median, p95 } from './stats.ts'
import { figure } from './table.ts'

const TIMES = 20
/** Before the measured ones, until the code that runs is the compiled one. */
const BEFORE = 5
/** The loader of TypeScript names functions by a helper of its own, which they take along into a page. */
const NAMES = 'globalThis.__name = (named) => named'

export async function measureMailInsert(): Promise<Row> {
  const launched = await launchExtension({ locale: 'en-GB', viewport: { width: 1280, height: 900 } })
  try {
    const seconder = new Installed(launched)
    const mail = await seconder.mail()
    await mail.page.evaluate(NAMES)
    await mail.begin()
    await mail.page.evaluate((text) => document.execCommand('insertText', false, text), councilProse(1000, 7))
    const panel = await seconder.panelFor(mail.page)
    await panel.evaluate(NAMES)
    const took: number[] = []
    for (let i = 0; i < BEFORE + TIMES; i++) took.push(await insertOnce(panel, mail))
    const measured = took.slice(BEFORE)
    return judged('insert.mail', median(measured), `p95 ${figure(p95(measured))}; 1,000-word mail`)
  } finally {
    await launched.close()
  }
}

/** Both pages are asked for the same clock, that of the machine. */
async function insertOnce(panel: Page, { body }: Mail): Promise<number> {
  await panel.getByRole('tab', { name: 'Templates' }).click()
  const put = panel.getByRole('button', { name: 'Insert at the cursor' })
  await panel.getByRole('searchbox', { name: 'Search templates' }).fill('surgery notice')
  await panel.locator('[data-template=T-SURGERY]').getByRole('button').first().click()
  await panel.getByRole('button', { name: 'Fill with sample' }).click()
  const shown = await body.evaluateHandle((element) => {
    const before = element.textContent.length
    return {
      at: new Promise<number>((resolve) => {
        const look = () => (element.textContent.length > before + 40 ? resolve(performance.timeOrigin + performance.now()) : requestAnimationFrame(look))
        look()
      }),
    }
  })
  const pressed = await put.evaluate((button) => {
    const at = performance.timeOrigin + performance.now()
    ;(button as HTMLButtonElement).click()
    return at
  })
  const at = await shown.evaluate((one) => one.at)
  await panel.getByRole('button', { name: 'Take back' }).first().click()
  await panel.getByText('Taken back').waitFor()
  return at - pressed
}
