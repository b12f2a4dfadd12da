/** The schema of what an administrator may decide, in the few words of JSON Schema that Chrome and Edge read: one type for each value, no required keys. */
import { z } from 'zod'

interface Written {
  readonly type?: string
  readonly properties?: Readonly<Record<string, Written>>
  readonly items?: Written
  readonly additionalProperties?: Written | boolean
  readonly enum?: readonly unknown[]
  readonly const?: unknown
}

export const policySchema = (schema: z.ZodType): object => plain(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Written)

function plain({ type = 'string', properties, items, additionalProperties, enum: choices, const: only }: Written): object {
  return {
    type: only === true ? 'boolean' : type,
    ...(properties && { properties: Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, plain(value)])) }),
    ...(items && { items: plain(items) }),
    ...(typeof additionalProperties === 'object' && { additionalProperties: plain(additionalProperties) }),
    ...(choices && { enum: choices }),
  }
}
