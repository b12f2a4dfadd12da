/** A question to the facts: which of them, with which values, near which others. */
import { z } from 'zod'
import { factNames } from '../checker/fact-names.ts'
import { PARTS } from './parts.ts'
import { termSchema } from './words.schema.ts'

const scope = z.union([z.number().int().positive(), z.enum(['sentence', 'line', 'paragraph', 'part', 'draft'])])

/** A word list by its name, as a query and a rule write it. */
export const listReference = z.string().regex(/^\$[a-z][A-Za-z0-9]*$/, 'write a word list as $campaignWords')
const factName = z.string().superRefine((name, context) => {
  if (!name.startsWith('$')) {
    if (!factNames().includes(name))
      context.addIssue({ code: 'custom', message: `no fact is called "${name}"; there are ${factNames().join(', ')}, and word lists such as $campaignWords` })
  } else if (!listReference.safeParse(name).success) context.addIssue({ code: 'custom', message: 'write a word list as $campaignWords' })
})
/** A fact's name (`person`, `nino`, `$campaignWords`) or several, any of which will do. */
const target = z.union([factName, z.array(factName).min(1)])

export interface Query {
  /** Fact kinds (`person`, `imprint`), identifier types (`nino`, `phone`) or word lists (`$campaignWords`). */
  find?: string | string[]
  /** Phrases of the rule's own, in the word lists' notation. */
  terms?: string[]
  /** Values a fact must have: equal, one of a list, `{ not: … }`, or `{ atLeast: 50 }`. */
  is?: Record<string, unknown>
  certainty?: number
  in?: (typeof PARTS)[number][]
  /** Another fact that must (or must not) stand within so many characters, or in the same sentence, line … */
  near?: Near | Near[]
  notNear?: Near | Near[]
  /** Own voice only: not inside quotation marks (or, with `quoted: true`, only there). */
  quoted?: boolean
  /** In the first half, the first few lines or the last few of the body only; on the first or last page, or on neither. */
  where?: 'first-half' | 'first-page' | 'head' | 'tail' | 'outer-page' | 'inner-page'
  signature?: boolean
}
export interface Near extends Query {
  within: z.infer<typeof scope>
  side?: 'before' | 'after'
}

const shape = {
  find: target.optional(),
  terms: z.array(termSchema).min(1).optional(),
  is: z.record(z.string(), z.unknown()).optional(),
  certainty: z.number().min(0).max(1).optional(),
  in: z.array(z.enum(PARTS)).min(1).optional(),
  quoted: z.boolean().optional(),
  where: z.enum(['first-half', 'first-page', 'head', 'tail', 'outer-page', 'inner-page']).optional(),
  signature: z.boolean().optional(),
}
const near: z.ZodType<Near> = z.lazy(() =>
  z.strictObject({ ...shape, near: oneOrMore.optional(), notNear: oneOrMore.optional(), within: scope, side: z.enum(['before', 'after']).optional() }),
)
const oneOrMore: z.ZodType<Near | Near[]> = z.lazy(() => z.union([near, z.array(near).min(1)]))

export const queryShape = { ...shape, near: oneOrMore.optional(), notNear: oneOrMore.optional() }
export const querySchema: z.ZodType<Query> = z.strictObject(queryShape)
/** One of a rule's queries; `atSend: false` leaves it to the pane: Outlook's check at Send has room for the plainest alone. */
export const oneOfQueriesSchema = z.strictObject({ ...queryShape, atSend: z.literal(false).optional() })
