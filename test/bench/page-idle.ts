/** What a page on which nobody writes a draft pays for the extension: its loader, from the first byte to the last key. */
import { gmailAddress } from '#test/hosts/gmail/serve.ts'
import { launchExtension } from '../browser/launch-extension.ts'
import { judged, type Row } from './budgets.ts'
import { ownTime, type Profile } from './mail-keys.ts'
import { median, p95 } from './stats.ts'
import { figure } from './table.ts'

const LOADS = 15
const FRAMES = 60

/** The list of mails, loaded, searched in and left alone for a second. */
export async function measurePageIdle(): Promise<Row> {
  const { context, close } = await launchExtension({ locale: 'en-GB', viewport: { width: 1280, height: 900 } })
  try {
    const page = context.pages()[0] ?? (await context.newPage())
    await page.goto(gmailAddress({ mode: 'list' }))
    const session = await context.newCDPSession(page)
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
      const { profile } = (await session.send('Profiler.stop')) as { readonly profile: Profile }
      each.push(ownTime(profile))
    }
    return judged('page.idle', median(each), `p95 ${figure(p95(each))}`)
  } finally {
    await close()
  }
}
