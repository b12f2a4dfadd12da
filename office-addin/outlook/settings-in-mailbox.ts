/** The settings that the person's mailbox keeps: taken on a device where nothing has been set up, and forgotten with everything else. */
import { checkSettings } from '#app/panel/settings/check-settings.ts'
import type { Store } from '#app/store/store.ts'
import { SETTINGS } from '../send-check/commands.ts'
import { settingsFrom } from '../send-check/roaming.ts'
import { askerWith } from './ask-outlook.ts'
import type { OutlookHere } from './outlook-here.ts'

/** Nothing happens where they cannot be read, or where something is set up here already. */
export async function takeFromMailbox(roaming: Pick<Office.RoamingSettings, 'get'> | undefined, store: Store): Promise<void> {
  const kept: unknown = roaming?.get(SETTINGS)
  // what an administrator or a pack says is no setting up
  const own = await (store.ownSettings?.() ?? store.settings())
  if (!kept || Object.keys(own).length > 0) return
  const { settings } = await checkSettings(settingsFrom(kept))
  if (settings && Object.keys(settings).length > 0) await store.saveSettings(settings)
}

/** @throws OutlookError where Outlook does not save it */
export async function forgetInMailbox({ Office, after }: OutlookHere): Promise<void> {
  const roaming = Office.context.roamingSettings
  if (!roaming?.get(SETTINGS)) return
  roaming.remove(SETTINGS)
  await askerWith(after).ask<void>((done) => roaming.saveAsync(done))
}
