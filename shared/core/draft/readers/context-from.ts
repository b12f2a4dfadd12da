/** Takes from a file's own data what a context holds, where name and shape are right; anything else is passed over. */
import { isDay } from '../../calendar/day.ts'
import type { Context } from '../context.schema.ts'

/** @returns undefined where the value has not the right shape */
type Take = (value: unknown) => unknown

// the schema's own lists bring zod with them; a test compares the two
export const WORDS = {
  kind:
    'motion amendment council-question press-release media-statement newsletter council-newsletter election-leaflet letter email casework-reply agenda minutes whip-notice ' +
    'meeting-notice group-notice call-in report briefing speech survey petition privacy-notice social-post web-page donation-record accounts job-description protocol other',
  role: 'councillor leader deputy-leader chair secretary whip treasurer press-officer political-assistant restricted-officer officer party-staff clp-officer candidate agent',
  channel: 'word email letter print web social sms',
  audience: 'public section constituent list press group party council council-formal organisation',
  resource: 'council party personal unknown',
  meetingKind: 'full-council budget cabinet scrutiny planning licensing standards group agm other',
} as const

const text: Take = (value) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : typeof value === 'number' ? String(value) : undefined)
const flag: Take = (value) => (typeof value === 'boolean' ? value : undefined)
const amount: Take = (value) => (typeof value === 'number' && value >= 0 && Number.isFinite(value) ? value : undefined)

const matching =
  (pattern: RegExp): Take =>
  (value) =>
    typeof value === 'string' && pattern.test(value) ? value : undefined
const day: Take = (value) => (typeof value === 'string' && isDay(value) ? value : undefined)
const moment: Take = (value) => (typeof value === 'string' && isDay(value.slice(0, 10)) && /^(T\d{2}:\d{2}(:\d{2})?)?$/.test(value.slice(10)) ? value : undefined)

function oneOf(words: string): Take {
  const known = words.split(' ')
  return (value) => (typeof value === 'string' && known.includes(value) ? value : undefined)
}

const list =
  (take: Take): Take =>
  (value) =>
    Array.isArray(value) ? value.map(take).filter((item) => item !== undefined) : undefined

const record =
  (shape: Readonly<Record<string, Take>>): Take =>
  (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
    const taken: Record<string, unknown> = {}
    for (const [key, take] of Object.entries(shape)) {
      const item = Object.hasOwn(value, key) ? take((value as Record<string, unknown>)[key]) : undefined
      if (item !== undefined) taken[key] = item
    }
    return taken
  }

const role = oneOf(WORDS.role)
const person = record({ name: text, role })
const recipients = list(
  record({ address: text, name: text, type: oneOf('resident member councillor officer press organisation party'), consent: flag, optedOut: flag, source: text, list: flag }),
)

const context = record({
  kind: oneOf(WORDS.kind),
  title: text,
  subject: text,
  author: (value) => (typeof value === 'string' ? person({ name: value }) : person(value)),
  channel: oneOf(WORDS.channel),
  audience: oneOf(WORDS.audience),
  resource: oneOf(WORDS.resource),
  sender: text,
  recipients: record({ to: recipients, cc: recipients, bcc: recipients }),
  reply: flag,
  date: day,
  draftedOn: day,
  sendDate: moment,
  meetingDate: day,
  meetingKind: oneOf(WORDS.meetingKind),
  noticeSentAt: moment,
  previousIssueOn: day,
  decisionPublishedOn: day,
  namedWithConsent: list(text),
  electionMaterial: flag,
  paidAdvert: flag,
  marketing: flag,
  proactive: flag,
  area: text,
  approvals: list((value) => ((value as { by?: unknown } | null)?.by === undefined ? undefined : record({ by: text, role, on: moment })(value))),
  donation: record({
    donor: text,
    kind: matching(/^(individual|company|trade union|unincorporated association|party|other)$/),
    address: text,
    companyNumber: text,
    value: amount,
    form: matching(/^(cash|cheque|bank transfer|in-kind|loan)$/),
    receivedOn: day,
    checkedOn: day,
    acceptedOn: day,
    returnedOn: day,
    aggregate: amount,
    reportedOn: day,
  }),
})

/** What the file itself shows (pictures, links, style, quoted text) is never taken from what it says of itself. */
export const contextFrom = (data: unknown): Context => (context(data) ?? {}) as Context
