/** Editors may stand in frames, and each frame knows its own drafts only: which of a tab's holds the one that had the focus last. */
import { browser } from 'wxt/browser'
import type { DraftInUse } from '../status/tell-in-use.ts'

/** @returns undefined where no draft is in use, or the browser lets us ask nobody there */
export async function frameInUse(tabId: number): Promise<({ readonly frameId: number } & DraftInUse) | undefined> {
  const func = () => (globalThis as { draftInUse?: DraftInUse }).draftInUse
  const frames = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func }).catch(() => [])
  const [latest] = frames.flatMap(({ frameId, result }) => (result ? [{ frameId, ...result }] : [])).sort((a, b) => b.focusedAt - a.focusedAt)
  return latest
}
