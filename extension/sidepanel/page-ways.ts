/** How the side panel has its page looked at, allowed and switched off. */
import { browser } from 'wxt/browser'
import { askTwice } from '../messages/ask-background.ts'
import { type PageKind, sendMessage } from '../messages/messages.ts'
import { siteOf } from '../sites-served.ts'
import type { PageWays } from './page-bar.tsx'

const NOT_ALLOWED = 'The browser did not allow it. This page is still checked until you leave it.'

export function pageWays(isPrivate: boolean, now: (tab: number, page: PageKind) => void): PageWays {
  const isAlive = () => browser.runtime?.id !== undefined
  return {
    isPrivate,
    siteIn: async (tab) => siteOf((await browser.tabs.get(tab)).url),
    async act(act) {
      if (act.does === 'allow') return (await browser.permissions.request({ origins: [act.pages] })) ? undefined : NOT_ALLOWED
      if (act.does === 'give-back') {
        await browser.permissions.remove({ origins: [act.pages] })
        return undefined
      }
      if (act.does === 'switch') return askTwice(() => sendMessage('switch', act.ask), isAlive)
      now(act.tab, await askTwice(() => sendMessage('check', { tab: act.tab }), isAlive))
      return undefined
    },
  }
}
