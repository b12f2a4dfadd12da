/** When a rule applies: situation keys with the value, list of values, or range that each must have. */
import { z } from 'zod'

/** `{ resource: council, outsiders: { atLeast: 2 }, any: [ … ], not: { … } }`; all keys must hold. */
export type Condition = { readonly [key: string]: unknown }
export const conditionSchema: z.ZodType<Condition> = z.record(z.string(), z.unknown())
