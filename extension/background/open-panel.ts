/** A click on the button in the browser's bar opens the side panel. */
import { browser } from 'wxt/browser'

/** Firefox's side panel, which the shared types leave out. */
interface Sidebar {
  readonly sidebarAction?: { open(): Promise<void> }
}

type Tab = { readonly id?: number } | undefined

/**
 * Not by `openPanelOnActionClick`: that would not grant `activeTab`. Both calls must come before anything is awaited,
 * or the browser no longer takes them for the person's click.
 */
export function openPanel(tab: Tab): void {
  opened(tab)?.catch((error) => console.error('The side panel did not open.', error))
}

/** For a click in a page, which Chromium passes on with the message and Firefox does not. Whether it opened. */
export async function panelFor(tab: Tab): Promise<boolean> {
  const opening = opened(tab)
  return opening
    ? opening.then(
        () => true,
        () => false,
      )
    : false
}

function opened(tab: Tab): Promise<void> | undefined {
  const { sidebarAction } = browser as unknown as Sidebar
  if (sidebarAction) return sidebarAction.open()
  return tab?.id === undefined ? undefined : browser.sidePanel.open({ tabId: tab.id })
}
