/** Who will read it: audience, recipients, how openly they are listed. */
import type { Recipient } from '../../draft/context.schema.ts'
import { isListAddress } from './list-address.ts'
import type { Situation, View } from './situation.ts'
import { domainOf, isCouncilDomain, isGroupDomain } from './who.ts'

const PUBLIC_KINDS = [
  'press-release',
  'media-statement',
  'newsletter',
  'council-newsletter',
  'election-leaflet',
  'social-post',
  'web-page',
  'petition',
  'survey',
  'motion',
  'amendment',
  'council-question',
  'speech',
]
const INNER_KINDS = ['casework-reply', 'whip-notice', 'minutes', 'agenda', 'meeting-notice', 'group-notice', 'briefing', 'donation-record', 'accounts']
const PUBLIC_AUDIENCES = ['public', 'section', 'list', 'press', 'council', 'council-formal']

export const everyone = ({ context }: Pick<Situation, 'context'>): readonly Recipient[] => [
  ...(context.recipients?.to ?? []),
  ...(context.recipients?.cc ?? []),
  ...(context.recipients?.bcc ?? []),
]

/** Neither of the group nor of the council. */
export function isOutsider(recipient: Recipient, { settings }: Pick<Situation, 'settings'>): boolean {
  if (recipient.type) return recipient.type === 'resident' || recipient.type === 'press' || recipient.type === 'organisation' || recipient.type === 'party'
  const address = recipient.address?.toLowerCase()
  if (!address) return true
  if (settings.directory?.some((member) => member.email?.toLowerCase() === address)) return false
  const domain = domainOf(address)
  return !isCouncilDomain(domain, settings) && !isGroupDomain(domain, settings)
}

/** The kind tells for some: a release goes to the press, a whip notice to the group. */
const AUDIENCE_OF: Readonly<Record<string, string>> = {
  'press-release': 'press',
  'media-statement': 'press',
  'casework-reply': 'constituent',
  'whip-notice': 'group',
  'council-newsletter': 'public',
  'election-leaflet': 'public',
  motion: 'council-formal',
  amendment: 'council-formal',
}

const audience: View = (s) => s.context.audience ?? AUDIENCE_OF[s.context.kind ?? '']

/** How many recipients are outsiders; a list or the public counts as many. */
const outsiders: View = (s) => {
  if (s.context.recipients) return everyone(s).filter((recipient) => isOutsider(recipient, s)).length
  const audience = s.value('audience')
  if (audience === 'press' || audience === 'list' || audience === 'public' || audience === 'section') return 1000
  if (audience === 'group' || audience === 'party' || audience === 'council' || audience === 'council-formal') return 0
  return audience === 'constituent' || audience === 'organisation' ? 1 : undefined
}

const isCorrespondence = (kind: string | undefined): boolean => kind === undefined || kind === 'letter' || kind === 'email' || kind === 'casework-reply'
const FEW = 3

/** A letter about somebody's case to those in the council who deal with it, and not a paper for the council. */
function toAFewColleagues(s: Situation): boolean {
  const { audience, recipients } = s.context
  const kind = s.value('kind') as string | undefined
  if (audience !== 'council' || !isCorrespondence(kind)) return false
  const all = everyone(s)
  if (!recipients || all.length === 0) return kind === 'casework-reply'
  return all.length <= FEW && all.every((each) => !isListAddress(each) && (each.type === 'organisation' || !isOutsider(each, s)))
}

const publicView: View = (s) => {
  const { audience, channel } = s.context
  if (toAFewColleagues(s)) return false
  if (audience) return PUBLIC_AUDIENCES.includes(audience)
  const kind = s.value('kind') as string | undefined
  if (kind && PUBLIC_KINDS.includes(kind)) return true
  if (kind && INNER_KINDS.includes(kind)) return false
  if (s.context.recipients) return (s.value('outsiders') as number) >= 2
  return channel === 'print' || channel === 'web' || channel === 'social' ? true : undefined
}

/** False for a letter or e-mail to the one organisation or officer that needs the number (guidance M). */
const outgoing: View = (s) => {
  const { audience } = s.context
  const all = everyone(s)
  const kind = s.value('kind') as string | undefined
  const correspondence = isCorrespondence(kind)
  if (correspondence && all.length === 1 && (all[0]?.type === 'organisation' || all[0]?.type === 'officer')) return false
  if (correspondence && all.length <= 1 && audience === 'organisation') return false
  return audience === undefined && kind === undefined && all.length === 0 && s.context.channel === undefined ? undefined : true
}

/** Whether strangers can be told from members: everybody's kind is given, or there is a directory to look them up in. */
const strangersKnown: View = (s) =>
  s.settings.directory !== undefined || (s.context.recipients !== undefined && everyone(s).every(({ type }) => type !== undefined)) ? true : undefined

const OFFICERS: readonly (string | undefined)[] = ['officer', 'restricted-officer']

/** A council officer other than a political assistant is among those who receive it; unknown where nobody's kind is. */
const toOfficer: View = ({ context, settings }) => {
  if (!context.recipients) return undefined
  const answers = everyone({ context }).map(({ address, type }) => {
    const entry = settings.directory?.find((member) => address !== undefined && member.email?.toLowerCase() === address.toLowerCase())
    if (entry) return OFFICERS.includes(entry.role)
    return type === undefined ? undefined : type === 'officer'
  })
  return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false
}

export const WHOM: Readonly<Record<string, View>> = {
  outsiders,
  public: publicView,
  outgoing,
  strangersKnown,
  audience,
  toOfficer,
  recipientCount: (s) => (s.context.recipients ? everyone(s).length : undefined),
  reply: (s) => s.context.reply,
}
