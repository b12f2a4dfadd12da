/**
 * The count on Seconder's button: findings of the draft in use in a tab that must be changed. It belongs to the tab and to
 * its page: the browser keeps it while the background sleeps, and drops it when another page comes. The page says it
 * again whenever it has looked.
 */
import type { browser } from 'wxt/browser'

type Action = Pick<typeof browser.action, 'setBadgeText' | 'setBadgeBackgroundColor' | 'setBadgeTextColor' | 'setTitle'>

/** White on it has a contrast of 9:1. */
const GROUND = '#8c1530'
const MOST = 99

export const TITLE = 'Open Seconder'

export async function showMust(action: Action, tabId: number, must: number): Promise<void> {
  const text = must > MOST ? `${MOST}+` : must > 0 ? String(must) : ''
  // The tab may be gone by now.
  await Promise.allSettled([
    action.setBadgeText({ tabId, text }),
    action.setBadgeBackgroundColor({ tabId, color: GROUND }),
    action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    action.setTitle({ tabId, title: must > 0 ? `${TITLE}: ${must === 1 ? '1 finding' : `${must} findings`} that must be changed in this draft` : TITLE }),
  ])
}
