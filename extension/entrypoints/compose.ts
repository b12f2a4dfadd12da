/** Put into a frame by the background once an editor there has the focus. */
import { type Browser, browser } from 'wxt/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { aboutDraft } from '../compose/about-draft.ts'
import { Compose } from '../compose/compose.ts'
import { isOptedOut } from '../editors/opted-out.ts'
import { attach } from '../hosts/attach.ts'
import { askTwice, ExtensionGone } from '../messages/ask-background.ts'
import { onMessage, sendMessage } from '../messages/messages.ts'
import { PANEL_PORT, type PageEnd } from '../messages/panel-port.ts'
import { siteFor } from '../sites/site-for.ts'

/** In the extension's own world, which the page cannot see. */
const world = globalThis as { composeRuns?: boolean }

export default defineUnlistedScript(() => {
  if (world.composeRuns) return 'runs already'
  world.composeRuns = true

  const stop = new AbortController()
  const site = siteFor(window)
  const isAlive = () => browser.runtime?.id !== undefined
  const end = () => {
    // The drafts close first, so that panels hear of it.
    stop.abort()
    compose.stop()
    world.composeRuns = false
  }
  const stay = async () => {
    if (!(await askTwice(() => sendMessage('stay'), isAlive).catch(() => isAlive()))) end()
  }
  const compose = new Compose((ask) =>
    askTwice(() => sendMessage('marks', ask), isAlive).catch((error) => {
      if (error instanceof ExtensionGone) end()
      throw error
    }),
  )
  // Nobody may be listening: then no side panel is open.
  const tellPanels = (asked = false) => void sendMessage('here', { asked }).catch(() => {})

  const forget = [onMessage('lookAgain', () => compose.lookAgain()), onMessage('switched', () => void stay()), onMessage('call', () => tellPanels(true))]
  const connected = (port: Browser.runtime.Port) => {
    if (port.name !== PANEL_PORT) return
    compose.serve(port as unknown as PageEnd)
    port.onDisconnect.addListener(() => {
      if (!isAlive()) end()
    })
  }
  browser.runtime.onConnect.addListener(connected)
  stop.signal.addEventListener('abort', () => {
    // To a script whose extension is gone nobody speaks any more.
    if (!isAlive()) return
    for (const off of forget) off()
    browser.runtime.onConnect.removeListener(connected)
  })
  // After an update a script that nobody asks any more hears of it at the next thing that happens, before its successor draws.
  const orphaned = () => {
    if (!isAlive()) end()
  }
  for (const kind of ['focusin', 'input', 'visibilitychange'] as const) document.addEventListener(kind, orphaned, { capture: true, passive: true, signal: stop.signal })
  window.addEventListener('click', (event) => compose.clicked(event.clientX, event.clientY), { capture: true, passive: true, signal: stop.signal })
  // A page that comes back from the browser's cache has lost its ports.
  window.addEventListener('pageshow', (event) => event.persisted && tellPanels(), { signal: stop.signal })

  attach(
    document,
    site,
    {
      opened: (host) =>
        compose.opened(
          host,
          () => aboutDraft(site.see(host.root).context),
          () => isOptedOut(host.root),
        ),
      focused: (host) => compose.drafts.focus(host.id, Date.now()),
      closed: (host) => compose.closed(host),
    },
    stop.signal,
  )
  tellPanels()
  return 'started'
})
