/** Opens the first run, once: not after an update, and not where the organisation says otherwise. */
import { browser } from 'wxt/browser'
import { readManaged } from '../kept/read-managed.ts'

export async function welcome({ reason }: { readonly reason: string }): Promise<void> {
  if (reason !== 'install') return
  const { managed } = await readManaged({ patient: true })
  if (managed.firstRun !== false) await browser.tabs.create({ url: 'options.html#welcome' })
}
