/** The group's own published numbers, addresses and accounts are never personal data (guidance J0.7). */
import type { Filter } from './judged.ts'

export const ownDetails: Filter = (judged, { situation: { settings } }) => {
  const own = new Set([...(settings.ownContacts ?? []), ...(settings.me?.email ? [settings.me.email] : [])].map(bare))
  if (own.size === 0) return [...judged]
  return judged.filter(({ rule, finding }) => rule.family !== 'data-protection' || finding.start === undefined || !own.has(bare(finding.words)))
}

/** Letters and digits alone: "08-99-99 66374958" and "sort code 08 99 99, account 66374958" are one account. */
const bare = (text: string): string => {
  const plain = text.toLowerCase().replace(/[^a-z0-9@.]/g, '')
  return /@/.test(plain) ? plain : plain.replace(/[^0-9]/g, '') || plain
}
