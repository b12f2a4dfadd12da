/**
 * A template (design section 3, "A template is one Markdown file"): the front matter's schema, and the template as the
 * engine uses it. One schema drives the form, the validation of values, the command line and the reference page.
 * Loaded only where templates are read: when a pack is built or imported.
 */
import { z } from 'zod'
import { AUDIENCES, CHANNELS, contextSchema, isoDate, KINDS, ROLES } from '../draft/context.schema.ts'
import { MANNERS } from '../drafting/ledger/ledger.ts'
import { fieldId, fieldSchema, LANGUAGES } from './field.schema.ts'
import { figureSchema } from './figures.schema.ts'
import { sourceSchema } from './source.schema.ts'

/** Whose work the wording serves. Casework facts stay behind a wall; party templates stand on a shelf of their own. */
export const PURPOSES = ['casework', 'council', 'group', 'party'] as const

/** Where a template goes at the caret: between paragraphs, or into a sentence. */
export const PLACES = ['block', 'inline'] as const

const text = z.string().min(1)

/** Somebody's approval of the wording, as the panel notes it or their own key signed it (drafting/approval). */
const approvalOfWording = z.strictObject({
  by: text,
  role: z.enum(ROLES).optional(),
  strength: z.enum(['recorded', 'signed']),
  how: z.enum(Object.keys(MANNERS) as [keyof typeof MANNERS, ...(keyof typeof MANNERS)[]]).optional(),
  /** Local moment, or the day alone. */
  at: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/, 'write the day as 2026-09-16, or the moment as 2026-09-16T10:15')
    .optional(),
  notedBy: text.optional(),
  /** Of the words for which it was given. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  code: text.optional(),
  proof: text.optional(),
})
const passageId = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'write it in small letters and hyphens: complaint-route')

const templateId = z.string().regex(/^T-[A-Z0-9]+(-[A-Z0-9]+)*$/, 'write it in capitals and hyphens: T-NEWS-EMAIL')

export const frontMatterSchema = z.strictObject({
  id: templateId,
  /** The template of which this one says only what differs; resolved where templates are read. */
  parent: templateId.optional(),
  /** The parent's locked passages that hold here too. No other locked passage is taken over. */
  keeps: z.array(passageId).default([]),
  title: text,
  /** One sentence for the library: what it is for. */
  summary: text,
  /** Absent for English. The wording, the dates in it and the document are in this language; the form is in English, but for labels with a language of their own. */
  language: z.enum(LANGUAGES).optional(),
  /** One sentence that whoever fills it must read first: what is not yet certain about it. */
  caution: text.optional(),
  /** Nobody starts from it any more; it stays in the pack so that drafts that did are told. */
  withdrawn: z.strictObject({ on: isoDate, why: text, use: templateId.optional() }).optional(),
  kind: z.enum(KINDS),
  audience: z.enum(AUDIENCES),
  channel: z.enum(CHANNELS).optional(),
  /** `inline`: words within a sentence, which take the look of those around them; absent for blocks of their own. */
  place: z.enum(PLACES).optional(),
  purpose: z.enum(PURPOSES),
  /** The roles that may use it. */
  for: z.array(z.enum(ROLES)).min(1),
  version: z.string().regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/, 'write it as text with three numbers: 1.0.0'),
  review: isoDate,
  /** What is typed after a semicolon to insert it; without one, the id's words: T-PR is ;pr. */
  shortcut: z
    .string()
    .regex(/^[a-z0-9]{1,20}(-[a-z0-9]{1,20}){0,4}$/, 'write it in small letters, digits and hyphens, without the semicolon: ack')
    .optional(),
  /** What the wording rests on. */
  sources: z.array(sourceSchema).min(1),
  /** The subject of an e-mail, in the same subset of Handlebars as the body. */
  subject: text.optional(),
  /** The title of the finished document; without it the template's own title. */
  documentTitle: text.optional(),
  fields: z.record(fieldId, fieldSchema),
  /** Who must agree before it goes out: any one of `by` suffices for each entry. */
  approvals: z.array(z.strictObject({ by: z.array(z.enum(ROLES)).min(1), why: text })).default([]),
  /** Who approved this wording; it holds for these very words. The Studio writes it. */
  approved: z.array(approvalOfWording).max(20).optional(),
  /** Locked passages of the body, with the reason why nobody edits them. */
  locked: z.record(passageId, text).default({}),
  /** Which fields tell the checker about the draft: `{ meetingDate: date }`. */
  contextFrom: z.partialRecord(z.enum(['title', 'subject', 'meetingDate', 'sendDate', 'area', 'previousIssueOn']), fieldId).default({}),
  samples: z.record(z.string(), z.json()),
  /** The context in which the template, filled with its samples, is checked. */
  context: contextSchema,
})

/** A template as the engine uses it: whole, whatever its parent was. */
export const templateSchema = frontMatterSchema.omit({ keeps: true }).extend({
  body: z.string(),
  /** The pack's partials that the body uses, directly or through another. */
  partials: z.record(z.string(), z.string()),
  /** The dated figures of law that the body or a partial prints: {{figure law.donationReport today}}. */
  figures: z.record(fieldId, figureSchema).optional(),
})

export type Template = z.infer<typeof templateSchema>
export type Language = (typeof LANGUAGES)[number]
export type Purpose = (typeof PURPOSES)[number]
