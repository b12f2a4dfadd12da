/** What a form begins with, and what a filled template tells the checker. */
import { isDay } from '../calendar/day.ts'
import type { Context, Role } from '../draft/context.schema.ts'
import type { Field } from '../pack/field.schema.ts'
import type { Settings } from '../pack/settings.schema.ts'
import type { Template } from '../pack/template.schema.ts'
import { partsOf } from './fields.ts'
import type { Person, Value, Values } from './values.ts'
import { lookup, own } from './words.ts'

const ROLE_WORDS: Partial<Record<Role, string>> = { leader: 'Leader', 'clp-officer': 'constituency party officer' }

/** 'political assistant', 'Leader'; the roles as prose writes them. */
export const roleInWords = (role: Role): string => ROLE_WORDS[role] ?? role.replace(/-/g, ' ')

/** Values for the fields that have a default and whose default is known here; the others are absent. */
export function defaultsFor(template: Pick<Template, 'fields'>, settings: Settings, context: Context, today: string): Values {
  const values: Record<string, Value> = {}
  for (const [id, field] of Object.entries(template.fields)) {
    const value = fitting(field, defaultOf(field, settings, context, today))
    if (value !== undefined) values[id] = value
  }
  return values
}

function defaultOf({ type, default: given }: Field, settings: Settings, context: Context, today: string): unknown {
  if (given === 'today' && type === 'date') return today
  if (given === undefined || typeof given !== 'object' || Array.isArray(given)) return given
  if ('setting' in given) return lookup(settings, given.setting)
  if ('context' in given) return lookup(context, given.context)
  return settings.directory?.find(({ role }) => role === given.directory)
}

/** What of a looked-up value the field can hold. */
function fitting(field: Field, value: unknown): Value | undefined {
  if (field.type === 'person') return person(field, value)
  if (field.type === 'date' && typeof value === 'string') return isDay(value.slice(0, 10)) ? value.slice(0, 10) : undefined
  if (value === undefined || value === null || (typeof value === 'object' && !Array.isArray(value))) return undefined
  return value as Value
}

/** A person of the settings, with the parts that the form asks for. */
function person(field: Field, value: unknown): Person | undefined {
  if (typeof own(value, 'name') !== 'string') return undefined
  const role = own(value, 'role')
  const given: Record<string, unknown> = { ...(value as object), role: typeof role === 'string' ? roleInWords(role as Role) : undefined }
  const parts = partsOf(field).flatMap(({ id }): [string, string][] => (typeof given[id] === 'string' ? [[id, given[id]]] : []))
  return Object.fromEntries(parts)
}

/** What the finished draft is, as far as its template knows; the host and the person may know more. */
export function contextFor(template: Pick<Template, 'kind' | 'audience' | 'channel' | 'contextFrom'>, values: Values): Context {
  const told: Record<string, unknown> = { kind: template.kind, audience: template.audience }
  if (template.channel) told.channel = template.channel
  for (const [key, field] of Object.entries(template.contextFrom)) {
    const value = own(values, field)
    if (typeof value === 'string' && value !== '') told[key] = key === 'meetingDate' || key === 'previousIssueOn' ? value.slice(0, 10) : value
  }
  return told as Context
}
