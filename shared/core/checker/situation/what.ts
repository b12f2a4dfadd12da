/** What the draft is: kind, channel, marketing, election material, approvals. */
import type { PlacedFact } from '../fact.ts'
import { withoutOtherCouncils } from '../other-councils.ts'
import { isListAddress } from './list-address.ts'
import type { Situation, View } from './situation.ts'
import { everyone, isOutsider } from './whom.ts'

const DIGITAL_KINDS = ['email', 'social-post', 'web-page']
/** Kinds that are never marketing or election material unless someone says so. */
const PLAIN_KINDS = [
  'casework-reply',
  'agenda',
  'minutes',
  'whip-notice',
  'meeting-notice',
  'group-notice',
  'motion',
  'amendment',
  'council-question',
  'call-in',
  'report',
  'briefing',
  'donation-record',
  'accounts',
  'job-description',
  'protocol',
  'privacy-notice',
]

const channel: View = ({ context }) =>
  context.channel ?? (context.kind === 'social-post' ? 'social' : context.kind === 'web-page' ? 'web' : context.kind === 'email' || context.recipients ? 'email' : undefined)

const digital: View = (s) => {
  const known = s.value('channel')
  if (known !== undefined) return known === 'email' || known === 'web' || known === 'social'
  const kind = s.context.kind
  return kind ? (DIGITAL_KINDS.includes(kind) ? true : undefined) : undefined
}

/** "We need your vote" for a tree or a mascot: the contest is named beside it, and neither party nor person is. */
function isOtherBallot({ facts }: Situation, { part, place, start, end }: PlacedFact): boolean {
  const besides = facts.named('$otherBallots').some((other) => other.part === part && Math.abs(other.place - place) < 2)
  return besides && facts.named('$bareVotes').some((bare) => bare.part === part && bare.start <= start && bare.end >= end)
}

/** Asks for a vote, or praises a candidate: reasonably regarded as intended to influence voters (guidance C1, C2). */
const electionMaterial: View = (s) => {
  const { electionMaterial: stated, kind, audience } = s.context
  if (stated !== undefined) return stated
  if (kind === 'election-leaflet') return true
  if (kind !== undefined && PLAIN_KINDS.includes(kind)) return false
  if (audience === 'group' || audience === 'council' || audience === 'council-formal') return false
  return s.facts.named('$voteWords').some((fact) => fact.part !== 'quoted' && !isOtherBallot(s, fact))
}

const FEW = 10

/** A note between colleagues of the group or the party: nobody is marketed to. */
function amongColleagues(s: Situation): boolean {
  const all = everyone(s)
  return (
    all.length > 0 &&
    all.every((each) => !isListAddress(each) && (each.type === 'party' || !isOutsider(each, s))) &&
    (all.length <= FEW || all.every(({ type }) => type === 'member' || type === 'councillor'))
  )
}

/** Promotes aims, asks for support, funds or a vote, to particular people (guidance D2). */
const marketing: View = (s) => {
  const { marketing: stated, kind, audience } = s.context
  if (stated !== undefined) return stated
  const sentOut = s.value('channel') === 'email' || s.value('channel') === 'sms'
  if (!sentOut) return s.value('channel') === undefined && kind === 'newsletter' ? undefined : false
  if (kind === 'newsletter' || kind === 'election-leaflet') return true
  if (kind !== undefined && PLAIN_KINDS.includes(kind) && kind !== 'casework-reply') return false
  if (audience === 'group' || audience === 'council' || audience === 'press' || audience === 'council-formal') return false
  if (amongColleagues(s)) return false
  // whoever asked for it is told that it is not done here
  if (s.facts.named('$refusedHere').length > 0) return false
  return s.facts.named('$campaignWords').some((fact) => (fact.part === 'body' || fact.part === 'subject') && !isOtherBallot(s, fact))
}

const FORMAL_KINDS = ['report', 'agenda', 'minutes', 'protocol', 'job-description', 'briefing', 'privacy-notice', 'accounts', 'donation-record']

const APPROVERS = ['leader', 'deputy-leader', 'press-officer']

/** Leader or press officer suffices by default (guidance M). */
const approved: View = ({ context, settings }) => {
  if (!context.approvals) return undefined
  return context.approvals.some(({ by, role }) => {
    const bare = by.toLowerCase().replace(/^(cllr|councillor)\.? /, '')
    const known = role ?? settings.directory?.find((member) => member.name.toLowerCase() === bare)?.role
    return known !== undefined && APPROVERS.includes(known)
  })
}

/** Whether somebody in a picture is known not to have agreed; unknown while nobody was asked. */
const pictureConsent: View = ({ context: { images } }) => (images?.some(({ consent }) => consent === false) ? false : undefined)
const MEMBERS = ['councillor', 'leader', 'deputy-leader', 'chair', 'whip', 'secretary', 'treasurer']

/** Somebody elected has agreed: by role, by the directory, or by the title before the name. */
const councillorApproved: View = ({ context, settings }) =>
  context.approvals?.some(({ by, role }) => {
    const titled = /^(cllr|councillor|cynghorydd)\.? /i.test(by)
    const known = role ?? settings.directory?.find(({ name }) => name.toLowerCase() === by.toLowerCase())?.role
    return known === undefined ? titled : MEMBERS.includes(known)
  })

/** “Anytown Borough Council” as it is shortened in a credit: “anytown bc”. */
const shortened = (council: string): string =>
  council.replace(/(?: (?:metropolitan|borough|district|city|county|council)){2,3}$/, (kinds) => ` ${kinds.replace(/ ([a-z])[a-z]+/g, '$1')}`)

/** A picture is credited to the council or its photographer. */
const councilPhoto: View = ({ context, settings }) => {
  const credits = context.images?.flatMap(({ credit }) => (credit ? [credit.toLowerCase()] : []))
  if (!credits || credits.length === 0) return undefined
  const own = settings.council?.name?.toLowerCase()
  return credits.some(
    (credit) =>
      (own !== undefined && (credit.includes(own) || ` ${credit} `.includes(` ${shortened(own)} `))) ||
      /\b(?:council|borough|county)(?:'s|’s)? (?:photographer|press office|communications|comms)\b|\bcouncil$/.test(withoutOtherCouncils(credit)),
  )
}

export const WHAT: Readonly<Record<string, View>> = {
  channel,
  digital,
  electionMaterial,
  marketing,
  approved,
  pictureConsent,
  councillorApproved,
  councilPhoto,
  kind: ({ context }) => context.kind,
  meetingKind: ({ context }) => context.meetingKind,
  /** Nothing in a draft tells that somebody pays for it: only who says so makes it an advert. */
  paidAdvert: ({ context }) => context.paidAdvert ?? false,
  proactive: ({ context }) => context.proactive ?? true,
  /** Reports, agendas, protocols and the like, whose words are an office's and not an appeal; false where the kind is not known. */
  formalPaper: ({ context }) => context.kind !== undefined && FORMAL_KINDS.includes(context.kind),
  /** Pictures that say neither who is on them nor what they show, or whose people are known not to have agreed; a logo needs no caption. */
  uncaptioned: ({ context }) =>
    (context.images ?? []).filter(
      ({ alt = '', caption, people, consent }) => (!caption?.trim() && (people !== 'none' || !/\b(?:logo|letterhead)\b/i.test(alt))) || consent === false,
    ).length,
  /** Motions, questions and speeches in council may be partisan (guidance J0.9). */
  councilPaper: ({ context }) => (context.kind === undefined ? false : ['motion', 'amendment', 'council-question', 'speech', 'call-in', 'minutes'].includes(context.kind)),
}
