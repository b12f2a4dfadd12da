/** Starts the side panel: the panel of shared/app beside the draft that the person looks at. */
import { createRoot } from 'react-dom/client'
import { browser } from 'wxt/browser'
import { keepFocus } from '#app/panel/keep-focus.ts'
import { MishapBoundary } from '#app/panel/mishap-boundary.tsx'
import { openKept } from '../../kept/open-kept.ts'
import { privateStore } from '../../kept/private-store.ts'
import { onKeptElsewhere } from '../../kept/shared-computer.ts'
import { askTwice } from '../../messages/ask-background.ts'
import { bareMessage } from '../../messages/bare-message.ts'
import { onMessage, sendMessage } from '../../messages/messages.ts'
import { PANEL_PORT, type PanelEnd } from '../../messages/panel-port.ts'
import { backgroundChecker } from '../../sidepanel/background-checker.ts'
import { ClickedMark } from '../../sidepanel/clicked-mark.ts'
import { Follower } from '../../sidepanel/follower.ts'
import { Mishap } from '../../sidepanel/mishap.tsx'
import { pageWays } from '../../sidepanel/page-ways.ts'
import { SidePanel } from '../../sidepanel/side-panel.tsx'
import './side-panel.css'

/** zod makes its checks with `new Function` where it may, and asks by trying: the content policy would report that. */
;(globalThis as { __zod_globalConfig?: object }).__zod_globalConfig = { jitless: true }

const isAlive = () => browser.runtime?.id !== undefined
const clicked = new ClickedMark()

const checker = backgroundChecker((ask) => askTwice(() => sendMessage('verdict', ask), isAlive))
const follower = new Follower({
  connect: (tabId, frameId) => browser.tabs.connect(tabId, { name: PANEL_PORT, frameId }) as unknown as PanelEnd,
  // In a page without a draft in use nobody may be there to answer.
  call: (tab) => void browser.tabs.sendMessage(tab, bareMessage('call')).catch(() => {}),
  bring: (tab) => askTwice(() => sendMessage('bring', { tab }), isAlive),
  clicked: (host, place) => clicked.set({ host, place }),
})

/** `?tab=7` holds to one tab, for a panel opened in a tab of its own. */
async function followTabs(): Promise<void> {
  const given = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN)
  browser.tabs.onUpdated.addListener((tab, change) => {
    if (change.status === 'complete') void follower.loaded(tab)
  })
  browser.tabs.onRemoved.addListener((tab) => follower.gone(tab))
  onMessage('here', ({ data, sender }) => {
    if (sender.tab?.id !== undefined) follower.here(sender.tab.id, sender.frameId ?? 0, data.asked)
  })
  onMessage('switched', () => follower.again())
  if (!Number.isNaN(given)) return follower.follow(given)
  const window = await browser.windows.getCurrent()
  browser.tabs.onActivated.addListener(({ tabId, windowId }) => {
    if (windowId === window.id) void follower.follow(tabId)
  })
  const [tab] = await browser.tabs.query({ active: true, windowId: window.id })
  if (tab?.id !== undefined) await follower.follow(tab.id)
}

const root = createRoot(document.getElementById('side-panel') as HTMLElement)
keepFocus(document)

async function start(): Promise<void> {
  const { incognito } = await browser.windows.getCurrent()
  const store = await openKept().then((kept) => (incognito ? privateStore(kept) : kept))
  const ways = pageWays(incognito, (tab, page) => follower.now(tab, page))
  onKeptElsewhere(() => location.reload())
  // Whatever is kept decides about the marks in the pages too.
  store.watch(() => void sendMessage('inputsChanged').catch(() => {}), new AbortController().signal)
  root.render(
    <MishapBoundary instead={(error) => <Mishap error={error} />}>
      <SidePanel follower={follower} checker={checker} store={store} ways={ways} clicked={clicked} />
    </MishapBoundary>,
  )
  await followTabs()
}

start().catch((error: unknown) => root.render(<Mishap error={error} />))
