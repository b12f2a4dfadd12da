/** Engine and pack live here. The browser may stop it at any time: nothing is kept here that cannot be asked for again. */
import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { openStore } from '#app/store/open-store.ts'
import { createEngine } from '#core/checker/engine.ts'
import type { Engine } from '#core/checker/verdict.ts'
import { starterChecks } from '#generated/starter-checks.ts'
import { bring, lookAt } from '../background/bring.ts'
import { Checks } from '../background/checks.ts'
import { heldWords, waiveHeld } from '../background/held.ts'
import { KeptInputs } from '../background/kept-inputs.ts'
import { openPanel, panelFor } from '../background/open-panel.ts'
import { bareMessage } from '../messages/bare-message.ts'
import { onMessage } from '../messages/messages.ts'
import { MATCHES } from '../sites-served.ts'

export default defineBackground(() => {
  let engine: Engine | undefined
  let kept: KeptInputs | undefined
  const inputs = () => (kept ??= new KeptInputs(openStore))
  const checks = new Checks(
    () => (engine ??= createEngine(starterChecks)),
    (draft) => inputs().forDraft(draft),
  )
  const lookAgain = async () => {
    const tabs = await browser.tabs.query({ url: [...MATCHES] })
    // Most tabs have no draft in use, and nobody there to answer.
    await Promise.allSettled(tabs.map((tab) => tab.id !== undefined && browser.tabs.sendMessage(tab.id, bareMessage('lookAgain'))))
  }
  onMessage('wake', async ({ sender }) => {
    if (sender.tab?.id !== undefined) await bring(sender.tab.id, sender.frameId ?? 0)
  })
  onMessage('marks', ({ data }) => checks.marks(data))
  onMessage('held', ({ data }) => heldWords(checks, data))
  onMessage('waiveHeld', async ({ data }) => {
    const answer = await waiveHeld(checks, await inputs().waivers(), data)
    kept?.changed()
    void lookAgain()
    return answer
  })
  onMessage('openPanel', ({ sender }) => panelFor(sender.tab))
  onMessage('verdict', ({ data, sender }) => {
    // A verdict names rules and reasons: for our own pages only, never for a script in a page.
    if (!sender.url?.startsWith(`${location.origin}/`)) throw new Error('Only Seconder’s own pages may ask this.')
    return checks.verdict(data)
  })
  onMessage('bring', ({ data }) => lookAt(data.tab))
  onMessage('inputsChanged', async () => {
    kept?.changed()
    await lookAgain()
  })
  browser.action.onClicked.addListener(openPanel)
})
