/** What the send check knows of the group: a part of the person's settings, in the mailbox's roaming settings, which hold 32 KB. */
import type { Settings } from '#core/pack/settings.schema.ts'
import { soundSettings } from './sound-settings.ts'

/** Room for Outlook's own wrapping within its 32 KB. */
const MOST = 30_000
/** What Outlook lets an add-in keep. */
const LONGEST = 32 * 1024

/** Never lists of people who want no mail, lines, motions or contacts: the mailbox's server keeps what stands here. */
export function roamingSettings({ me, accounts, council, group, directory, calendar, standingOrders, ruleChoices }: Settings): Settings {
  const polls = calendar?.polls
  const own: Settings = {
    ...(me && { me }),
    ...(accounts && { accounts }),
    ...(council && { council }),
    ...(group && { group }),
    ...(polls && { calendar: { polls } }),
    ...(standingOrders && { standingOrders }),
    // what the pack does not let go has no effect here either
    ...(ruleChoices && { ruleChoices: choicesAlone(ruleChoices) }),
  }
  if (!directory) return own
  const members = directory.map(({ name, title, role, spokesperson, email, restricted }) => ({
    name,
    ...(title && { title }),
    ...(role && { role }),
    ...(spokesperson && { spokesperson }),
    ...(email && { email }),
    ...(restricted && { restricted }),
  }))
  const whole = { ...own, directory: members }
  // half a directory would call the others strangers
  return JSON.stringify(whole).length <= MOST ? whole : own
}

/** Reasons are for the pane. */
export const choicesAlone = (choices: NonNullable<Settings['ruleChoices']>): Settings['ruleChoices'] =>
  Object.fromEntries(Object.entries(choices).map(([rule, { severity, off }]) => [rule, { ...(severity && { severity }), ...(off && { off }) }]))

/** @param kept - as the mailbox gives it back: what is too long is not read, and a part that is not as settings are is left out */
export function settingsFrom(kept: unknown): Settings {
  try {
    const text = typeof kept === 'string' ? kept : JSON.stringify(kept)
    return text.length > LONGEST ? {} : soundSettings(JSON.parse(text))
  } catch {
    return {}
  }
}
