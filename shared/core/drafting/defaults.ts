/** What a form begins with, and what a filled template tells the checker. */
import { isDay } from '../calendar/day.ts'
import type { Context, Role } from '../draft/context.schema.ts'
import type { Field, Place } from '../pack/field.schema.ts'
import type { Settings } from '../pack/settings.schema.ts'
import type { Template } from '../pack/template.schema.ts'
import { partsOf } from './fields.ts'
import { isDateTime } from './plausible.ts'
import { shownValues } from './shown.ts'
import type { Person, Value, Values } from './values.ts'
import { lookup, own } from './words.ts'

const ROLE_WORDS: Partial<Record<Role, string>> = { leader: 'Leader', 'clp-officer': 'local party officer' }

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
  const places: readonly Place[] = 'first' in given ? given.first : [given as Place]
  for (const place of places) {
    const found = foundAt(place, settings, context, today)
    if (found !== undefined) return found
  }
  return undefined
}

function foundAt(place: Place, settings: Settings, context: Context, today: string): unknown {
  if ('setting' in place) return lookup(settings, place.setting)
  if ('context' in place) return lookup(context, place.context)
  if ('directory' in place) return settings.directory?.find(({ role }) => role === place.directory)
  if ('calendar' in place) return next(place.calendar, settings, today)
  return 'recipient' in place ? recipient(place.recipient, context) : quotedSubject(context)
}

/** The first day from today on. */
function next(kind: string, { calendar }: Settings, today: string): string | undefined {
  const days = kind === 'poll' ? calendar?.polls : calendar?.meetings?.filter((meeting) => meeting.kind === kind)
  return days
    ?.map(({ date }) => date)
    .filter((date) => date >= today)
    .sort()[0]
}

/** With two people to write to, nobody knows which of them is meant. */
function recipient(part: 'name' | 'address', { recipients }: Context): unknown {
  const [only, ...others] = recipients?.to ?? []
  if (!only || only.list || others.length > 0) return undefined
  return part === 'address' ? only.address : only.name && { name: only.name, email: only.address }
}

const ANSWER = /^(?:(?:re|aw|fwd?|ateb) ?: *){1,9}/i

function quotedSubject({ subject = '', reply }: Context): string | undefined {
  const bare = subject.trim().replace(ANSWER, '')
  return bare !== '' && (reply === true || bare !== subject.trim()) ? bare : undefined
}

/** What of a looked-up value the field can hold. */
function fitting(field: Field, value: unknown): Value | undefined {
  if (field.type === 'person') return person(field, value)
  if (field.type === 'text' && typeof own(value, 'name') === 'string') return own(value, 'name') as string
  if (field.type === 'date-time' && typeof value === 'string') return isDateTime(value) ? value : undefined
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
export function contextFor(template: Pick<Template, 'kind' | 'audience' | 'channel' | 'contextFrom' | 'fields'>, values: Values): Context {
  const shown = shownValues(template, values)
  const told: Record<string, unknown> = { kind: template.kind, audience: template.audience }
  if (template.channel) told.channel = template.channel
  for (const [key, field] of Object.entries(template.contextFrom)) {
    const value = own(shown, field)
    if (typeof value === 'string' && value !== '') told[key] = key === 'meetingDate' || key === 'previousIssueOn' ? value.slice(0, 10) : value
  }
  return told as Context
}
