/** Puts the compose script into a frame, once, and the loader into pages that were open before it could come by itself. */
import { browser } from 'wxt/browser'
import type { PageKind } from '../messages/messages.ts'
import { siteOf } from '../sites-served.ts'
import { isAllowed } from './grants.ts'
import type { Switchboard } from './switchboard.ts'

const BLANK = 'about:blank'

export async function bring(tabId: number, frameId: number): Promise<void> {
  const target = { tabId, frameIds: [frameId] }
  const [first] = await browser.scripting.executeScript({ target, files: ['/compose.js'], injectImmediately: true })
  // Where it has just begun it hands over the style sheet of the marks, under the names that it gave them there.
  if (typeof first?.result === 'string') await browser.scripting.insertCSS({ target, css: first.result })
}

/** Into every frame that can be reached; where it already runs it looks at once whether an editor has the focus. */
const bringLoader = (tabId: number) => browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: ['/loader.js'], injectImmediately: true })

/** Sees that a tab can be talked to, and says what it is. */
export async function lookAt(tabId: number, board: Switchboard): Promise<PageKind> {
  const { url } = await browser.tabs.get(tabId)
  const site = siteOf(url)
  const why = await board.whyOff({ origin: site ?? '', tab: tabId })
  if (why) return site ? { off: why, site } : { off: why }
  // A window that a served page has opened and filled has no address of its own; the browser says whether it is ours to read.
  if (site === undefined && url !== BLANK) return 'not-served'
  try {
    if (site !== undefined && !(await isAllowed(site))) return (await runsIn(tabId)) ? { once: site } : { may: site }
    await bring(tabId, 0)
    return 'served'
  } catch (error) {
    if (url === BLANK) return 'not-served'
    return { refused: error instanceof Error ? error.message : '' }
  }
}

/** The person asks for this page, by a click on our button or in the side panel. */
export async function checkHere(tabId: number, board: Switchboard): Promise<PageKind> {
  const page = await lookAt(tabId, board)
  if (typeof page === 'string' || !('may' in page)) return page
  try {
    await bringLoader(tabId)
    await bring(tabId, 0)
    return { once: page.may }
  } catch (error) {
    return { refused: error instanceof Error ? error.message : '' }
  }
}

/** The focus went into a frame: where the person has asked for this page, those that came since get a loader too. */
export async function bringToFrames(tabId: number, origin: string): Promise<void> {
  // There the browser brings it by itself.
  if (await isAllowed(origin)) return
  // Refused once the person has left the page for which they asked.
  await bringLoader(tabId).catch(() => {})
}

async function runsIn(tabId: number): Promise<boolean> {
  const [first] = await browser.scripting.executeScript({ target: { tabId }, func: () => (globalThis as { composeRuns?: boolean }).composeRuns === true })
  return first?.result === true
}

/** Takes up pages that stayed open while Seconder was updated, switched off, or not yet allowed there. */
export async function takeUp(board: Switchboard): Promise<void> {
  // Only of pages that we may read does the browser tell the address.
  const tabs = await browser.tabs.query({})
  await Promise.allSettled(
    tabs.map(async ({ id, url }) => {
      const site = siteOf(url)
      if (id === undefined || site === undefined || !(await isAllowed(site))) return
      if (!(await board.whyOff({ origin: site, tab: id }))) await bringLoader(id)
    }),
  )
}
