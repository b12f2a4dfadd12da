/** A template's text as people write it, with [gaps], === Locked: passages === and === Only with [a gap] ===, and as a pack keeps it, with fields. */

import { fieldFor } from '#core/drafting/import/field-for.ts'
import { capitalised } from '#core/drafting/words.ts'
import type { Field } from '#core/pack/field.schema.ts'
import { asConditionLines, withConditions } from './conditions.ts'
import type { Templates } from './free-id.ts'
import { fieldOf, type GapType, inLine, onItsOwn, sampleFor } from './gap-types.ts'
import { asLockLines, lockedOf, withLocks } from './locked-passages.ts'

type Template = Templates[number]

/** Not a link, and not what stands in brackets in a quotation. */
const GAP = /\[([A-Za-z][^[\]{}<>\n]{0,99})\](?!\()/g

/** A field as this form prints it becomes a gap; anything else between braces is shown as it is. */
export function asText(wording: string, fields: Template['fields']): string {
  let text = wording
  for (const [id, field] of Object.entries(fields)) for (const call of new Set([onItsOwn(id, field), inLine(id, field)])) text = text.replaceAll(call, `[${field.label}]`)
  return asLockLines(asConditionLines(text, fields))
}

/** Whether it holds more than text, gaps and locked passages: conditions, passages of the settings. */
export const hasMore = (text: string): boolean => /\{\{/.test(text)

export interface Worded {
  readonly body: string
  readonly subject?: string
  readonly fields: Template['fields']
  readonly samples: Template['samples']
  readonly locked: Template['locked']
}

type Before = Pick<Template, 'fields' | 'samples' | 'locked'> & Partial<Pick<Template, 'partials' | 'documentTitle' | 'contextFrom'>>

/** Fields that are no longer asked for go; a new gap becomes a field with a sample. */
export function fromText(text: string, subject: string | undefined, { fields, samples, locked, partials = {}, documentTitle = '', contextFrom = {} }: Before): Worded {
  const all: Record<string, Field> = { ...fields }
  const filled: Record<string, Template['samples'][string]> = { ...samples }
  const taken = new Set(Object.keys(all))
  const field = (label: string): string => {
    const known = Object.keys(all).find((id) => all[id]?.label.toLowerCase() === label.toLowerCase())
    if (known !== undefined) return known
    const made = fieldFor({ label: capitalised(label) }, taken)
    all[made.id] = made.field
    filled[made.id] = made.sample as Template['samples'][string]
    return made.id
  }
  const isAlone = (words: string, gap: string, at: number) => /(?:^|\n)[ \t]*$/.test(words.slice(0, at)) && /^[ \t]*(?:\n|$)/.test(words.slice(at + gap.length))
  const fill = (words: string): string =>
    words.replace(GAP, (gap, label: string, at: number) => {
      const id = field(label.trim())
      return (isAlone(words, gap, at) ? onItsOwn : inLine)(id, all[id] as Field)
    })
  // The form asks in the order of the text.
  for (const [, label = ''] of text.matchAll(GAP)) field(label.trim())
  const body = fill(withConditions(withLocks(text), field))
  const line = subject === undefined ? undefined : fill(subject)
  const printed = [line ?? '', body, documentTitle, ...Object.values(partials)].join('\n')
  const asked = new Set([...Object.values(contextFrom), ...Object.values(all).flatMap(({ shownWhen, requiredWhen }) => [shownWhen?.field, requiredWhen?.field])])
  const used = Object.keys(all).filter((id) => asked.has(id) || new RegExp(`\\{\\{[^}]*\\b${id}\\b`).test(printed))
  const pick = <T>(from: Readonly<Record<string, T>>): Record<string, T> => Object.fromEntries(used.flatMap((id) => (from[id] === undefined ? [] : [[id, from[id]]])))
  return { body, ...(line !== undefined && { subject: line }), fields: pick(all), samples: pick(filled), locked: lockedOf(body, locked, partials) }
}

/** The template with one of its gaps as this: the wording prints another kind otherwise. @param sample - where the one it had is none any more */
export function withField(template: Template, id: string, field: Field, sample = template.samples[id]): Template {
  const subject = template.subject === undefined ? undefined : asText(template.subject, template.fields)
  const { subject: _, ...rest } = template
  const now = { ...template, fields: { ...template.fields, [id]: field }, samples: { ...template.samples, [id]: sample as Template['samples'][string] } }
  return { ...rest, ...fromText(asText(template.body, template.fields), subject, now) } as Template
}

export function withGapType(template: Template, id: string, type: GapType): Template {
  const field = fieldOf(type, template.fields[id] as Field)
  return withField(template, id, field, sampleFor(field) as Template['samples'][string])
}
