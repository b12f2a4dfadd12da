/** Engine and pack live here. The browser may stop it at any time: nothing is kept here that cannot be asked for again. */
import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { createEngine } from '#core/checker/engine.ts'
import type { Engine } from '#core/checker/verdict.ts'
import { starterChecks } from '#generated/starter-checks.ts'
import { bring, lookAt } from '../background/bring.ts'
import { Checks } from '../background/checks.ts'
import { KeptInputs } from '../background/kept-inputs.ts'
import { openPanel } from '../background/open-panel.ts'
import { welcome } from '../background/welcome.ts'
import { openKept } from '../kept/open-kept.ts'
import { onKeptElsewhere } from '../kept/shared-computer.ts'
import { bareMessage } from '../messages/bare-message.ts'
import { onMessage } from '../messages/messages.ts'
import { MATCHES } from '../sites-served.ts'

export default defineBackground(() => {
  let engine: Engine | undefined
  let kept: KeptInputs | undefined
  const checks = new Checks(
    () => (engine ??= createEngine(starterChecks)),
    (draft) => (kept ??= new KeptInputs(openKept)).forDraft(draft),
  )

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
  onMessage('inputsChanged', async () => {
    kept?.changed()
    const tabs = await browser.tabs.query({ url: [...MATCHES] })
    // Most tabs have no draft in use, and nobody there to answer.
    await Promise.allSettled(tabs.map((tab) => tab.id !== undefined && browser.tabs.sendMessage(tab.id, bareMessage('lookAgain'))))
  })
  browser.action.onClicked.addListener(openPanel)
  browser.runtime.onInstalled.addListener(welcome)
  onKeptElsewhere(() => {
    kept = undefined
  })
})
