/** A template's text as people write it, with [gaps], and as a pack keeps it, with fields. */

import { fieldFor } from '#core/drafting/import/field-for.ts'
import type { Field } from '#core/pack/field.schema.ts'
import type { Templates } from './free-id.ts'

type Template = Templates[number]

/** A field on its own, as this form writes it; anything else between braces is shown as it is. */
const CALL = /\{\{(?:longDate |plainDate )?([a-z][A-Za-z0-9]*)\}\}/g
/** Not a link, and not what stands in brackets in a quotation. */
const GAP = /\[([A-Za-z][^[\]{}<>\n]{0,59})\](?!\()/g

export const asText = (wording: string, fields: Template['fields']): string => wording.replace(CALL, (call, id: string) => (fields[id] ? `[${fields[id].label}]` : call))

/** Whether it holds more than text and gaps: lists, conditions, passages of the settings. */
export const hasMore = (text: string): boolean => /\{\{/.test(text)

export interface Worded {
  readonly body: string
  readonly subject?: string
  readonly fields: Template['fields']
  readonly samples: Template['samples']
}

/** Fields that are no longer asked for go; a new gap becomes a field with a sample. */
export function fromText(text: string, subject: string | undefined, { fields, samples }: Pick<Template, 'fields' | 'samples'>): Worded {
  const all: Record<string, Field> = { ...fields }
  const filled: Record<string, Template['samples'][string]> = { ...samples }
  const taken = new Set(Object.keys(all))
  const fill = (words: string): string =>
    words.replace(GAP, (_gap, label: string) => {
      const known = Object.keys(all).find((id) => all[id]?.label.toLowerCase() === label.trim().toLowerCase())
      if (known !== undefined) return call(known, all[known] as Field)
      const made = fieldFor({ label: capital(label.trim()) }, taken)
      all[made.id] = made.field
      filled[made.id] = made.sample as Template['samples'][string]
      return made.call
    })
  const body = fill(text)
  const line = subject === undefined ? undefined : fill(subject)
  const used = Object.keys(all).filter((id) => new RegExp(`\\{\\{[^}]*\\b${id}\\b`).test(`${line ?? ''}\n${body}`))
  const pick = <T>(from: Readonly<Record<string, T>>): Record<string, T> => Object.fromEntries(used.flatMap((id) => (from[id] === undefined ? [] : [[id, from[id]]])))
  return { body, ...(line !== undefined && { subject: line }), fields: pick(all), samples: pick(filled) }
}

const call = (id: string, { type }: Field): string => (type === 'date' ? `{{longDate ${id}}}` : `{{${id}}}`)
const capital = (label: string): string => label.charAt(0).toUpperCase() + label.slice(1)

/** What this form can make of a gap. */
export const GAP_TYPES = {
  text: 'A few words',
  'long-text': 'A paragraph',
  date: 'A day',
  email: 'An e-mail address',
  phone: 'A telephone number',
  postcode: 'A postcode',
} as const
export type GapType = keyof typeof GAP_TYPES

const SAMPLE: Readonly<Partial<Record<GapType, string>>> = { date: '2026-09-16', email: 'mary.ahmed@residents.example', phone: '01632 960123', postcode: 'AA1 1AA' }

/** The template with one of its gaps of another type: the wording calls a day otherwise than words. */
export function withGapType(template: Template, id: string, type: GapType): Template {
  const { label, help, required } = template.fields[id] as Field
  const field = { label, ...(help !== undefined && { help }), required, type } as Field
  const say = (words: string): string => words.replace(new RegExp(`\\{\\{(?:longDate )?${id}\\}\\}`, 'g'), call(id, field))
  return {
    ...template,
    body: say(template.body),
    ...(template.subject !== undefined && { subject: say(template.subject) }),
    fields: { ...template.fields, [id]: field },
    samples: { ...template.samples, [id]: SAMPLE[type] ?? (typeof template.samples[id] === 'string' && !SAMPLE_VALUES.has(template.samples[id]) ? template.samples[id] : label) },
  }
}
const SAMPLE_VALUES: ReadonlySet<unknown> = new Set(Object.values(SAMPLE))
