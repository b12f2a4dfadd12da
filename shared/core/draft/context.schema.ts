/** The context of a draft (contract section 2): who speaks, in which role, from whose account, to whom, when. */
import { z } from 'zod'

export const ROLES = [
  'councillor',
  'leader',
  'deputy-leader',
  'chair',
  'secretary',
  'whip',
  'treasurer',
  'press-officer',
  'political-assistant',
  'restricted-officer',
  'officer',
  'party-staff',
  'clp-officer',
  'candidate',
  'agent',
] as const
export const KINDS = [
  'motion',
  'amendment',
  'council-question',
  'press-release',
  'media-statement',
  'newsletter',
  'council-newsletter',
  'election-leaflet',
  'letter',
  'email',
  'casework-reply',
  'agenda',
  'minutes',
  'whip-notice',
  'meeting-notice',
  'group-notice',
  'call-in',
  'report',
  'briefing',
  'speech',
  'survey',
  'petition',
  'privacy-notice',
  'social-post',
  'web-page',
  'donation-record',
  'accounts',
  'job-description',
  'protocol',
  'other',
] as const
export const CHANNELS = ['word', 'email', 'letter', 'print', 'web', 'social', 'sms'] as const
export const AUDIENCES = ['public', 'section', 'constituent', 'list', 'press', 'group', 'party', 'council', 'council-formal', 'organisation'] as const
export const RESOURCES = ['council', 'party', 'personal', 'unknown'] as const
export const MEETING_KINDS = ['full-council', 'budget', 'cabinet', 'scrutiny', 'planning', 'licensing', 'standards', 'group', 'agm', 'other'] as const

/** `2026-04-10`; a day that does not exist is refused. */
export const isoDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'write the date as 2026-04-10', abort: true })
  .refine(isRealDay, 'there is no such day')
const isoMoment = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?)?$/, { error: 'write the date and time as 2026-09-08T12:30', abort: true })
  .refine((s) => isRealDay(s.slice(0, 10)), 'there is no such day')
  .refine((s) => s.length === 10 || /T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/.test(s), 'there is no such time of day')

function isRealDay(iso: string): boolean {
  const date = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso)
}

const text = z.string()

export const recipientSchema = z.strictObject({
  address: text.optional(),
  name: text.optional(),
  type: z.enum(['resident', 'member', 'councillor', 'officer', 'press', 'organisation', 'party']).optional(),
  consent: z.boolean().optional(),
  optedOut: z.boolean().optional(),
  source: text.optional(),
  /** The address stands for several people, whom the host cannot name. */
  list: z.boolean().optional(),
})

export const contextSchema = z.strictObject({
  kind: z.enum(KINDS).optional(),
  title: text.optional(),
  subject: text.optional(),
  author: z.strictObject({ name: text.optional(), role: z.enum(ROLES).optional() }).optional(),
  channel: z.enum(CHANNELS).optional(),
  audience: z.enum(AUDIENCES).optional(),
  resource: z.enum(RESOURCES).optional(),
  sender: text.optional(),
  recipients: z.strictObject({ to: z.array(recipientSchema).optional(), cc: z.array(recipientSchema).optional(), bcc: z.array(recipientSchema).optional() }).optional(),
  /** What the person said of those whom nobody here can see: who is on a list, by its address; without one, of everybody else whom it goes to. */
  lists: z.array(recipientSchema.pick({ address: true, type: true, consent: true, source: true })).optional(),
  reply: z.boolean().optional(),
  quotedText: text.optional(),
  attachments: z.array(z.strictObject({ name: text, rows: z.number().int().nonnegative().optional() })).optional(),
  images: z
    .array(
      z.strictObject({
        alt: text.optional(),
        caption: text.optional(),
        credit: text.optional(),
        people: z.enum(['none', 'crowd', 'adults', 'child']).optional(),
        consent: z.boolean().optional(),
        /** One remote dot that reports who opened the message. */
        pixel: z.boolean().optional(),
      }),
    )
    .optional(),
  links: z.array(z.strictObject({ text: text.optional(), href: text })).optional(),
  style: z
    .strictObject({
      bodyPt: z.number().positive().optional(),
      pages: z.number().int().positive().optional(),
      trackedChanges: z.number().int().nonnegative().optional(),
      comments: z.number().int().nonnegative().optional(),
      hiddenText: z.boolean().optional(),
      /** Text colours that are used, each with what it stands on; as CSS writes them. */
      colours: z.array(z.strictObject({ text, on: text.optional(), pt: z.number().positive().optional() })).optional(),
    })
    .optional(),
  date: isoDate.optional(),
  draftedOn: isoDate.optional(),
  sendDate: isoMoment.optional(),
  meetingDate: isoDate.optional(),
  meetingKind: z.enum(MEETING_KINDS).optional(),
  noticeSentAt: isoMoment.optional(),
  previousIssueOn: isoDate.optional(),
  decisionPublishedOn: isoDate.optional(),
  namedWithConsent: z.array(text).optional(),
  electionMaterial: z.boolean().optional(),
  paidAdvert: z.boolean().optional(),
  marketing: z.boolean().optional(),
  proactive: z.boolean().optional(),
  area: text.optional(),
  approvals: z.array(z.strictObject({ by: text, role: z.enum(ROLES).optional(), on: isoMoment.optional() })).optional(),
  donation: z
    .strictObject({
      donor: text.optional(),
      kind: z.enum(['individual', 'company', 'trade union', 'unincorporated association', 'party', 'other']).optional(),
      address: text.optional(),
      companyNumber: text.optional(),
      value: z.number().nonnegative().optional(),
      form: z.enum(['cash', 'cheque', 'bank transfer', 'in-kind', 'loan']).optional(),
      receivedOn: isoDate.optional(),
      checkedOn: isoDate.optional(),
      acceptedOn: isoDate.optional(),
      returnedOn: isoDate.optional(),
      aggregate: z.number().nonnegative().optional(),
      reportedOn: isoDate.optional(),
    })
    .optional(),
})

export type Context = z.infer<typeof contextSchema>
export type Recipient = z.infer<typeof recipientSchema>
export type SaidOfList = NonNullable<Context['lists']>[number]
export type Role = (typeof ROLES)[number]
export type Kind = (typeof KINDS)[number]
