/** Puts the compose script into a frame, once. */
import { browser } from 'wxt/browser'
import type { PageKind } from '../messages/messages.ts'
import { isServed } from '../sites-served.ts'

export async function bring(tabId: number, frameId: number): Promise<void> {
  const target = { tabId, frameIds: [frameId] }
  const [first] = await browser.scripting.executeScript({ target, files: ['/compose.js'], injectImmediately: true })
  if (first?.result === 'started') await browser.scripting.insertCSS({ target, files: ['/assets/marks.css'] })
}

/** Sees that a tab can be talked to, and says what it is. */
export async function lookAt(tabId: number): Promise<PageKind> {
  const { url } = await browser.tabs.get(tabId)
  if (!isServed(url)) return 'not-served'
  try {
    await bring(tabId, 0)
    return 'served'
  } catch (error) {
    return { refused: error instanceof Error ? error.message : '' }
  }
}
