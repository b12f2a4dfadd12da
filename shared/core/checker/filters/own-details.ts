/** The group's own published numbers, addresses and accounts are never personal data (guidance J0.7). */
import type { Settings } from '../../pack/settings.schema.ts'
import type { Hit } from '../kind.ts'
import { madeOnce } from '../made-once.ts'
import type { Sieve } from './judged.ts'

export const ownDetails: Sieve = (judged, { situation: { settings } }) => {
  const { rule, hit, finding } = judged
  if (rule.family !== 'data-protection' || finding.start === undefined) return judged
  const own = ownOf(settings)
  const isOwn = own.size > 0 && own.has(bare(finding.words))
  return isOwn || (isPlace(hit) && settings.group?.imprint?.includes(finding.words)) ? undefined : judged
}

/** An imprint must give an address: where it stands again, it is the group's own. */
const isPlace = ({ fact }: Hit): boolean => fact?.kind === 'address' || fact?.kind === 'postcode'

const ownOf = madeOnce(({ ownContacts = [], me }: Settings) => new Set([...ownContacts, ...(me?.email ? [me.email] : [])].map(bare)))

/**
 * The digits alone: "08-99-99 66374958" and "sort code 08 99 99, account 66374958" are one account. A house number is
 * too short for that: "22 Mill Lane" is not "22 Fern Road".
 */
const bare = (text: string): string => {
  const plain = text.toLowerCase().replace(/[^a-z0-9@.]/g, '')
  const digits = plain.replace(/[^0-9]/g, '')
  return /@/.test(plain) || digits.length < 6 ? plain : digits
}
