/** What a person filled in: one value a field, as JSON. */
import type { PersonPart } from '../pack/field.schema.ts'

export type Value = string | number | boolean | null | readonly Value[] | { readonly [part: string]: Value | undefined }
export type Values = { readonly [field: string]: Value | undefined }

export type Person = { readonly [part in PersonPart]?: string }

/** Nothing that a reader would see: no text, an empty list, a person of whom nothing is known. */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true
  if (typeof value === 'string') return value.trim() === ''
  if (Array.isArray(value)) return value.every(isEmpty)
  if (typeof value === 'object') return Object.values(value).every((part) => isEmpty(part) || part === false)
  return false
}
