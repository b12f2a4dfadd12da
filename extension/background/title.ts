/** Says on our button in the browser's bar that Seconder keeps quiet, and why. */
import { browser } from 'wxt/browser'
import type { WhyOff } from '../kept/switches.ts'
import { TITLE } from './badge.ts'
import type { Switchboard } from './switchboard.ts'

/** The clock's time on this device, such as 15:40. */
export const clock = (moment: string): string => {
  const at = new Date(moment)
  return `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`
}

export function titleFor(why: WhyOff | undefined): string {
  if (!why) return TITLE
  if (why.by === 'pause') return why.until ? `Seconder is paused until ${clock(why.until)}` : 'Seconder is paused until you turn it on again'
  return why.by === 'site' ? 'Seconder is switched off on this site' : 'Seconder is switched off in this tab'
}

/** A tab's own title lasts until another page is opened in it. */
export async function showInBar(board: Switchboard, { tab, origin }: { readonly tab: number; readonly origin: string }): Promise<void> {
  const why = await board.whyOff({ origin, tab })
  // Where Seconder is on, what it has counted in the draft stays.
  if (!why && (await browser.action.getTitle({ tabId: tab })).startsWith(TITLE)) return
  await Promise.all([browser.action.setTitle({ tabId: tab, title: titleFor(why) }), browser.action.setBadgeText({ tabId: tab, text: '' })])
}

export async function showPauseInBar(board: Switchboard): Promise<void> {
  const why = await board.whyOff({ origin: '' })
  await browser.action.setTitle({ title: titleFor(why) })
}
