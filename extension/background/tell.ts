/** After a switch was thrown, or a permission given or taken away: everybody is told at once. */
import { browser } from 'wxt/browser'
import { bareMessage } from '../messages/bare-message.ts'
import { siteOf } from '../sites-served.ts'
import { takeUp } from './bring.ts'
import type { Switchboard } from './switchboard.ts'
import { showInBar, showPauseInBar } from './title.ts'

/** Asks every script in a page whether it may stay, tells the side panels, and takes up the pages where Seconder is on again. */
export async function tellOfSwitches(board: Switchboard): Promise<void> {
  const tabs = await browser.tabs.query({})
  const told = tabs.map(async ({ id, url }) => {
    if (id === undefined) return
    await showInBar(board, { tab: id, origin: siteOf(url) ?? '' })
    // In most tabs nothing of ours runs, and nobody is there to answer.
    await browser.tabs.sendMessage(id, bareMessage('switched'))
  })
  await Promise.allSettled([showPauseInBar(board), ...told, browser.runtime.sendMessage(bareMessage('switched')), takeUp(board)])
}
