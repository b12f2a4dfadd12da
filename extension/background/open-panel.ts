/** A click on the button in the browser's bar opens the side panel. */
import { browser } from 'wxt/browser'

/** Firefox's side panel, which the shared types leave out. */
interface Sidebar {
  readonly sidebarAction?: { open(): Promise<void> }
}

/**
 * Not by `openPanelOnActionClick`: that would not grant `activeTab`. Both calls must come before anything is awaited,
 * or the browser no longer takes them for the person's click.
 */
export function openPanel(tab: { readonly id?: number }): void {
  const { sidebarAction } = browser as unknown as Sidebar
  const opened = sidebarAction ? sidebarAction.open() : tab.id !== undefined && browser.sidePanel.open({ tabId: tab.id })
  if (opened) opened.catch((error) => console.error('The side panel did not open.', error))
}
