/** Engine and pack live here. The browser may stop it at any time: nothing is kept here that cannot be asked for again. */
import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { createEngine } from '#core/checker/engine.ts'
import type { Engine } from '#core/checker/verdict.ts'
import { starterChecks } from '#generated/starter-checks.ts'
import { showMust } from '../background/badge.ts'
import { bring, lookAt } from '../background/bring.ts'
import { Checks } from '../background/checks.ts'
import { heldWords, waiveHeld } from '../background/held.ts'
import { KeptInputs } from '../background/kept-inputs.ts'
import { openPanel } from '../background/open-panel.ts'
import { unwaiveHere, waiveHere } from '../background/waive-here.ts'
import { welcome } from '../background/welcome.ts'
import { openKept } from '../kept/open-kept.ts'
import { onKeptElsewhere } from '../kept/shared-computer.ts'
import { bareMessage } from '../messages/bare-message.ts'
import { onMessage } from '../messages/messages.ts'
import { MATCHES } from '../sites-served.ts'

/** What the keys of the manifest mean; the browser itself opens the panel. */
const STEPS: Readonly<Record<string, 1 | -1>> = { 'next-finding': 1, 'previous-finding': -1 }

export default defineBackground(() => {
  let engine: Engine | undefined
  let kept: KeptInputs | undefined
  const keptInputs = () => (kept ??= new KeptInputs(openKept))
  const checks = new Checks(
    () => (engine ??= createEngine(starterChecks)),
    (draft) => keptInputs().forDraft(draft),
  )
  const tellPages = async () => {
    kept?.changed()
    const tabs = await browser.tabs.query({ url: [...MATCHES] })
    // Most tabs have no draft in use, and nobody there to answer.
    await Promise.allSettled(tabs.map((tab) => tab.id !== undefined && browser.tabs.sendMessage(tab.id, bareMessage('lookAgain'))))
  }
  onMessage('wake', async ({ sender }) => {
    if (sender.tab?.id !== undefined) await bring(sender.tab.id, sender.frameId ?? 0)
  })
  onMessage('marks', ({ data }) => checks.marks(data))
  onMessage('verdict', ({ data, sender }) => {
    // A verdict names rules and reasons: for our own pages only, never for a script in a page.
    if (!sender.url?.startsWith(`${location.origin}/`)) throw new Error('Only Seconder’s own pages may ask this.')
    return checks.verdict(data)
  })
  onMessage('bring', ({ data }) => lookAt(data.tab))
  onMessage('inputsChanged', tellPages)
  onMessage('finding', ({ data }) => checks.finding(data))
  onMessage('waive', async ({ data }) => {
    const answer = await waiveHere(checks, await keptInputs().waivers(), data)
    if ('waived' in answer) await tellPages()
    return answer
  })
  onMessage('held', ({ data }) => heldWords(checks, data))
  onMessage('waiveHeld', async ({ data }) => {
    const answer = await waiveHeld(checks, await keptInputs().waivers(), data)
    if ('waived' in answer) await tellPages()
    return answer
  })
  onMessage('unwaive', async ({ data }) => {
    await unwaiveHere(await keptInputs().waivers(), data.waived)
    await tellPages()
  })
  onMessage('openPanel', ({ sender }) => openPanel(sender.tab ?? {}))
  onMessage('inUse', async ({ data, sender }) => {
    if (sender.tab?.id !== undefined) await showMust(browser.action, sender.tab.id, data.must)
  })
  browser.commands.onCommand.addListener((command, tab) => {
    const by = STEPS[command]
    if (by && tab?.id !== undefined) browser.tabs.sendMessage(tab.id, bareMessage('step', { by })).catch(() => {})
  })
  browser.action.onClicked.addListener((tab) => void openPanel(tab))
  browser.runtime.onInstalled.addListener(welcome)
  onKeptElsewhere(() => {
    kept = undefined
  })
})
