/** The store of a private window: what is set up on the device holds there too, and nothing said there is written down. */
import { memoryStore } from '#app/store/open-store.ts'
import type { Store } from '#app/store/store.ts'

const NOTICE = 'This is a private window: what you change here is forgotten when you close it.'

export async function privateStore(device: Store): Promise<Store> {
  const store = memoryStore({ notice: NOTICE })
  const { drafts: _, record: _____, ...all } = await device.exportAll()
  const { story: __, made: ___, openDraft: ____, ...preferences } = all.preferences
  await store.importAll({ ...all, drafts: [], preferences })
  return store
}
