/** Who speaks, from whose account and with whose resources. */
import type { Role } from '../../draft/context.schema.ts'
import type { Account, Settings } from '../../pack/settings.schema.ts'
import type { Situation, View } from './situation.ts'

const GROUP_ROLES: readonly Role[] = [
  'councillor',
  'leader',
  'deputy-leader',
  'chair',
  'secretary',
  'whip',
  'treasurer',
  'press-officer',
  'political-assistant',
  'party-staff',
  'clp-officer',
  'candidate',
  'agent',
]
const COUNCIL_DOMAINS = ['.gov.uk', '.gov.wales', '.gov.scot', '.llyw.cymru']

export const domainOf = (address: string): string =>
  address
    .slice(address.lastIndexOf('@') + 1)
    .toLowerCase()
    .replace(/>$/, '')

const within = (domain: string, parent: string): boolean => domain === parent.toLowerCase() || domain.endsWith(`.${parent.toLowerCase()}`)

export const isCouncilDomain = (domain: string, settings: Settings): boolean => {
  const own = settings.council?.domain
  return (own !== undefined && within(domain, own)) || COUNCIL_DOMAINS.some((end) => domain.endsWith(end))
}
export const isGroupDomain = (domain: string, settings: Settings): boolean => (settings.group?.domains ?? []).some((own) => within(domain, own))

/**
 * Whose account an address is, where that is known: the council's by its domain, whatever else is said of it; else as the
 * settings list it; else the group's by its domain.
 */
export function accountKind(sender: string, settings: Settings): Account['kind'] | undefined {
  const domain = domainOf(sender)
  if (isCouncilDomain(domain, settings)) return 'council'
  const address = addressIn(sender)
  const listed = settings.accounts?.find((account) => addressIn(account.address) === address)
  return listed?.kind ?? (isGroupDomain(domain, settings) ? 'party' : undefined)
}

/** `Ada Khan <ada@anytownlabour.example>` without the name. */
const addressIn = (written: string): string =>
  written
    .slice(written.lastIndexOf('<') + 1)
    .replace('>', '')
    .trim()
    .toLowerCase()

const sameName = (a: string | undefined, b: string | undefined): boolean => a !== undefined && b !== undefined && a.trim().toLowerCase() === b.trim().toLowerCase()

function author({ context, settings }: Situation): { name: string | undefined; role: Role | undefined; restricted: boolean | undefined } {
  const name = context.author?.name ?? (context.author?.role ? undefined : settings.me?.name)
  const entry = settings.directory?.find((member) => sameName(member.name, name))
  const isMe = !context.author || sameName(context.author.name, settings.me?.name)
  const role = context.author?.role ?? entry?.role ?? (isMe ? settings.me?.role : undefined)
  return { name, role, restricted: entry?.restricted }
}

const role: View = (s) => author(s).role

/** council · party · other, by the sender's address; the stated resource where no address is known. */
const account: View = (s) => {
  const { context, settings } = s
  if (context.sender !== undefined) {
    const kind = accountKind(context.sender, settings)
    return kind === 'council' || kind === 'party' ? kind : 'other'
  }
  if (context.resource === 'council') return 'council'
  if (context.resource === 'party') return 'party'
  return context.resource === 'personal' ? 'other' : undefined
}

/** council · party · personal. Where the stated hat contradicts the sender's domain, the worse applies (design section 3). */
const resource: View = (s) => {
  const from = s.value('account')
  const stated = s.context.resource
  if (from === 'council') return 'council'
  if (stated && stated !== 'unknown') return stated
  return s.context.sender === undefined ? undefined : accountKind(s.context.sender, s.settings)
}

const restricted: View = (s) => {
  const who = author(s)
  if (who.restricted === true) return true
  return who.role === undefined ? undefined : who.role === 'political-assistant' || who.role === 'restricted-officer'
}

/** group · council: in whose name the draft goes out. */
const issuer: View = (s) => {
  const who = author(s).role
  if (who === 'officer' || who === 'restricted-officer' || s.context.kind === 'council-newsletter') return 'council'
  if (who !== undefined && GROUP_ROLES.includes(who)) return 'group'
  if (s.facts.named('$groupNames').some((fact) => fact.part !== 'quoted')) return 'group'
  return s.context.resource === 'party' ? 'group' : s.context.resource === 'council' ? 'council' : undefined
}

const spokesperson: View = (s) => {
  const who = author(s)
  if (!s.settings.directory) return undefined
  const entry = s.settings.directory.find((member) => sameName(member.name, who.name))
  if (entry?.spokesperson || entry?.role === 'leader' || who.role === 'leader') return true
  return entry || who.role !== undefined ? false : undefined
}

export const WHO: Readonly<Record<string, View>> = {
  role,
  account,
  resource,
  restricted,
  issuer,
  spokesperson,
  /** Known to go out in a group's name; false where that is not known, for rules that would accuse a council of being one. */
  byGroup: (s) => s.value('issuer') === 'group',
  authorName: (s) => author(s).name,
  assistant: (s) => {
    const known = s.value('role')
    return known === undefined ? undefined : known === 'political-assistant'
  },
  control: (s) => s.settings.group?.control,
  nation: (s) => s.settings.council?.nation,
  councilType: (s) => s.settings.council?.type,
  executive: (s) => s.settings.council?.executive,
}
