/** What kind of document an own template is, whose work it serves, and who may use it. */
import type { Context, Kind, Role } from '../../draft/context.schema.ts'
import type { Purpose } from '../../pack/template.schema.ts'

export interface Placing {
  readonly kind: Kind
  readonly purpose: Purpose
  readonly audience?: NonNullable<Context['audience']>
  readonly roles?: readonly Role[]
}

export const AUDIENCE_OF: Partial<Record<Kind, NonNullable<Context['audience']>>> = {
  motion: 'council-formal',
  amendment: 'council-formal',
  'council-question': 'council-formal',
  'call-in': 'council-formal',
  'press-release': 'press',
  'media-statement': 'press',
  newsletter: 'section',
  'council-newsletter': 'public',
  'election-leaflet': 'public',
  'social-post': 'public',
  'web-page': 'public',
  petition: 'public',
  survey: 'public',
  letter: 'organisation',
  email: 'constituent',
  'casework-reply': 'constituent',
}

export const CHANNEL_OF: Partial<Record<Kind, NonNullable<Context['channel']>>> = {
  email: 'email',
  'casework-reply': 'email',
  letter: 'letter',
  'election-leaflet': 'print',
  'social-post': 'social',
  'web-page': 'web',
}

const RESTRICTED: readonly Role[] = ['political-assistant', 'restricted-officer', 'officer']
const ALL: Readonly<Record<Role, true>> = {
  councillor: true,
  leader: true,
  'deputy-leader': true,
  chair: true,
  secretary: true,
  whip: true,
  treasurer: true,
  'press-officer': true,
  'political-assistant': true,
  'restricted-officer': true,
  officer: true,
  'party-staff': true,
  'clp-officer': true,
  candidate: true,
  agent: true,
}

/** Party wording is never for a politically restricted post. */
export const rolesFor = (purpose: Purpose): Role[] => (Object.keys(ALL) as Role[]).filter((role) => purpose !== 'party' || !RESTRICTED.includes(role))

/** Words by which a reader knows party work at once; what a check finds, with the names of parties, comes on top of them. */
const PARTY = /\b(?:vote for\b|canvass|polling day|our candidate|join the party|door ?knock|leaflet(?:t?ing| round)|promoted by\b.{0,120}\bon behalf of)/i
const CASEWORK =
  /\b(?:your (?:case|enquiry|complaint|repair|housing application)|thank you for (?:contacting|writing to|getting in touch with) (?:me|us|your councillor)|case (?:number|reference))\b/i
const OF_KIND: Partial<Record<Kind, Purpose>> = {
  'election-leaflet': 'party',
  'casework-reply': 'casework',
  'council-newsletter': 'council',
  'donation-record': 'party',
  'job-description': 'council',
}

/**
 * The stricter shelf wins: what reads as party work is party work whatever else it is, and a reply about a person's case
 * stays behind the casework wall.
 * @param politicalMusts whether the checks of political restriction object to it on a council account
 */
export function purposeOf(kind: Kind, text: string, politicalMusts: boolean): Purpose {
  const given = OF_KIND[kind]
  if (given === 'party' || politicalMusts || PARTY.test(text)) return 'party'
  if (given === 'casework' || CASEWORK.test(text)) return 'casework'
  return given ?? 'group'
}
