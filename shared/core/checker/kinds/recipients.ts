/** Who receives it, and how openly they are listed. */
import type { Recipient } from '../../draft/context.schema.ts'
import { absence, type RuleKind } from '../kind.ts'
import type { Situation } from '../situation/situation.ts'
import { domainOf } from '../situation/who.ts'
import { everyone, isOutsider } from '../situation/whom.ts'

/** Domains at which anybody may have an address, so that a shared domain says nothing of a shared organisation. */
const isPrivate = (recipient: Recipient, situation: Situation): boolean =>
  isOutsider(recipient, situation) && recipient.type !== 'organisation' && recipient.type !== 'press' && recipient.type !== 'party'

const suppressed = (recipient: Recipient, { settings }: Situation): boolean =>
  recipient.optedOut === true || (recipient.address !== undefined && (settings.suppressed ?? []).some((address) => address.toLowerCase() === recipient.address?.toLowerCase()))

const WHO: Record<string, (recipient: Recipient, situation: Situation) => boolean> = {
  outsiders: isOutsider,
  private: isPrivate,
  'opted-out': (recipient) => recipient.optedOut === true,
  suppressed,
}

export const recipients: RuleKind<'recipients'> = {
  name: 'recipients',
  asks: 'always',
  judge({ in: fields, who, atLeast, strangers, sources = [] }, _facts, situation) {
    const listed = situation.context.recipients
    if (!listed) return []
    const found = fields
      .flatMap((field) => listed[field] ?? [])
      .filter((recipient) => (who === 'no-consent' ? isPrivate(recipient, situation) && !agreed(recipient, sources) : WHO[who]?.(recipient, situation)))
    if (found.length < atLeast || (strangers && !amongStrangers(found, situation))) return []
    return [absence({ count: String(found.length), all: String(everyone(situation).length) }, 'recipients')]
  },
}

/** Unless somebody said that they did not, or that the address came from where nobody agrees, people are taken to have agreed. */
const agreed = ({ consent, source }: Recipient, sources: readonly string[]): boolean => consent ?? !sources.includes((source ?? '').toLowerCase())

/** Not people at one address, in one organisation, or who wrote jointly (guidance M, EM-01). */
function amongStrangers(found: readonly Recipient[], { context }: Situation): boolean {
  const addresses = new Set(found.map(({ address }) => address?.toLowerCase() ?? ''))
  if (addresses.size < 2) return false
  const domains = new Set(found.map(({ address }) => domainOf(address ?? '')))
  if (domains.size === 1 && found.every(({ type }) => type === 'organisation')) return false
  const chain = context.quotedText?.toLowerCase()
  return !(chain !== undefined && found.every((recipient) => mentionedIn(chain, recipient)))
}

/** By address, or by given name: "Arjun and Sunita Mehta" under one letter. */
function mentionedIn(chain: string, { address, name }: Recipient): boolean {
  const given = name?.toLowerCase().split(' ')[0]
  return (address !== undefined && chain.includes(address.toLowerCase())) || (given !== undefined && given.length > 2 && chain.includes(given))
}
