/** The store as every page of the extension opens it: on the device, or in memory on a shared computer; with what the organisation decided. */
import { browser } from 'wxt/browser'
import { type PackedStore, withPacks } from '#app/packs-in-use/with-packs.ts'
import { managedStore } from '#app/store/managed-store.ts'
import { openStore } from '#app/store/open-store.ts'
import { storeOver } from '#app/store/shelf-store.ts'
import type { Store } from '#app/store/store.ts'
import { type CopyShelf, dropCopy, putBackWords, restore, takeCopy } from './good-copy.ts'
import { type InTurn, inTurnOf } from './in-turn.ts'
import { withManagedSites } from './managed-sites.ts'
import { readManaged } from './read-managed.ts'
import { sessionShelf } from './session-shelf.ts'
import { isShared } from './shared-computer.ts'

const SHARED = 'This is a shared computer. Everything is kept in memory, and is gone when the browser is closed.'

/** `tells` where there is a person to be told of what was put back; the background has none. */
export async function openKept({ tells = true }: { readonly tells?: boolean } = {}): Promise<PackedStore> {
  const { managed, fault } = await readManaged()
  const store = (managed.sharedComputer ?? (await isShared())) ? sessionStore() : await watchedOver(await openStore(), shelf(), { tells, inTurn })
  const own = fault ? Object.assign(Object.create(store) as Store, { notice: [fault, store.notice].filter(Boolean).join(' ') }) : store
  return withManagedSites(managedStore(withPacks(own, { ...managed.packs, mandatory: managed.mandatory }), managed.settings ?? {}), managed.sitesOff ?? [])
}

export const sessionStore = (): Store => storeOver(sessionShelf(browser.storage.session), { kind: 'session', notice: SHARED, channel: new BroadcastChannel('seconder-session') })

const inTurn = inTurnOf('seconder-copy')
const shelf = (): CopyShelf => browser.storage.local
/** After every change: by the background, which hears of all of them. */
export const keepCopy = (store: Store): Promise<void> => takeCopy(store, shelf(), inTurn)

/** The store, with what was put back into it, and with its copy going when everything goes. */
export async function watchedOver(store: Store, copies: CopyShelf, { tells = true, inTurn }: { readonly tells?: boolean; readonly inTurn: InTurn }): Promise<Store> {
  // A copy that cannot be read either must not keep anybody from working.
  const restored = await restore(store, copies)
    .then(() => (tells ? putBackWords(copies) : undefined))
    .catch(() => undefined)
  return {
    ...store,
    get notice() {
      return [store.notice, restored].filter(Boolean).join(' ') || undefined
    },
    async deleteEverything() {
      await inTurn(() => Promise.all([store.deleteEverything(), dropCopy(copies)]))
    },
  }
}
