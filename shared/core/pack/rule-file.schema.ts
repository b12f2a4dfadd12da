/** A rule as it is written, in a file of its own or in a pack: its head, its kind, that kind's parameters, and its examples. */
import { z } from 'zod'
import { type Examples, examplesSchema, type RuleHead, ruleHeadSchema } from './rule.schema.ts'
import { type KindName, kindSchemas } from './rule-kinds.schema.ts'

/** The family is not written: a file stands in its folder, and in a pack the id tells. */
const head = ruleHeadSchema.omit({ family: true }).shape
const forms = Object.entries(kindSchemas).map(([kind, params]) => z.strictObject({ ...head, kind: z.literal(kind), ...params.shape, examples: examplesSchema }))

export type WrittenRule = Omit<RuleHead, 'family'> & { readonly kind: KindName; readonly examples: Examples; readonly [param: string]: unknown }

export const ruleFileSchema = z.discriminatedUnion('kind', forms as [(typeof forms)[number], ...typeof forms], {
  error: ({ code, input }) => {
    if (code !== 'invalid_union') return undefined
    const { kind } = input as { kind?: unknown }
    return kind === undefined ? `say the rule's kind: ${KINDS}` : `there is no rule kind "${String(kind).slice(0, 40)}"; the kinds are ${KINDS}`
  },
}) as unknown as z.ZodType<WrittenRule>

const KINDS = Object.keys(kindSchemas).join(', ')
