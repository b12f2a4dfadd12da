/** Whether this is a shared computer: the one word of ours that then stays on the disk. */
import { browser } from 'wxt/browser'
import { LAST_SAID } from './read-managed.ts'

const KEY = 'sharedComputer'

export const isShared = async (): Promise<boolean> => (await browser.storage.local.get(KEY))[KEY] === true

export const setShared = (is: boolean): Promise<void> => (is ? browser.storage.local.set({ [KEY]: true }) : browser.storage.local.remove(KEY))

/** Where things are kept has changed, or what the organisation decided: whatever was opened before is old. */
export function onKeptElsewhere(listener: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'managed' || (area === 'local' && (KEY in changes || LAST_SAID in changes))) listener()
  })
}
