/** On a device where nothing has been set up, the settings that the person's mailbox has from another. */
import { checkSettings } from '#app/panel/settings/check-settings.ts'
import type { Store } from '#app/store/store.ts'
import { SETTINGS, settingsFrom } from '../send-check/roaming.ts'

/** Nothing happens where they cannot be read, or where something is set up here already. */
export async function takeFromMailbox(roaming: Pick<Office.RoamingSettings, 'get'> | undefined, store: Store): Promise<void> {
  const kept: unknown = roaming?.get(SETTINGS)
  if (!kept || Object.keys(await store.settings()).length > 0) return
  const { settings } = await checkSettings(settingsFrom(kept))
  if (settings && Object.keys(settings).length > 0) await store.saveSettings(settings)
}
