/** The store of a private window: what is set up on the device holds there too, and nothing said there is written down. */
import { type PackedStore, withPacks } from '#app/packs-in-use/with-packs.ts'
import { memoryStore } from '#app/store/open-store.ts'

const NOTICE = 'This is a private window: what you change here is forgotten when you close it.'

export async function privateStore(device: PackedStore): Promise<PackedStore> {
  const store = memoryStore({ notice: NOTICE })
  const { drafts: _, record: _____, ...all } = await device.exportAll()
  const { story: __, made: ___, openDraft: ____, ...preferences } = all.preferences
  await store.importAll({ ...all, drafts: [], preferences })
  const packs = await device.packs()
  await store.changePacks(() => packs)
  return withPacks(store, device.packPolicy)
}
