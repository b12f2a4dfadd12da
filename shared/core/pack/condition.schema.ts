/** When a rule applies: situation keys with the value, list of values, or range that each must have. */
import { z } from 'zod'
import { viewNames } from '../checker/situation/situation.ts'

/** `{ resource: council, outsiders: { atLeast: 2 }, any: [ … ], not: { … } }`; all keys must hold. */
export type Condition = { readonly [key: string]: unknown }

const single = z.union([z.string(), z.number(), z.boolean()])
const wanted = z.union([single, z.array(single).min(1), z.strictObject({ atLeast: z.number().optional(), atMost: z.number().optional() })]).optional()

export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.strictObject({ ...Object.fromEntries(viewNames().map((name) => [name, wanted])), any: several.optional(), all: several.optional(), not: conditionSchema.optional() }),
)
const several: z.ZodType<Condition[]> = z.lazy(() => z.array(conditionSchema).min(1))

/** A situation by its name: "noticeDeadline". */
export const viewName = z.string().superRefine((name, context) => {
  if (!viewNames().includes(name)) context.addIssue({ code: 'custom', message: `no situation is called "${name}"; there are ${viewNames().join(', ')}` })
})
