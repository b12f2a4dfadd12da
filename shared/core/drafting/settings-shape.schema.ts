/** What a template may name of the settings, taken from their own schema. Loaded only where templates are checked. */
import { z } from 'zod'
import { settingsSchema } from '../pack/settings.schema.ts'
import type { Shape } from './shapes.ts'

interface Json {
  readonly type?: string
  readonly properties?: Readonly<Record<string, Json>>
  readonly items?: Json
}

let known: Readonly<Record<string, Shape>> | undefined

/** The sections of the settings by name; worked out once, however many templates are read. */
export function settingsShapes(): Readonly<Record<string, Shape>> {
  known ??= propertiesOf(z.toJSONSchema(settingsSchema) as Json)
  return known
}

const propertiesOf = (json: Json): Record<string, Shape> => Object.fromEntries(Object.entries(json.properties ?? {}).map(([name, inner]) => [name, shapeOf(inner)]))

function shapeOf(json: Json): Shape {
  if (json.type === 'object') return { is: 'record', type: 'record', parts: propertiesOf(json) }
  if (json.type === 'array') return { is: 'list', item: json.items ? shapeOf(json.items) : TEXT }
  if (json.type === 'boolean') return { is: 'value', type: 'yes-no' }
  return json.type === 'number' || json.type === 'integer' ? { is: 'value', type: 'number' } : TEXT
}

const TEXT: Shape = { is: 'value', type: 'text' }
