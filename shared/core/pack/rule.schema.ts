/** What a rule file may say. The kinds' own parameters stand in rule-kinds.schema.ts. */
import { z } from 'zod'
import { isoDate } from '../draft/context.schema.ts'
import { conditionSchema } from './condition.schema.ts'
import { LONGEST_EXAMPLE, MOST_EXAMPLES } from './limits.ts'
import { querySchema } from './query.schema.ts'
import { rehearsedSchema } from './rehearsed.schema.ts'
import type { KindName, KindParams } from './rule-kinds.schema.ts'
import { webAddress } from './web-address.schema.ts'

export const severitySchema = z.enum(['must', 'should', 'consider'])

export const sourceSchema = z.strictObject({
  title: z.string(),
  provision: z.string().optional(),
  url: webAddress.optional(),
  asAt: isoDate,
  verified: z.boolean(),
  certainty: z.string().optional(),
})

/** A fix removes, replaces, inserts, moves recipients, or (label alone) is advice that no host can carry out. With `remove` and `replace` the words stand in place of all that is removed. */
export const fixSchema = z.strictObject({
  label: z.string(),
  remove: z.enum(['span', 'sentence', 'line', 'paragraph']).optional(),
  replace: z.string().optional(),
  insert: z.string().optional(),
  at: z.enum(['start', 'end', 'before', 'after', 'sentence-end', 'line-end']).optional(),
  /** Where this is found, an insertion goes below its paragraph, or above it. */
  after: querySchema.optional(),
  above: querySchema.optional(),
  recipients: z.enum(['bcc', 'remove']).optional(),
  when: conditionSchema.optional(),
  /** Offered only where the finding begins its line, or only where it does not. */
  lineStart: z.boolean().optional(),
  /** Offered only where one of the finding's values, such as `{missing}`, is one of these. */
  mends: z.array(z.string()).min(1).optional(),
})

export const exampleSchema = z.strictObject({
  text: z.string().max(LONGEST_EXAMPLE),
  html: z.string().max(LONGEST_EXAMPLE).optional(),
  context: z.unknown().optional(),
  settings: z.unknown().optional(),
  /** The template the draft began from, with the lines of its locked passages. */
  template: z.strictObject({ id: z.string(), version: z.string(), passages: z.record(z.string(), z.array(z.string())).default({}) }).optional(),
  /** Words at which the finding must stand. */
  at: z.string().optional(),
  severity: severitySchema.optional(),
})

export const NEEDS = ['directory', 'approvals', 'consent', 'standing orders', 'suppression list', 'agreed lines', 'calendar', 'recipients', 'earlier motions', 'programme'] as const

export const ruleHeadSchema = z.strictObject({
  id: z.string().regex(/^[A-Z]{2}-\d{2}$/, 'a rule id looks like PR-05'),
  title: z.string(),
  family: z.enum(['group-policy', 'data-protection', 'political-restriction']),
  severity: z.union([severitySchema, z.array(z.strictObject({ when: conditionSchema.optional(), is: severitySchema })).min(1)]),
  when: conditionSchema.optional(),
  /** Context keys any of which, when given, counts as knowing what the document is (for rules about an absence). */
  knownBy: z.array(z.string()).optional(),
  needs: z.array(z.enum(NEEDS)).optional(),
  message: z.string(),
  /** What is said instead while one of these views is not known: "If the council pays for this, …". */
  messageUnknown: z.strictObject({ of: z.array(z.string()).min(1), say: z.string() }).optional(),
  why: z.string(),
  source: sourceSchema,
  nation: z.array(z.enum(['E', 'W', 'S', 'NI'])).optional(),
  /** Rules of this beginning that do not hold in the council's nation are judged all the same; one finding of this rule stands for all of theirs. */
  insteadOf: z
    .string()
    .regex(/^[A-Z]{2}$/, 'write the two letters with which the rules begin')
    .optional(),
  validFrom: isoDate.optional(),
  validTo: isoDate.optional(),
  reviewBy: isoDate,
  /** Findings of one cause are shown once; the highest rank is shown, the others are named in `also`. */
  cause: z.string().optional(),
  rank: z.number().optional(),
  /** Words in quotation marks that are not the group's own: one level lower (guidance J0.4), the same, or silent. */
  quotedMatter: z.enum(['lower', 'same', 'silent']).optional(),
  /** Silent where everybody named in the sentence agreed in writing (context `namedWithConsent`), or is the author. */
  consentExcuses: z.boolean().optional(),
  /** How guidance M or a narrowing shaped the rule. */
  shapedBy: z.string().optional(),
  /** What it came to on a group's old documents before it was published. */
  rehearsed: rehearsedSchema.optional(),
  /** Party custom (guidance M), not law: `true`, or the parties whose custom it is; it is silent for the group of another party. */
  custom: z.union([z.literal(true), z.array(z.string().min(2)).min(1)]).optional(),
  /** A pack below, or the user, may lower its severity or switch it off; without this they may only tighten it. */
  mayLoosen: z.boolean().optional(),
  /** Outlook's check at Send: `false`, a `must` that is checked where it is written and not once more there; `true`, a lighter rule that a group's own choice may raise there. */
  atSend: z.boolean().optional(),
  fixes: z.array(fixSchema).optional(),
})

const several = z.array(exampleSchema).min(2).max(MOST_EXAMPLES)
export const examplesSchema = z.strictObject({ flag: several, pass: several })

export type RuleHead = z.infer<typeof ruleHeadSchema>
export type FixSpec = z.infer<typeof fixSchema>
export type Example = z.infer<typeof exampleSchema>
export type Examples = z.infer<typeof examplesSchema>

/** A rule as the engine holds it: validated when the pack was built or imported. */
export type Rule<K extends KindName = KindName> = RuleHead & { readonly kind: K; readonly params: KindParams<K> }
