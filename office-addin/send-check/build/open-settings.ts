/** Of a pack's sealed settings what may lie on a web server: council, group and days; never people, accounts, lines, motions or contacts. */
import { layerSettings } from '#core/pack/layer-settings.ts'
import type { Settings } from '#core/pack/settings.schema.ts'

/** @param sealed - of several packs, from the top down */
export function openSettings(sealed: readonly Settings[]): Settings | undefined {
  const { council, group, calendar, standingOrders } = layerSettings(...sealed)
  const polls = calendar?.polls
  const open: Settings = { ...(council && { council }), ...(group && { group }), ...(polls && { calendar: { polls } }), ...(standingOrders && { standingOrders }) }
  return Object.keys(open).length > 0 ? open : undefined
}
