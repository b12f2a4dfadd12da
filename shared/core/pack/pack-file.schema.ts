/**
 * What a pack file holds before it is signed: an open part (words, rules, templates, what it says of the rules above)
 * that may be published, and a sealed part (the group's settings) that may not.
 */
import { z } from 'zod'
import { isoDate } from '../draft/context.schema.ts'
import { TOO_DEEP, TOO_DEEP_IN_WORDS } from '../drafting/depth.ts'
import { LONGEST_BODY, MOST_LISTS, MOST_OVERRIDES, MOST_RULES, MOST_TEMPLATES } from './limits.ts'
import { severitySchema } from './rule.schema.ts'
import { ruleFileSchema } from './rule-file.schema.ts'
import { settingsSchema } from './settings.schema.ts'
import { templateSchema } from './template.schema.ts'
import { listName, wordsInPackSchema } from './words.schema.ts'

export const PACK_FORMAT = 1

const text = z.string().min(1)
const staysHome = (remedy: string) => z.custom<undefined>((value) => value === undefined, remedy).optional()

/** One device's own things never travel in a pack (design section 4). */
export const sealedSchema = settingsSchema.extend({
  me: staysHome('a pack is for a whole group; who you are belongs in your own settings'),
  suppressed: staysHome('a suppression list never travels in a pack; keep it in your own settings'),
  ruleChoices: staysHome('what a pack says about rules of the layers above stands in open.overrides'),
})

const markdown = z
  .string()
  .max(LONGEST_BODY)
  .refine((body) => !TOO_DEEP.test(body), TOO_DEEP_IN_WORDS)
export const templateInPackSchema = templateSchema.extend({ body: markdown, partials: z.record(z.string(), markdown).default({}) })

export const overrideSchema = z
  .strictObject({
    rule: z.string().regex(/^[A-Z]{2}-\d{2}$/, 'a rule id looks like PR-05'),
    severity: severitySchema.optional(),
    off: z.literal(true).optional(),
    mayLoosen: z.literal(false).optional(),
    /** Who decided it and why; shown to whoever asks why the rule is as it is. */
    reason: text,
  })
  .refine(({ severity, off, mayLoosen }) => (off ? severity === undefined : severity !== undefined || mayLoosen === false), {
    error: 'say what changes: a severity, or off: true, or mayLoosen: false',
  })

/** What a pack says of itself; in a signed file this is what its keepers sign. */
export const packHead = {
  id: z.string().regex(/^[a-z0-9]{1,40}(-[a-z0-9]{1,40}){0,8}$/, 'write it in small letters, digits and hyphens: anytown-group'),
  title: text,
  version: z.string().regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/, 'write it as text with three numbers: 1.0.0'),
  layer: z.enum(['law', 'party', 'group']),
  validFrom: isoDate.optional(),
  validTo: isoDate.optional(),
  reviewBy: isoDate,
}

export const packFileSchema = z.strictObject({
  seconder: z.literal('pack'),
  format: z.literal(PACK_FORMAT),
  ...packHead,
  open: z.strictObject({
    words: z
      .record(listName, wordsInPackSchema)
      .refine((lists) => Object.keys(lists).length <= MOST_LISTS, `a pack holds at most ${MOST_LISTS} word lists`)
      .default({}),
    rules: z.array(ruleFileSchema).max(MOST_RULES).default([]),
    templates: z.array(templateInPackSchema).max(MOST_TEMPLATES).default([]),
    overrides: z.array(overrideSchema).max(MOST_OVERRIDES).default([]),
  }),
  sealed: sealedSchema.optional(),
})

export type PackFile = z.infer<typeof packFileSchema>
