/** Put into a frame by the background once an editor there has the focus. */
import { type Browser, browser } from 'wxt/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { aboutDraft } from '../compose/about-draft.ts'
import { AloneAtCaret } from '../compose/alone-at-caret.ts'
import { Compose } from '../compose/compose.ts'
import type { OpenDraft } from '../compose/open-drafts.ts'
import { SendGuard } from '../guard/guard.ts'
import { guardWays } from '../guard/guard-ways.ts'
import { attach } from '../hosts/attach.ts'
import { marksSheet } from '../marks/sheet.ts'
import { askTwice, ExtensionGone } from '../messages/ask-background.ts'
import { onMessage, sendMessage } from '../messages/messages.ts'
import { PANEL_PORT, type PageEnd } from '../messages/panel-port.ts'
import { AtMarks } from '../popover/at-marks.ts'
import { popoverAsks } from '../popover/popover-asks.ts'
import { siteFor } from '../sites/site-for.ts'
import { StatusChip } from '../status/status-chip.ts'
import { TellInUse } from '../status/tell-in-use.ts'

/** In the extension's own world, which the page cannot see. */
const world = globalThis as { composeRuns?: boolean }

export default defineUnlistedScript(() => {
  if (world.composeRuns) return undefined
  world.composeRuns = true

  const site = siteFor(window)
  const stop = new AbortController()
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
  const compose = new Compose(
    (ask) =>
      askTwice(() => sendMessage('marks', ask), isAlive).catch((error) => {
        if (error instanceof ExtensionGone) end()
        throw error
      }),
    (draft) => checked(draft),
    (host) => guard.heardOf(host),
    new AloneAtCaret({
      template: (ask) => askTwice(() => sendMessage('template', ask), isAlive),
      inserted: (ask) => void sendMessage('inserted', ask).catch(() => {}),
      openPanel: () => sendMessage('openPanel'),
    }),
  )
  const guard = new SendGuard(
    site,
    guardWays(compose, isAlive, () => !stop.signal.aborted),
  )
  guard.listen(stop.signal)
  const marks = new AtMarks(compose.drafts, popoverAsks(compose, isAlive), stop.signal)
  const chip = new StatusChip((draft, by) => marks.openFirst(draft, by))
  const inUse = new TellInUse(() => void sendMessage('inUse').catch(() => {}))
  const showInUse = () => {
    chip.show(compose.drafts.inUse)
    inUse.tell(compose.drafts.inUse)
  }
  const checked = (draft: OpenDraft) => {
    marks.checked(draft)
    if (draft === compose.drafts.inUse) showInUse()
  }
  compose.drafts.watch(showInUse, stop.signal)
  stop.signal.addEventListener('abort', () => {
    chip.show(undefined)
    inUse.tell(undefined)
  })
  // Nobody may be listening: then no side panel is open.
  const tellPanels = (asked = false) => void sendMessage('here', { asked }).catch(() => {})

  const forget = [
    onMessage('lookAgain', () => compose.lookAgain()),
    onMessage('step', ({ data }) => marks.step(data.by)),
    onMessage('switched', () => void stay()),
    onMessage('call', () => tellPanels(true)),
  ]
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
  window.addEventListener('click', (event) => event.isTrusted && compose.clicked(event.clientX, event.clientY), { capture: true, passive: true, signal: stop.signal })
  // A page that comes back from the browser's cache has lost its ports, and its count on the button.
  window.addEventListener(
    'pageshow',
    (event) => {
      if (!event.persisted) return
      tellPanels()
      showInUse()
      inUse.again(compose.drafts.inUse)
    },
    { signal: stop.signal },
  )

  attach(
    document,
    site,
    {
      opened: (host) => {
        guard.opened(host, stop.signal)
        compose.opened(host, () => aboutDraft(site.see(host.root).context))
      },
      focused: (host) => compose.drafts.focus(host.id, Date.now()),
      closed: (host) => {
        guard.closed(host)
        compose.closed(host)
      },
    },
    stop.signal,
  )
  tellPanels()
  return marksSheet
})
