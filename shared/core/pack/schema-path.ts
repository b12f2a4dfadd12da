/** The keys that a schema knows at a place, to name the one that was probably meant. */
import type { z } from 'zod'

interface Definition {
  readonly innerType?: z.ZodType
  readonly element?: z.ZodType
  readonly valueType?: z.ZodType
  readonly getter?: () => z.ZodType
  readonly shape?: Readonly<Record<string, z.ZodType>>
  readonly options?: readonly z.ZodType[]
  readonly discriminator?: string
  readonly values?: readonly unknown[]
}

const definition = (schema: z.ZodType): Definition => schema.def as Definition

/** @returns the names of keys there, of every form that the value at that place may have */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[], value: unknown): readonly string[] {
  let schemas = open(schema, value)
  let inner = value
  for (const key of path) {
    inner = (inner as Record<PropertyKey, unknown> | null | undefined)?.[key]
    schemas = schemas.flatMap((each) => {
      const { shape, element, valueType } = definition(each)
      const next = (shape && Object.hasOwn(shape, String(key)) ? shape[String(key)] : undefined) ?? element ?? valueType
      return next ? open(next, inner) : []
    })
  }
  return [...new Set(schemas.flatMap((each) => Object.keys(definition(each).shape ?? {})))]
}

/** What is behind `optional`, `default`, `lazy`, and the forms of a union that the value may be. */
function open(schema: z.ZodType, value: unknown): readonly z.ZodType[] {
  const { innerType, getter, options, discriminator } = definition(schema)
  if (innerType) return open(innerType, value)
  if (getter) return open(getter(), value)
  if (!options) return [schema]
  const forms = options.flatMap((option) => open(option, value))
  if (discriminator === undefined) return forms
  const said = (value as Record<string, unknown> | null | undefined)?.[discriminator]
  return forms.filter((form) => definition(definition(form).shape?.[discriminator] as z.ZodType).values?.includes(said))
}
