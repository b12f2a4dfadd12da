/** Engine and pack live here. The browser may stop it at any time: nothing is kept here that cannot be asked for again. */
import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import type { Store } from '#app/store/store.ts'
import { createEngine } from '#core/checker/engine.ts'
import type { Engine } from '#core/checker/verdict.ts'
import { starterChecks } from '#generated/starter-checks.ts'
import { bring, checkHere, lookAt, takeUp } from '../background/bring.ts'
import { Checks } from '../background/checks.ts'
import { isAllowed, settleGrants } from '../background/grants.ts'
import { KeptInputs } from '../background/kept-inputs.ts'
import { openPanel } from '../background/open-panel.ts'
import { onlyOwnPages, siteOfSender } from '../background/sender.ts'
import { Session } from '../background/session.ts'
import { Switchboard } from '../background/switchboard.ts'
import { tellOfSwitches } from '../background/tell.ts'
import { showInBar } from '../background/title.ts'
import { keepCopy, openKept } from '../kept/open-kept.ts'
import { bareMessage } from '../messages/bare-message.ts'
import { onMessage } from '../messages/messages.ts'

export default defineBackground(() => {
  let engine: Engine | undefined
  let opened: Promise<Store> | undefined
  let kept: KeptInputs | undefined
  const store = (anew = false) => {
    if (anew) opened = kept = undefined
    return (opened ??= openKept({ tells: false }))
  }
  const inputs = (draft: string) => (kept ??= new KeptInputs(store)).forDraft(draft)
  const session = new Session()
  const board = new Switchboard(store, session)
  const checks = new Checks(
    () => (engine ??= createEngine(starterChecks)),
    (draft) =>
      inputs(draft).catch(async () => {
        // The browser has closed or lost the storage meanwhile.
        await store(true)
        return inputs(draft)
      }),
  )

  onMessage('wake', async ({ sender }) => {
    if (sender.tab?.id === undefined) return
    const place = { tab: sender.tab.id, origin: siteOfSender(sender) }
    if (await board.whyOff(place)) await showInBar(board, place)
    else await bring(place.tab, sender.frameId ?? 0)
  })
  onMessage('stay', async ({ sender }) => {
    const origin = siteOfSender(sender)
    if (sender.tab?.id === undefined || (await board.whyOff({ tab: sender.tab.id, origin }))) return false
    // The browser tells the address of a page only for as long as we may read it; a frame may be allowed in one that is not.
    return (await isAllowed(origin)) || (await browser.tabs.get(sender.tab.id)).url !== undefined
  })
  onMessage('marks', ({ data, sender }) => checks.marks(data, sender.tab?.incognito))
  onMessage('verdict', ({ data, sender }) => {
    // A verdict names rules and reasons: for our own pages only, never for a script in a page.
    onlyOwnPages(sender)
    return checks.verdict(data)
  })
  onMessage('bring', ({ data }) => lookAt(data.tab, board))
  onMessage('check', ({ data, sender }) => {
    onlyOwnPages(sender)
    return checkHere(data.tab, board)
  })
  onMessage('switch', async ({ data, sender }) => {
    onlyOwnPages(sender)
    const notKept = await board.throw(data)
    await tellOfSwitches(board)
    return notKept
  })
  onMessage('switched', async ({ sender }) => {
    onlyOwnPages(sender)
    await board.kept()
    await tellOfSwitches(board)
  })
  onMessage('inputsChanged', async () => {
    kept?.changed()
    const tabs = await browser.tabs.query({})
    // Most tabs have no draft in use, and nobody there to answer.
    await Promise.allSettled([keepCopy(await store()), ...tabs.map((tab) => tab.id !== undefined && browser.tabs.sendMessage(tab.id, bareMessage('lookAgain')))])
  })

  browser.action.onClicked.addListener((tab) => {
    openPanel(tab)
    if (tab.id !== undefined) void checkHere(tab.id, board)
  })
  browser.tabs.onRemoved.addListener((tab) => void session.switchTab(tab, true))

  const permissionsChanged = async () => {
    await settleGrants()
    await tellOfSwitches(board)
  }
  browser.permissions.onAdded.addListener(() => void permissionsChanged())
  browser.permissions.onRemoved.addListener(() => void permissionsChanged())
  // An update forgets the loader of the granted sites, and leaves open pages with scripts that belong to nobody.
  browser.runtime.onInstalled.addListener(async () => {
    await settleGrants()
    await takeUp(board)
  })
  browser.runtime.onStartup.addListener(() => void settleGrants())
})
