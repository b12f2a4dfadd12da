/** The fields of a template: what each type of field asks for, and its limits. */
import { z } from 'zod'
import { MEETING_KINDS, ROLES } from '../draft/context.schema.ts'

export const fieldId = z.string().regex(/^[a-z][A-Za-z0-9]*$/, 'begin with a small letter and use letters and digits only: meetingDate')
const text = z.string().min(1)
const count = z.number().int().positive()
const settingPath = z.string().regex(/^[a-zA-Z]+(\.[a-zA-Z]+)*$/, 'write the place in the settings with full stops: group.name')
/** A number, or a place in the settings with a default for those who set none. */
const limit = z.union([count, z.strictObject({ setting: settingPath, default: count.optional() })])
const day = z.union([z.literal('today'), z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'write the date as 2026-09-16, or today')])

export const PERSON_PARTS = ['title', 'name', 'role', 'ward', 'party', 'organisation', 'email', 'phone'] as const
export const ADDRESS_PARTS = ['name', 'street', 'town', 'postcode'] as const
/** The languages in which wording is written. */
export const LANGUAGES = ['en', 'cy'] as const

const need = z.enum(['required', 'optional'])

/** Another field has this value, one of these, or any. In a multiple choice the value is among those chosen. */
const condition = z.union([
  z.strictObject({ field: fieldId, is: z.union([z.string(), z.boolean(), z.array(z.string()).min(2)]) }),
  z.strictObject({ field: fieldId, filled: z.literal(true) }),
])

/** Where a form looks for what it begins with. */
const place = z.union([
  z.strictObject({ setting: settingPath }),
  z.strictObject({ context: settingPath }),
  z.strictObject({ directory: z.enum(ROLES) }),
  /** The next meeting of a kind, today included, or the next poll. */
  z.strictObject({ calendar: z.enum([...MEETING_KINDS, 'poll']) }),
  /** Whoever the message goes to, where it goes to one person alone. */
  z.strictObject({ recipient: z.enum(['name', 'address']) }),
  /** The subject of the message that is being answered, without "Re:". */
  z.strictObject({ quoted: z.literal('subject') }),
])

const what = { label: text, help: text.optional() }
const inForm = {
  ...what,
  required: z.boolean().default(false),
  /** Needed only then. */
  requiredWhen: condition.optional(),
  /** In the form only then; what stands in a hidden field is neither checked nor printed. */
  shownWhen: condition.optional(),
  /** The language of its label, where it is not English. */
  language: z.enum(LANGUAGES).optional(),
  /** The heading under which the form shows it. */
  group: text.optional(),
  /** What the form begins with: a value, today, a place where one may be found, or the first of several places that has one. */
  default: z.union([place, z.strictObject({ first: z.array(place).min(2) }), z.string(), z.number(), z.boolean(), z.array(z.string())]).optional(),
}
const inRow = { ...what, required: z.boolean().default(true) }

/** What fits one line or one cell of a table. */
const plain = <B extends z.ZodRawShape>(base: B) =>
  [
    z.strictObject({ ...base, type: z.literal('text'), words: limit.optional(), length: limit.optional() }),
    z.strictObject({ ...base, type: z.literal('long-text'), words: limit.optional(), length: limit.optional() }),
    z.strictObject({ ...base, type: z.literal('choice'), options: z.array(text).min(2) }),
    z.strictObject({ ...base, type: z.literal('yes-no') }),
    z.strictObject({ ...base, type: z.literal('date'), min: day.optional(), max: day.optional() }),
    z.strictObject({ ...base, type: z.literal('date-time'), min: day.optional(), max: day.optional() }),
    z.strictObject({ ...base, type: z.literal('time') }),
    z.strictObject({ ...base, type: z.literal('time-span') }),
    z.strictObject({ ...base, type: z.literal('money'), min: z.number().optional(), max: z.number().optional() }),
    /** `unit` stands beside the number in the form and in messages: miles, %. A body prints it with {{plural …}}. */
    z.strictObject({ ...base, type: z.literal('number'), min: z.number().optional(), max: z.number().optional(), whole: z.boolean().default(false), unit: text.optional() }),
    z.strictObject({ ...base, type: z.literal('postcode') }),
    z.strictObject({ ...base, type: z.literal('phone') }),
    z.strictObject({ ...base, type: z.literal('email') }),
    z.strictObject({ ...base, type: z.literal('url') }),
  ] as const

/** What has parts of its own. */
const composed = <B extends z.ZodRawShape>(base: B) =>
  [
    z.strictObject({ ...base, type: z.literal('multi-choice'), options: z.array(text).min(2), min: count.optional(), max: count.optional() }),
    /** `parts` names what the form asks for besides title and name. */
    z.strictObject({ ...base, type: z.literal('person'), parts: z.partialRecord(z.enum(PERSON_PARTS), need).default({}) }),
    z.strictObject({ ...base, type: z.literal('address'), parts: z.partialRecord(z.enum(ADDRESS_PARTS), need).default({}) }),
    /** Words that a named person has said or agreed to; `agreed` is true once they have. */
    z.strictObject({ ...base, type: z.literal('quotation'), words: limit.optional() }),
  ] as const

const cellSchema = z.discriminatedUnion('type', [...plain(inRow), ...composed(inRow)])
const itemSchema = z.discriminatedUnion('type', [...plain(what), ...composed(what)])

export const fieldSchema = z.discriminatedUnion('type', [
  ...plain(inForm),
  ...composed(inForm),
  z.strictObject({ ...inForm, type: z.literal('list'), of: itemSchema, min: count.optional(), max: count.optional() }),
  /** A list of records; each column is a field of its own. */
  z.strictObject({ ...inForm, type: z.literal('table'), columns: z.record(fieldId, cellSchema), rowLabel: text, min: count.optional(), max: count.optional() }),
])

export type Cell = z.infer<typeof cellSchema>
export type Item = z.infer<typeof itemSchema>
export type Field = z.infer<typeof fieldSchema>
export type Condition = z.infer<typeof condition>
export type Place = z.infer<typeof place>
export type Limit = z.infer<typeof limit>
export type PersonPart = (typeof PERSON_PARTS)[number]
export type AddressPart = (typeof ADDRESS_PARTS)[number]
