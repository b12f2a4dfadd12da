/** The rule kinds and the parameters of each. Mechanism is in checker/kinds/; a new kind is added in both places. */
import { z } from 'zod'
import { patternProblem } from '../checker/safe-pattern.ts'
import { conditionSchema, viewName } from './condition.schema.ts'
import { PARTS } from './parts.ts'
import { listReference, oneOfQueriesSchema, querySchema, queryShape } from './query.schema.ts'
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
  /** An absence: none of the elements is there, though (one of) `given` is. `unless` excuses it. With several elements `{missing}` names those that lack. */
  required: z.strictObject({
    elements: z.array(named).min(1),
    given: z.union([querySchema, z.array(querySchema).min(1)]).optional(),
    unless: z.union([querySchema, z.array(querySchema).min(1)]).optional(),
  }),
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
  limit: z.strictObject({
    measure: z.enum(['motion-words', 'question-words', 'words', 'headline-characters', 'one-member-percent']),
    atMost: amount,
    /** What the text must hold whatever its length; `{fault}` says which of the two is missed. */
    holds: z.strictObject({ query: querySchema, fault: z.string() }).optional(),
    fault: z.string().optional(),
  }),
  /** Two days of the situation in the wrong order. */
  'compare-dates': z.strictObject({ day: viewName, isAfter: viewName }),
  /** A weekday beside a date that is another. */
  weekday: z.strictObject({ in: z.array(z.enum(PARTS)).min(1) }),
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
          /** Where the citation is out of date only in some nations. */
          when: conditionSchema.optional(),
        }),
      )
      .min(1),
  }),
  /** Who may speak for whom. */
  people: z.strictObject({ check: z.enum(['speaks-for-group', 'distinct-mover-and-seconder', 'motions-each', 'chair-holds-office']) }),
  /** The situation alone: `when` decides, or a view that must not be false; with several, `{missing}` names those that are. */
  record: z.strictObject({
    lacks: viewName.optional(),
    /** Views without which nothing is said. */
    knows: z.array(viewName).min(1).optional(),
    missing: z
      .array(z.strictObject({ name: z.string(), view: viewName }))
      .min(1)
      .optional(),
  }),
  /** The text of a motion is nearly that of an earlier one, or the text that of quoted matter: shares of runs of words that both have. */
  similarity: z.strictObject({
    against: z.enum(['earlier-motions', 'quoted-text']),
    /** Words in a run; shares from 0 to 1 at which texts count as alike. */
    shingle: z.number().int().min(2).max(12).default(5),
    jaccard: z.number().min(0).max(1),
    containment: z.number().min(0).max(1),
    /** Runs that both must have, so that a stock phrase alone is none. */
    atLeast: z.number().int().positive(),
    /** How long an earlier motion counts, to the day of the meeting. */
    months: z.number().int().positive().optional(),
  }),
  /** What pictures, links, colours and sizes show, from the file or from the context. `also` finds the same in words. */
  markup: z.strictObject({
    check: z.enum(['pictures-without-words', 'pictures-of-people', 'pictures-of-text', 'council-credit', 'link-words', 'type-size', 'contrast', 'none']),
    /** The least size in points, the least contrast, or the fewest words that a text beside pictures of text needs. */
    atLeast: z.number().positive().optional(),
    /** Link texts that say nothing, in small letters. */
    words: z.array(z.string()).optional(),
    also: z.array(querySchema).optional(),
    unless: querySchema.optional(),
    once,
  }),
  /** Sentences of the body that are longer than `longest` words, and each `inARow` in a row over `long`. */
  sentences: z.strictObject({ longest: z.number().int().positive(), long: z.number().int().positive(), inARow: z.number().int().min(2), unless: querySchema.optional() }),
  /** Promises, each a phrase of the terms with what follows, that nothing in the agreed programme speaks of. */
  programme: z.strictObject({ promises: listReference, notNear: queryShape.notNear }),
  /** Whatever any of the queries finds. */
  any: z.strictObject({
    of: z.array(oneOfQueriesSchema).min(1).optional(),
    /** Queries that count only where the situation is known to be so. */
    onlyWhen: z
      .array(
        z.strictObject({
          when: conditionSchema,
          of: z.array(oneOfQueriesSchema).min(1),
          /** Outlook's check at Send has no room for these: they wait for the pane. */
          atSend: z.literal(false).optional(),
        }),
      )
      .optional(),
    /** Anywhere in the draft, it excuses whatever the queries find. */
    unless: z.union([querySchema, z.array(querySchema).min(1)]).optional(),
    cover: z.boolean().optional(),
    once,
    /** A view that misses the rule by itself, where no words do. */
    orElse: viewName.optional(),
  }),
  /** Each of the queries finds something; shown at the first. */
  all: z.strictObject({ of: z.array(querySchema).min(1), none: z.array(querySchema).optional() }),
  /** The parts of a press release: its headline, first paragraph, length, and whether its quotations were agreed. */
  release: z.strictObject({
    check: z.enum(['headline', 'lead', 'length', 'quotations']),
    /** Characters of a headline, words of all else. */
    atMost: z.number().int().positive().optional(),
    quotationAtMost: z.number().int().positive().optional(),
  }),
  /** Whom election material promotes, and whether its imprint speaks of them: `behalf` = published for the candidate, `authority` = paid for by somebody else. `told` tells of somebody named before that they stand; `also` finds the same in words. */
  candidate: z.strictObject({
    check: z.enum(['behalf', 'authority']),
    find: listReference,
    told: listReference.optional(),
    also: z.array(querySchema).optional(),
    /** Anywhere in the draft, it excuses whatever would be found. */
    unless: querySchema.optional(),
  }),
  /** The template a draft began from: its locked passages as they were printed, and whether it is still the wording that holds. */
  'approved-wording': z.strictObject({ check: z.enum(['locked-passages', 'edition']) }),
} as const

export type KindName = keyof typeof kindSchemas
export type KindParams<K extends KindName> = z.infer<(typeof kindSchemas)[K]>
