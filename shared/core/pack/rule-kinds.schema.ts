/** The rule kinds and the parameters of each. Mechanism is in checker/kinds/; a new kind is added in both places. */
import { z } from 'zod'
import { patternProblem } from '../checker/safe-pattern.ts'
import { conditionSchema, viewName } from './condition.schema.ts'
import { PARTS } from './parts.ts'
import { listReference, querySchema, queryShape } from './query.schema.ts'
import { termSchema } from './words.schema.ts'

const once = z.boolean().optional()
const named = z.strictObject({ name: z.string(), query: querySchema })
/** A number, or a setting that supplies it; without the setting the rule sleeps (guidance M). */
const amount = z.union([z.number(), z.strictObject({ setting: z.string() })])

const { find: _find, terms: _terms, ...filters } = queryShape

export const kindSchemas = {
  /** Words of a list (`$campaignWords`) or of the rule's own. */
  phrase: z.strictObject({ ...filters, terms: z.union([listReference, z.array(termSchema).min(1)]), once }),
  /** A fact that a recogniser sees: an identifier, a date whose weekday is wrong. */
  detector: z.strictObject({ ...filters, detects: queryShape.find.unwrap(), once }),
  /** One fact near another; `cover` makes the finding span both. */
  near: z.strictObject({ ...queryShape, cover: z.boolean().optional(), once }),
  /** A regular expression of the safe subset, run only where `literal` was seen. */
  pattern: z.strictObject({
    pattern: z.string().superRefine((source, context) => {
      const problem = patternProblem(source)
      if (problem) context.addIssue({ code: 'custom', message: problem })
    }),
    literal: z.string().min(2),
    in: z.array(z.enum(PARTS)).optional(),
    once,
  }),
  /** An absence: none of the elements is there. `unless` excuses it. With several elements `{missing}` names those that lack. */
  required: z.strictObject({ elements: z.array(named).min(1), given: querySchema.optional(), unless: querySchema.optional() }),
  /** Each fact found must have the named values or neighbours; with `absent`, having none at all is a finding too. */
  structure: z.strictObject({
    each: querySchema,
    has: z
      .array(
        z.strictObject({
          name: z.string(),
          value: z.string().optional(),
          lacks: z.string().optional(),
          query: querySchema.optional(),
          within: z.union([z.number(), z.enum(['sentence', 'line', 'paragraph', 'part', 'draft'])]).optional(),
          when: conditionSchema.optional(),
        }),
      )
      .min(1),
    absent: z.boolean().optional(),
    /** One of the facts having everything is enough. */
    any: z.boolean().optional(),
    unless: querySchema.optional(),
  }),
  /** A count that must not exceed a limit. */
  limit: z.strictObject({ measure: z.enum(['motion-words', 'words', 'headline-characters']), atMost: amount }),
  /** Two days of the situation in the wrong order. */
  'compare-dates': z.strictObject({ day: viewName, isAfter: viewName }),
  /** Who receives it, and how openly. */
  recipients: z.strictObject({
    in: z.array(z.enum(['to', 'cc', 'bcc'])).min(1),
    who: z.enum(['outsiders', 'external', 'private', 'no-consent', 'opted-out', 'suppressed', 'look-alike']),
    atLeast: z.number().int().positive(),
    strangers: z.boolean().optional(),
    sources: z.array(z.string()).optional(),
  }),
  /** Words that contradict a line which the group has agreed. */
  'agreed-line': z.strictObject({}),
  /** A citation that is out of date, with the right one. */
  citation: z.strictObject({
    stale: z
      .array(
        z.strictObject({
          wrong: z.union([listReference, z.array(termSchema).min(1)]),
          right: z.string(),
          near: querySchema.optional(),
          within: z.union([z.number(), z.enum(['sentence', 'line', 'paragraph'])]).optional(),
          unless: querySchema.optional(),
        }),
      )
      .min(1),
  }),
  /** Who may speak for whom. */
  people: z.strictObject({ check: z.enum(['speaks-for-group', 'distinct-mover-and-seconder']) }),
  /** The situation alone: `when` decides, or a view that must not be false. */
  record: z.strictObject({ lacks: viewName.optional() }),
  /** Whatever any of the queries finds. */
  /** `orElse`: a view that misses the rule by itself, where no words do. */
  any: z.strictObject({ of: z.array(querySchema).min(1), cover: z.boolean().optional(), once, orElse: viewName.optional() }),
  /** Each of the queries finds something; shown at the first. */
  all: z.strictObject({ of: z.array(querySchema).min(1), none: z.array(querySchema).optional() }),
} as const

export type KindName = keyof typeof kindSchemas
export type KindParams<K extends KindName> = z.infer<(typeof kindSchemas)[K]>
