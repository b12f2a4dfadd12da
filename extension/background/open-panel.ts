/** A click on the button in the browser's bar opens the side panel. */
import { browser } from 'wxt/browser'

/** Firefox's side panel, which the shared types leave out. */
interface Sidebar {
  readonly sidebarAction?: { open(): Promise<void> }
}

/**
 * Not by `openPanelOnActionClick`: that would not grant `activeTab`. Both calls must come before anything is awaited,
 * or the browser no longer takes them for the person's click.
 *
 * @returns whether it opened: a click in a page counts in Chromium, and not in Firefox
 */
export async function openPanel(tab: { readonly id?: number }): Promise<boolean> {
  const { sidebarAction } = browser as unknown as Sidebar
  try {
    if (sidebarAction) await sidebarAction.open()
    else if (tab.id !== undefined) await browser.sidePanel.open({ tabId: tab.id })
    return sidebarAction !== undefined || tab.id !== undefined
  } catch (error) {
    console.info('The side panel did not open.', error)
    return false
  }
}
