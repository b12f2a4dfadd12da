/** Opens the store on this device; where that cannot be, one in memory that says so. */
import { deviceShelf, inWords, removeDeviceShelf } from './device-shelf.ts'
import { setDamagedAside } from './set-aside.ts'
import { memoryShelf } from './shelf.ts'
import { storeOver } from './shelf-store.ts'
import type { Store } from './store.ts'

interface Options {
  readonly name?: string
  /** "This is a shared computer": nothing is written to the device at all. */
  readonly shared?: boolean
  readonly now?: () => string
}

const FORGETS = 'Drafts and settings are kept only until this tab is closed: save or copy what you need.'

export async function openStore({ name = 'seconder', shared = false, now }: Options = {}): Promise<Store> {
  if (shared) return memoryStore({ notice: `This is a shared computer. ${FORGETS}`, now })
  try {
    const shelf = await deviceShelf(name)
    const aside = await setDamagedAside(shelf, (now?.() ?? new Date().toISOString()).slice(0, 10)).catch((error) => {
      shelf.close()
      throw new Error(inWords(error, 'open'), { cause: error })
    })
    const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(name)
    const store = storeOver(shelf, { kind: 'device', aside, now, channel })
    // Deletes casework and entries of the record that are past their day, and shows that the storage can really be read.
    await Promise.all([store.drafts(), store.record()]).catch((error) => {
      store.close()
      throw new Error(inWords(error, 'open'), { cause: error })
    })
    return store
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'The storage of this browser cannot be used.'
    const shelf = memoryShelf()
    // What cannot be read can still be deleted.
    const clear = () => Promise.all([shelf.clear(), removeDeviceShelf(name)]).then(() => undefined)
    return storeOver({ ...shelf, clear }, { kind: 'memory', notice: `${reason} ${FORGETS}`, now })
  }
}

export const memoryStore = ({ notice = FORGETS, now }: { readonly notice?: string; readonly now?: () => string } = {}): Store =>
  storeOver(memoryShelf(), { kind: 'memory', notice, now })
