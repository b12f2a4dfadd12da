/** Against the schema, which is loaded only where an organisation decided anything. */
import { schemaFault } from '#core/pack/schema-fault.ts'
import { managedSchema } from './managed.schema.ts'
import type { ReadManaged } from './read-managed.ts'

export function checkManaged(value: unknown): ReadManaged {
  const { data, error } = managedSchema.safeParse(value)
  if (data) return { managed: data }
  const { place, what } = schemaFault(error.issues, value, managedSchema)
  return { managed: {}, fault: `What your organisation set for Seconder cannot be used, and is not in force. Please tell your administrator: ${place ? `${place}: ` : ''}${what}.` }
}
