/** The shelf in the browser's IndexedDB. */
import { deleteDB, type IDBPDatabase, openDB } from 'idb'
import { migrate, STEPS, VERSION } from './migrations.ts'
import type { Area, Shelf } from './shelf.ts'

const AREAS: readonly Area[] = ['drafts', 'things']

/** How long another tab may take to let go of an older version. */
const PATIENCE = 3000

/**
 * @throws Error whose message is a sentence for the person: storage is switched off, damaged, newer, or held by another tab
 */
export async function deviceShelf(name = 'seconder', version = VERSION, steps = STEPS): Promise<Shelf> {
  if (typeof indexedDB === 'undefined') throw new Error('This browser gives Seconder no storage here.')
  const opening = open(name, version, steps)
  const db = await inTime(opening).catch((error) => {
    // Should it come after all, it must not hold the storage against the others.
    opening.then((late) => late.close()).catch(() => {})
    throw error
  })
  const tried = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (error) {
      throw new Error(inWords(error, 'save'), { cause: error })
    }
  }
  return {
    get: (area, key) => tried(() => db.get(area, key)),
    all: (area) => tried(() => db.getAll(area)),
    update: (area, key, change) =>
      tried(async () => {
        const write = async () => {
          const tx = db.transaction(area, 'readwrite')
          const record = change(await tx.store.get(key))
          await Promise.all([record === undefined ? tx.store.delete(key) : tx.store.put(record, key), tx.done])
        }
        // After one that found no room, Firefox lets the next transaction delete only, whether or not there is room by now.
        await write().catch((error) => (error.name === 'InvalidStateError' ? write() : Promise.reject(error)))
      }),
    clear: () =>
      tried(async () => {
        const tx = db.transaction(AREAS, 'readwrite')
        await Promise.all([...AREAS.map((area) => tx.objectStore(area).clear()), tx.done])
      }),
    close: () => db.close(),
  }
}

/** Takes the whole database away, for "delete everything" where it is too damaged to open. */
export const removeDeviceShelf = async (name: string): Promise<void> => {
  if (typeof indexedDB !== 'undefined') await inTime(deleteDB(name))
}

function open(name: string, version: number, steps: typeof STEPS): Promise<IDBPDatabase> {
  return openDB(name, version, {
    async upgrade(db, from, _to, tx) {
      if (from === 0) {
        for (const area of AREAS) db.createObjectStore(area)
        return
      }
      try {
        // Only requests to this transaction may be awaited here, or IndexedDB commits it half-way.
        const drafts = await tx.objectStore('drafts').getAll()
        const keys = await tx.objectStore('things').getAllKeys()
        const values = await tx.objectStore('things').getAll()
        const now = migrate({ drafts, things: Object.fromEntries(keys.map((key, i) => [String(key), values[i]])) }, from, version, steps)
        await Promise.all(AREAS.map((area) => tx.objectStore(area).clear()))
        await Promise.all([
          ...now.drafts.map((draft) => tx.objectStore('drafts').put(draft, (draft as { id: string }).id)),
          ...Object.entries(now.things).map(([key, value]) => tx.objectStore('things').put(value, key)),
        ])
      } catch {
        // Without this IndexedDB would keep the new version number with the old records. The opening itself tells of it.
        tx.done.catch(() => {})
        tx.abort()
      }
    },
    // A newer Seconder in another tab waits for this one: let it pass. Later writes here say so.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase | null)?.close(),
  }).catch((error) => {
    throw new Error(inWords(error, 'open'), { cause: error })
  })
}

function inTime<T>(work: Promise<T>): Promise<T> {
  let late: ReturnType<typeof setTimeout>
  const limit = new Promise<never>((_, reject) => {
    late = setTimeout(() => reject(new Error('Another tab holds Seconder’s storage. Close the other tabs with Seconder and reload this one.')), PATIENCE)
  })
  return Promise.race([work, limit]).finally(() => clearTimeout(late))
}

/** What went wrong, for a person, from the DOMException's name. */
export function inWords(error: unknown, doing: 'open' | 'save'): string {
  const name = error instanceof Error ? error.name : ''
  if (name === 'QuotaExceededError')
    return 'This device has no room left, so the last change was not saved. Copy the text to a safe place, then delete drafts that you no longer need.'
  if (name === 'VersionError') return 'A newer Seconder has already used the storage of this browser. Reload the page to get it.'
  if (name === 'SecurityError') return 'The browser is set to refuse storage to this page.'
  if (doing === 'open') return 'The storage of this browser cannot be read; it may be damaged. It is left as it is until you press “Delete everything”, which begins a new one.'
  return 'The browser has closed Seconder’s storage, so the last change was not saved. Copy the text to a safe place, then reload the page.'
}
