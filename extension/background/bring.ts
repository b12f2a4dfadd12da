/** Puts the compose script into a frame, once. */
import { browser } from 'wxt/browser'
import type { PageKind } from '../messages/messages.ts'
import { isServed } from '../sites-served.ts'

const BLANK = 'about:blank'

export async function bring(tabId: number, frameId: number): Promise<void> {
  const target = { tabId, frameIds: [frameId] }
  const [first] = await browser.scripting.executeScript({ target, files: ['/compose.js'], injectImmediately: true })
  if (first?.result === 'started') await browser.scripting.insertCSS({ target, files: ['/assets/marks.css'] })
}

/** Sees that a tab can be talked to, and says what it is. */
export async function lookAt(tabId: number): Promise<PageKind> {
  const { url } = await browser.tabs.get(tabId)
  // A window that a served page has opened and filled has no address of its own; the browser says whether it is ours to read.
  if (!isServed(url) && url !== BLANK) return 'not-served'
  try {
    await bring(tabId, 0)
    return 'served'
  } catch (error) {
    if (url === BLANK) return 'not-served'
    return { refused: error instanceof Error ? error.message : '' }
  }
}
