/** Settings (contract section 3): me, council, group, directory, calendar, standing orders, agreed lines, choices about checks. */
import { z } from 'zod'
import { isoDate, MEETING_KINDS, ROLES } from '../draft/context.schema.ts'
import { houseSchema } from './house.schema.ts'
import { rehearsedSchema } from './rehearsed.schema.ts'

const text = z.string()
const count = z.number().int().nonnegative()
const role = z.enum(ROLES)

export const POLL_KINDS = ['whole-council', 'thirds', 'by-election', 'mayor', 'pcc', 'uk-parliament', 'senedd', 'scottish-parliament', 'ni-assembly'] as const

export const WHIP_STATES = ['whip', 'free-vote', 'undecided'] as const

export const ACCOUNT_KINDS = ['council', 'party', 'personal'] as const
const choice = z
  .strictObject({ severity: z.enum(['must', 'should', 'consider']).optional(), off: z.literal(true).optional(), reason: text.optional() })
  .refine(({ severity, off }) => (severity === undefined) === (off === true), 'give a severity, or "off": true')

export const settingsSchema = z.strictObject({
  me: z.strictObject({ name: text.optional(), role: role.optional(), email: text.optional() }).optional(),
  /** The addresses that mail is sent from, and whose each is; shared mailboxes too. */
  accounts: z.array(z.strictObject({ address: text, kind: z.enum(ACCOUNT_KINDS) })).optional(),
  council: z
    .strictObject({
      name: text.optional(),
      type: z.enum(['county', 'district', 'unitary', 'london-borough', 'county-borough', 'parish', 'community']).optional(),
      nation: z.enum(['E', 'W', 'S', 'NI']).optional(),
      domain: text.optional(),
      executive: z.boolean().optional(),
    })
    .optional(),
  group: z
    .strictObject({
      name: text.optional(),
      party: text.optional(),
      localParty: text.optional(),
      control: z.enum(['administration', 'opposition', 'joint']).optional(),
      domains: z.array(text).optional(),
      imprint: text.optional(),
    })
    .optional(),
  directory: z
    .array(
      z.strictObject({
        name: text,
        title: text.optional(),
        role: role.optional(),
        spokesperson: z.boolean().optional(),
        email: text.optional(),
        restricted: z.boolean().optional(),
        committees: z.array(text).optional(),
        /** The public key with which this person signs approvals (Ed25519, base64url): whoever enters it vouches for it. */
        key: z
          .string()
          .regex(/^[A-Za-z0-9_-]{43}$/, 'a public key has 43 letters, digits, - and _')
          .optional(),
      }),
    )
    .optional(),
  calendar: z
    .strictObject({
      polls: z.array(z.strictObject({ date: isoDate, kind: z.enum(POLL_KINDS).optional(), areas: z.array(text).optional(), noticeOn: isoDate.optional() })).optional(),
      meetings: z.array(z.strictObject({ date: isoDate, kind: z.enum(MEETING_KINDS).optional() })).optional(),
      closures: z.array(isoDate).optional(),
    })
    .optional(),
  standingOrders: z
    .strictObject({
      motionWords: count.optional(),
      motionNoticeDays: count.optional(),
      motionNoticeHour: z
        .string()
        .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'write the hour as 12:00')
        .optional(),
      motionsPerMember: count.optional(),
      questionWords: count.optional(),
      questionNoticeDays: count.optional(),
      callInMembers: count.optional(),
      callInDays: count.optional(),
      groupNoticeDays: count.optional(),
    })
    .optional(),
  programme: z.array(text).optional(),
  agreedLines: z
    .array(
      z.strictObject({
        id: text,
        topic: text.optional(),
        line: text,
        owner: text.optional(),
        agreedOn: isoDate.optional(),
        expires: isoDate.optional(),
        /** Where it was agreed, or for which meeting it was made. */
        meeting: text.optional(),
        /** Who may speak on it; absent: anybody of the group. */
        speakers: z.array(text).optional(),
        whip: z.enum(WHIP_STATES).optional(),
        /** Since then it no longer holds; kept so that it is known again where it still stands. */
        retired: isoDate.optional(),
        contradicts: z.array(text).optional(),
        /** What its keepers tried it on: sentences that contradict it, and sentences that do not. */
        examples: z.strictObject({ flag: z.array(text), pass: z.array(text) }).optional(),
        /** What it came to on their old documents before it was published. */
        rehearsed: rehearsedSchema.optional(),
      }),
    )
    .optional(),
  earlierMotions: z.array(z.strictObject({ title: text, date: isoDate, text: text.optional(), mover: text.optional(), outcome: text.optional() })).optional(),
  ownContacts: z.array(text).optional(),
  suppressed: z.array(text).optional(),
  house: houseSchema.optional(),
  /** What this person, or their organisation, decided about single checks; what the pack does not allow has no effect. */
  ruleChoices: z.record(z.string().regex(/^[A-Z]{2}-\d{2}$/, 'a rule id looks like PR-05'), choice).optional(),
})

export type Settings = z.infer<typeof settingsSchema>
export type AgreedLine = NonNullable<Settings['agreedLines']>[number]
export type Account = NonNullable<Settings['accounts']>[number]
