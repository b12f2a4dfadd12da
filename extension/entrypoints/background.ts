/** Engine and pack live here. The browser may stop it at any time: nothing is kept here that cannot be asked for again. */
import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { updatesOf } from '#app/packs-in-use/follow-updates.ts'
import type { PackedStore } from '#app/packs-in-use/with-packs.ts'
import { showMust } from '../background/badge.ts'
import { bring, bringToFrames, checkHere, lookAt, takeUp } from '../background/bring.ts'
import { Checks } from '../background/checks.ts'
import { checksInUse, engineWith } from '../background/engine-with.ts'
import { frameInUse } from '../background/frame-in-use.ts'
import { isAllowed, settleGrants } from '../background/grants.ts'
import { heldWords } from '../background/held.ts'
import { KeptInputs } from '../background/kept-inputs.ts'
import { noteHere } from '../background/note-here.ts'
import { openPanel } from '../background/open-panel.ts'
import { onlyOwnPages, siteOfSender } from '../background/sender.ts'
import { Session } from '../background/session.ts'
import { switchCheckHere, tires } from '../background/switch-check-here.ts'
import { Switchboard } from '../background/switchboard.ts'
import { tellOfSwitches } from '../background/tell.ts'
import { TemplateHere } from '../background/template-here.ts'
import { showInBar } from '../background/title.ts'
import { unwaiveHere, waiveHere } from '../background/waive-here.ts'
import { welcome } from '../background/welcome.ts'
import { keepCopy, openKept } from '../kept/open-kept.ts'
import { PACK_SITES } from '../kept/pack-grants.ts'
import { onKeptElsewhere } from '../kept/shared-computer.ts'
import { bareMessage } from '../messages/bare-message.ts'
import { onMessage } from '../messages/messages.ts'

/** What the keys of the manifest mean; the browser itself opens the panel. */
const STEPS: Readonly<Record<string, 1 | -1>> = { 'next-finding': 1, 'previous-finding': -1 }

const IN_PRIVATE = 'Nothing is kept of a private window. Waive this in the side panel; it holds until you close the window.'

/** zod, which comes only with an organisation's settings, makes its checks with `new Function` where it may: the content policy would report that. */
;(globalThis as { __zod_globalConfig?: object }).__zod_globalConfig = { jitless: true }

export default defineBackground(() => {
  let opened: Promise<PackedStore> | undefined
  let kept: KeptInputs | undefined
  const store = (anew = false) => {
    if (anew) opened = kept = undefined
    return (opened ??= openKept({ tells: false }))
  }
  const keptInputs = () => (kept ??= new KeptInputs(store))
  const rules = async () => (await checksInUse(() => store())).rules
  const session = new Session()
  const board = new Switchboard(store, session)
  const checks = new Checks(
    engineWith(() => store()),
    (draft) =>
      keptInputs()
        .forDraft(draft)
        .catch(async () => {
          // The browser has closed or lost the storage meanwhile.
          await store(true)
          return keptInputs().forDraft(draft)
        }),
  )
  const tellPages = async () => {
    kept?.changed()
    const tabs = await browser.tabs.query({})
    // Most tabs have no draft in use, and nobody there to answer.
    await Promise.allSettled([store().then(keepCopy), ...tabs.map((tab) => tab.id !== undefined && browser.tabs.sendMessage(tab.id, bareMessage('lookAgain')))])
  }
  const lookForUpdates = updatesOf(() => store())
  onMessage('wake', async ({ sender }) => {
    if (sender.tab?.id === undefined) return
    // What went wrong is kept with the pack, and shown there.
    void lookForUpdates().catch(() => {})
    const place = { tab: sender.tab.id, origin: siteOfSender(sender) }
    if (await board.whyOff(place)) await showInBar(board, place)
    else await bring(place.tab, sender.frameId ?? 0)
  })
  onMessage('frame', async ({ sender }) => {
    if (sender.tab?.id !== undefined) await bringToFrames(sender.tab.id, siteOfSender(sender))
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
  onMessage('inputsChanged', tellPages)
  onMessage('finding', ({ data, sender }) => checks.finding(data, sender.tab?.incognito))
  onMessage('waive', async ({ data, sender }) => {
    if (sender.tab?.incognito) return { none: IN_PRIVATE }
    const answer = await waiveHere(checks, await keptInputs().waivers(), data)
    if (!('waived' in answer)) return answer
    await tellPages()
    return (await tires(await store(), await rules(), answer.waived)) ? { ...answer, tiring: true } : answer
  })
  onMessage('held', ({ data, sender }) => heldWords(checks, data, sender.tab?.incognito))
  onMessage('did', async ({ data, sender }) => {
    // Nothing is kept of a private window.
    if (sender.tab?.incognito) return
    await noteHere(checks, await keptInputs().waivers(), data)
    await store().then(keepCopy)
  })
  const templates = new TemplateHere(checks, () => store())
  onMessage('template', ({ data, sender }) => templates.answer(data, sender.tab?.incognito))
  onMessage('inserted', async ({ data, sender }) => {
    // Nothing is kept of a private window.
    if (sender.tab?.incognito) return
    await templates.inserted(data)
    await tellPages()
  })
  onMessage('unwaive', async ({ data }) => {
    await unwaiveHere(await keptInputs().waivers(), data.waived)
    await tellPages()
  })
  onMessage('switchCheck', async ({ data, sender }) => {
    if (sender.tab?.incognito) return
    await switchCheckHere(await store(), await rules(), data)
    await tellPages()
  })
  onMessage('openPanel', ({ sender }) => openPanel(sender.tab ?? {}))
  onMessage('inUse', async ({ sender }) => {
    if (sender.tab?.id === undefined) return
    const place = { tab: sender.tab.id, origin: siteOfSender(sender) }
    if (await board.whyOff(place)) await showInBar(board, place)
    else await showMust(browser.action, place.tab, (await frameInUse(place.tab))?.must ?? 0)
  })

  const step = async (tabId: number, by: 1 | -1) => {
    const { frameId } = (await frameInUse(tabId)) ?? {}
    if (frameId !== undefined) await browser.tabs.sendMessage(tabId, bareMessage('step', { by }), { frameId }).catch(() => {})
  }
  browser.commands.onCommand.addListener((command, tab) => {
    const by = STEPS[command]
    if (by && tab?.id !== undefined) void step(tab.id, by)
  })
  browser.action.onClicked.addListener((tab) => {
    void openPanel(tab)
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
  browser.runtime.onInstalled.addListener(async (details) => {
    await welcome(details)
    await settleGrants()
    await takeUp(board)
  })
  // A site that may be asked for a pack is none on which anything is checked.
  browser.storage.local.onChanged.addListener((changes) => {
    if (PACK_SITES in changes) void settleGrants()
  })
  browser.runtime.onStartup.addListener(() => void settleGrants())
  onKeptElsewhere(() => {
    opened = kept = undefined
  })
})
