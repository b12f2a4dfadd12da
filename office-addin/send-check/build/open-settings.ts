/** Of settings what may lie on a web server: council, group and days; never people, accounts, lines, motions or contacts. */
import { layerSettings } from '#core/pack/layer-settings.ts'
import type { Settings } from '#core/pack/settings.schema.ts'
import { choicesAlone } from '../roaming.ts'

/** @param sealed - of several packs, from the top down */
export function openSettings(sealed: readonly Settings[]): Settings | undefined {
  const { council, group, calendar, standingOrders } = layerSettings(...sealed)
  const polls = calendar?.polls
  const open: Settings = { ...(council && { council }), ...(group && { group }), ...(polls && { calendar: { polls } }), ...(standingOrders && { standingOrders }) }
  return Object.keys(open).length > 0 ? open : undefined
}

/** @param decided - by the administrator, who may make checks weightier too */
export function openPolicy(decided: Settings): Settings | undefined {
  const { ruleChoices } = decided
  return ruleChoices ? { ...openSettings([decided]), ruleChoices: choicesAlone(ruleChoices) } : openSettings([decided])
}
