/** "38 members, none outside": who gets a message, counted by the directory and by addresses, never by Outlook's own guess. */
import { everyone, isOutsider } from '#core/checker/situation/whom.ts'
import type { Context } from '#core/draft/context.schema.ts'
import type { Settings } from '#core/pack/settings.schema.ts'

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

/** @returns undefined where nobody is named yet */
export function whoGetsIt(context: Context, settings: Settings): string | undefined {
  const all = everyone({ context })
  if (all.length === 0) return undefined
  const members = new Set(settings.directory?.flatMap(({ email }) => (email ? [email.toLowerCase()] : [])))
  const isMember = (address: string | undefined) => address !== undefined && members.has(address.toLowerCase())
  const people = all.filter(({ list }) => !list)
  const inside = people.filter(({ address }) => isMember(address)).length
  const outside = people.filter((person) => !isMember(person.address) && isOutsider(person, { settings })).length
  const colleagues = people.length - inside - outside
  const lists = all.length - people.length
  const unseen = lists > 0 ? [`${counted(lists, 'list', 'lists')} whose people cannot be seen`] : []
  if (!settings.directory && !settings.group?.domains && !settings.council?.domain) return [counted(all.length, 'person', 'people'), ...unseen].join(', ')
  if (people.length === 0) return unseen.join(', ')
  return [
    ...(settings.directory ? [counted(inside, 'member', 'members')] : []),
    ...(colleagues > 0 ? [counted(colleagues, 'colleague', 'colleagues')] : []),
    outside === 0 ? 'none outside' : `${outside} outside`,
    ...unseen,
  ].join(', ')
}
