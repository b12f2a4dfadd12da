/** In every page served, from its start. Waits for an editor to take the focus; costs one question at each focus, and at a key a look into an empty list. */
import { browser } from 'wxt/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { listenFirst } from '../guard/ears.ts'
import { whenRewritten } from '../hosts/rewritten.ts'
import { bareMessage } from '../messages/bare-message.ts'
import { hearFirst } from '../popover/shield.ts'

const isEditor = (target: EventTarget | null): boolean => target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable)

export default defineUnlistedScript(() => {
  hearFirst(window)
  listenFirst(window)
  const stop = new AbortController()
  const look = (target: EventTarget | null) => {
    if (!isEditor(target)) return
    // Where the background cannot be reached the next focus asks again; where the extension was updated, nobody is left to ask.
    const asking = async () => (await browser.runtime.sendMessage(bareMessage('wake'))) as { err?: unknown } | undefined
    asking().then(
      (answer) => answer && !answer.err && stop.abort(),
      () => browser.runtime?.id === undefined && stop.abort(),
    )
  }
  const focused = (event: Event) => look(event.composedPath()[0] ?? null)
  const listen = () => document.addEventListener('focusin', focused, { capture: true, passive: true, signal: stop.signal })
  listen()
  whenRewritten(document, listen, stop.signal)
  look(document.activeElement)
})
