/** Moves between the disk and memory: the settings come along, and of the disk nothing is left. */
import { openStore } from '#app/store/open-store.ts'
import type { Store } from '#app/store/store.ts'
import { sessionStore } from '../kept/open-kept.ts'
import { setShared } from '../kept/shared-computer.ts'

export async function turnShared(from: Store, on: boolean): Promise<void> {
  // The person's own alone, without what the organisation decided: that lies over them again wherever they are.
  const { settings, preferences } = await from.exportAll()
  const { switches, welcomed } = preferences
  const packs = await from.packs()
  const to = on ? sessionStore() : await openStore()
  await to.saveSettings(settings)
  await to.savePreferences({ ...(switches ? { switches } : {}), ...(welcomed ? { welcomed } : {}) })
  await to.changePacks(() => packs)
  await from.deleteEverything()
  await setShared(on)
}
