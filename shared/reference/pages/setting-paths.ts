/** Every setting that the schema knows, by its path, with what it may be. */
import { z } from 'zod'
import { settingsSchema } from '#core/pack/settings.schema.ts'

interface Json {
  readonly type?: string
  readonly enum?: readonly string[]
  readonly pattern?: string
  readonly properties?: Readonly<Record<string, Json>>
  readonly required?: readonly string[]
  readonly items?: Json
  readonly additionalProperties?: Json | boolean
}

export interface Setting {
  /** 'directory[].name'; the three looks of the house count as one, 'house.*'. */
  readonly path: string
  /** 'one of: E, W, S, NI' */
  readonly may: string
}

export function settingPaths(): readonly Setting[] {
  const json = z.toJSONSchema(settingsSchema, { io: 'input', unrepresentable: 'any' }) as Json
  const found = new Map<string, Setting>()
  const walk = (node: Json, path: string, required: boolean): void => {
    if (path !== '' && path !== 'ruleChoices.*' && !found.has(path)) found.set(path, { path, may: `${mayBe(node)}${required ? ', needed' : ''}` })
    for (const [key, inner] of Object.entries(node.properties ?? {}))
      walk(inner, path === 'house' ? 'house.*' : path === '' ? key : `${path}.${key}`, node.required?.includes(key) === true)
    for (const [key, inner] of Object.entries(node.items?.properties ?? {})) walk(inner, `${path}[].${key}`, node.items?.required?.includes(key) === true)
    if (typeof node.additionalProperties === 'object') walk(node.additionalProperties, `${path}.*`, false)
  }
  walk(json, '', false)
  return [...found.values()]
}

function mayBe({ type, enum: choices, pattern, items }: Json): string {
  if (choices) return `one of: ${choices.join(', ')}`
  if (pattern?.includes('\\d{4}-')) return 'a date, such as 2026-09-16'
  if (pattern?.startsWith('^#')) return 'a colour, such as #0b4f9e'
  if (pattern?.includes('[01]')) return 'an hour, such as 12:00'
  if (type === 'array') return items?.properties ? 'a list' : 'a list of texts'
  return { string: 'text', integer: 'a number', number: 'a number', boolean: 'yes or no (true, false)', object: 'a group of settings' }[type ?? ''] ?? 'a value'
}
