/** Who receives it, and how openly they are listed. */
import type { Recipient } from '../../draft/context.schema.ts'
import type { Settings } from '../../pack/settings.schema.ts'
import { lookup } from '../../pack/suppressed.ts'
import { absence, type RuleKind } from '../kind.ts'
import { madeOnce } from '../made-once.ts'
import { LIST_NAMES, whatTheListSays } from '../situation/list.ts'
import { isListAddress } from '../situation/list-address.ts'
import type { Situation } from '../situation/situation.ts'
import { domainOf, isCouncilDomain, isGroupDomain } from '../situation/who.ts'
import { everyone, isOutsider } from '../situation/whom.ts'

/** Domains at which anybody may have an address, so that a shared domain says nothing of a shared organisation. */
const isPrivate = (recipient: Recipient, situation: Situation): boolean =>
  isOutsider(recipient, situation) && recipient.type !== 'organisation' && recipient.type !== 'press' && recipient.type !== 'party'

const onList = madeOnce((list: NonNullable<Settings['suppressed']>) => lookup(list))
const suppressed = (recipient: Recipient, { settings }: Situation): boolean =>
  recipient.optedOut === true || (recipient.address !== undefined && settings.suppressed !== undefined && onList(settings.suppressed)(recipient.address))

const WHO: Record<string, (recipient: Recipient, situation: Situation) => boolean> = {
  outsiders: isOutsider,
  /** Neither of the group and the council nor of the party beyond it. */
  external: (recipient, situation) => isOutsider(recipient, situation) && recipient.type !== 'party',
  private: isPrivate,
  'opted-out': (recipient) => recipient.optedOut === true,
  suppressed,
  'look-alike': (recipient, situation) => lookAlike(recipient, situation) !== undefined,
}

export const recipients: RuleKind<'recipients'> = {
  name: 'recipients',
  asks: LIST_NAMES,
  judge({ in: fields, who, atLeast, strangers, sources = [] }, facts, situation) {
    const listed = situation.context.recipients
    if (!listed) return []
    const found = fields
      .flatMap((field) => listed[field] ?? [])
      .filter((recipient) => (who === 'no-consent' ? isPrivate(recipient, situation) && !agreed(recipient, sources) : WHO[who]?.(recipient, situation)))
    if (found.length < atLeast || (strangers && !amongStrangers(found, situation))) return []
    const says = whatTheListSays(facts)
    const member = who === 'look-alike' ? lookAlike(found[0] as Recipient, situation) : undefined
    const values = {
      // behind a group address stand more than one
      count: found.some(isListAddress) ? 'Some' : String(found.length),
      all: String(everyone(situation).length),
      reveals: says === undefined ? '' : `, and being on the list tells something of each (“${says}”)`,
      ...(member ? { member } : {}),
    }
    return [{ ...absence(values, 'recipients'), addresses: found.flatMap(({ address }) => (address === undefined ? [] : [address])) }]
  },
}

/** Unless somebody said that they did not, or that the address came from where nobody agrees, people are taken to have agreed. */
const agreed = ({ consent, source = '' }: Recipient, sources: readonly string[]): boolean =>
  consent ?? (ASKED.test(source) || !sources.some((word) => source.toLowerCase().includes(word)))
/** "petition, ticked for news" */
const ASKED = /tick|consent|opt|sign-?up/i

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

/** The member of the directory whose name or mailbox a recipient has, at a domain that is neither the council's nor the group's. */
function lookAlike({ address, name, type }: Recipient, { settings }: Situation): string | undefined {
  const plain = address?.toLowerCase()
  if (!plain || type === 'member') return undefined
  if (!settings.directory) return undefined
  const known = namesakes(settings.directory)
  if (known.addresses.has(plain)) return undefined
  const mailbox = plain.slice(0, plain.lastIndexOf('@'))
  const found = (name === undefined ? undefined : known.byName.get(bareName(name))) ?? (isOffice(mailbox) ? undefined : known.byMailbox.get(mailbox))
  if (found === undefined) return undefined
  const domain = domainOf(plain)
  return isCouncilDomain(domain, settings) || isGroupDomain(domain, settings) ? undefined : found
}

/** Those of the directory whose address is known, by how an address may look like theirs. */
const namesakes = madeOnce((directory: NonNullable<Settings['directory']>) => {
  const members = directory.filter(({ email }) => email !== undefined)
  return {
    addresses: new Set(members.map(({ email }) => email?.toLowerCase() ?? '')),
    byName: new Map(members.map(({ name }) => [bareName(name), name])),
    byMailbox: new Map(members.map(({ name, email }) => [mailboxOf(email ?? ''), name])),
  }
})
const mailboxOf = (email: string): string => email.toLowerCase().slice(0, email.lastIndexOf('@'))
const bareName = (name: string): string => name.toLowerCase().replace(/^(?:cllr|councillor|mr|mrs|ms|miss|dr)\.? /, '')
/** Many domains have a press@ and a leader@. */
const isOffice = (mailbox: string): boolean => /^(?:info|press|media|office|leader|mayor|clerk|chair|contact|enquiries|hello|admin|news|secretary|editor)$/.test(mailbox)
