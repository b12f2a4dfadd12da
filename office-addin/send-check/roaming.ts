/** What the send check knows of the group: a part of the person's settings, in the mailbox's roaming settings, which hold 32 KB. */
import type { Settings } from '#core/pack/settings.schema.ts'

export const SETTINGS = 'seconder'
/** Room for Outlook's own wrapping within its 32 KB. */
const MOST = 30_000

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
const choicesAlone = (choices: NonNullable<Settings['ruleChoices']>): Settings['ruleChoices'] =>
  Object.fromEntries(Object.entries(choices).map(([rule, { severity, off }]) => [rule, { ...(severity && { severity }), ...(off && { off }) }]))

/** @param kept - as the mailbox gives it back */
export function settingsFrom(kept: unknown): Settings {
  try {
    const settings: unknown = typeof kept === 'string' ? JSON.parse(kept) : kept
    return settings !== null && typeof settings === 'object' ? (settings as Settings) : {}
  } catch {
    return {}
  }
}
