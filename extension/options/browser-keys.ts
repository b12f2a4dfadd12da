/** The browser's own keys for the extension, which only the browser lets one change. */
import { browser } from 'wxt/browser'
import type { KeysControl } from '#app/options/options-host.ts'

/** What is given to a command without a description: the button in the bar. */
const BUTTON = 'Open Seconder'

/** Firefox's own page for keys, which the shared types leave out. */
interface WithSettings {
  openShortcutSettings?(): Promise<void>
}

export function browserKeys(): KeysControl {
  const list = async () => (await (browser.commands?.getAll() ?? [])).map(({ description, shortcut }) => ({ does: description || BUTTON, keys: shortcut ?? '' }))
  const commands = browser.commands as typeof browser.commands & WithSettings
  if (navigator.userAgent.includes('Firefox/')) {
    const open = commands?.openShortcutSettings
    return {
      list,
      how: 'In Firefox: Add-ons and themes, the cogwheel, “Manage Extension Shortcuts”.',
      ...(open ? { change: () => open.call(commands) } : {}),
    }
  }
  return {
    list,
    how: 'The browser keeps these keys, and has a page on which they are changed.',
    change: async () => void (await browser.tabs.create({ url: `${navigator.userAgent.includes('Edg/') ? 'edge' : 'chrome'}://extensions/shortcuts` })),
  }
}
