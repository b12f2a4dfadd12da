/** The store as every page of the extension opens it: on the device, or in memory on a shared computer; with what the organisation decided. */
import { browser } from 'wxt/browser'
import { managedStore } from '#app/store/managed-store.ts'
import { openStore } from '#app/store/open-store.ts'
import { storeOver } from '#app/store/shelf-store.ts'
import type { Store } from '#app/store/store.ts'
import { withManagedSites } from './managed-sites.ts'
import { readManaged } from './read-managed.ts'
import { sessionShelf } from './session-shelf.ts'
import { isShared } from './shared-computer.ts'

const SHARED = 'This is a shared computer. Everything is kept in memory, and is gone when the browser is closed.'

export async function openKept(): Promise<Store> {
  const { managed, fault } = await readManaged()
  const store = (managed.sharedComputer ?? (await isShared())) ? sessionStore() : await openStore()
  const own = fault ? Object.assign(Object.create(store) as Store, { notice: [fault, store.notice].filter(Boolean).join(' ') }) : store
  return withManagedSites(managedStore(own, managed.settings ?? {}), managed.sitesOff ?? [])
}

export const sessionStore = (): Store => storeOver(sessionShelf(browser.storage.session), { kind: 'session', notice: SHARED, channel: new BroadcastChannel('seconder-session') })
