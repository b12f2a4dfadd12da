/** Put into a frame by the background once an editor there has the focus. */
import { browser } from 'wxt/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { aboutDraft } from '../compose/about-draft.ts'
import { Compose } from '../compose/compose.ts'
import { attach } from '../hosts/attach.ts'
import { askTwice, ExtensionGone } from '../messages/ask-background.ts'
import { onMessage, sendMessage } from '../messages/messages.ts'
import { PANEL_PORT, type PageEnd } from '../messages/panel-port.ts'
import { gmail } from '../sites/gmail.ts'

/** In the extension's own world, which the page cannot see. */
const world = globalThis as { composeRuns?: boolean }

export default defineUnlistedScript(() => {
  if (world.composeRuns) return 'runs already'
  world.composeRuns = true

  const stop = new AbortController()
  const isAlive = () => browser.runtime?.id !== undefined
  const end = () => {
    compose.stop()
    stop.abort()
    world.composeRuns = false
  }
  const compose = new Compose((ask) =>
    askTwice(() => sendMessage('marks', ask), isAlive).catch((error) => {
      if (error instanceof ExtensionGone) end()
      throw error
    }),
  )
  // Nobody may be listening: then no side panel is open.
  const tellPanels = () => void sendMessage('here').catch(() => {})

  onMessage('lookAgain', () => compose.lookAgain())
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== PANEL_PORT || stop.signal.aborted) return
    compose.serve(port as unknown as PageEnd)
    port.onDisconnect.addListener(() => {
      if (!isAlive()) end()
    })
  })
  window.addEventListener('click', (event) => event.isTrusted && compose.clicked(event.clientX, event.clientY), { capture: true, passive: true, signal: stop.signal })
  // A page that comes back from the browser's cache has lost its ports.
  window.addEventListener('pageshow', (event) => event.persisted && tellPanels(), { signal: stop.signal })

  attach(
    document,
    gmail,
    {
      opened: (host) => compose.opened(host, () => aboutDraft(gmail.see(host.root).context)),
      focused: (host) => compose.drafts.focus(host.id, Date.now()),
      closed: (host) => compose.closed(host),
    },
    stop.signal,
  )
  tellPanels()
  return 'started'
})
