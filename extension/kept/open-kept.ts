/** Opens the store for a page of ours or the background, and brings back the last good copy where the store was lost. */
import { browser } from 'wxt/browser'
import { openStore } from '#app/store/open-store.ts'
import type { Store } from '#app/store/store.ts'
import { type CopyShelf, dropCopy, restore, takeCopy } from './good-copy.ts'

const shelf = (): CopyShelf => browser.storage.local

export async function openKept(): Promise<Store> {
  const store = await openStore()
  return watchedOver(store, shelf())
}

/** After every change: by the background, which hears of all of them. */
export const keepCopy = (store: Store): Promise<void> => takeCopy(store, shelf())

/** The store, with what was put back into it, and with its copy going when everything goes. */
export async function watchedOver(store: Store, copies: CopyShelf): Promise<Store> {
  // A copy that cannot be read either must not keep anybody from working.
  const restored = await restore(store, copies).catch(() => undefined)
  return {
    ...store,
    get notice() {
      return [store.notice, restored].filter(Boolean).join(' ') || undefined
    },
    async deleteEverything() {
      await Promise.all([store.deleteEverything(), dropCopy(copies)])
    },
  }
}
