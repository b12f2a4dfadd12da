/** Opens the store for a page of ours or the background, and brings back the last good copy where the store was lost. */
import { browser } from 'wxt/browser'
import { openStore } from '#app/store/open-store.ts'
import type { Store } from '#app/store/store.ts'
import { type CopyShelf, dropCopy, putBackWords, restore, takeCopy } from './good-copy.ts'

const shelf = (): CopyShelf => browser.storage.local

/** `tells` where there is a person to be told of what was put back; the background has none. */
export async function openKept({ tells = true }: { readonly tells?: boolean } = {}): Promise<Store> {
  return watchedOver(await openStore(), shelf(), tells)
}

/** After every change: by the background, which hears of all of them. */
export const keepCopy = (store: Store): Promise<void> => takeCopy(store, shelf())

/** The store, with what was put back into it, and with its copy going when everything goes. */
export async function watchedOver(store: Store, copies: CopyShelf, tells = true): Promise<Store> {
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
      await Promise.all([store.deleteEverything(), dropCopy(copies)])
    },
  }
}
