/** A template with a field of every type, what a person fills in, and what each prints: for every place that fills or shows one. */

import type { Value } from '#core/drafting/values.ts'
import type { Field } from '#core/pack/field.schema.ts'
import type { Template } from '#core/pack/template.schema.ts'
import { example } from './example-template.ts'

interface Filled {
  /** Front matter of the field, one line of YAML. */
  readonly yaml: string
  readonly body: string
  readonly value: Value
  /** The lines that it prints. */
  readonly prints: readonly string[]
}

export const EVERY: Readonly<Record<Field['type'], Filled>> = {
  text: { yaml: 'label: Title of the fair', body: 'Text {{x}}', value: 'Mill fair', prints: ['Text Mill fair'] },
  'long-text': { yaml: 'label: What happened, words: 20', body: '{{x}}', value: 'First part.\n\nSecond part.', prints: ['First part.', 'Second part.'] },
  choice: { yaml: 'label: Kind of stall, options: [books, plants]', body: 'Choice {{x}}', value: 'plants', prints: ['Choice plants'] },
  'multi-choice': { yaml: 'label: Helpers for, options: [tea, chairs, posters]', body: 'Several {{list x}}', value: ['tea', 'posters'], prints: ['Several tea and posters'] },
  'yes-no': { yaml: 'label: Step-free', body: '{{#if x}}Step-free access{{/if}}', value: true, prints: ['Step-free access'] },
  date: { yaml: 'label: Day', body: 'Date {{longDate x}}', value: '2026-12-12', prints: ['Date Saturday 12 December 2026'] },
  'date-time': { yaml: 'label: Opening', body: 'Moment {{plainDate x}} at {{time x}}', value: '2026-12-12T10:30', prints: ['Moment 12 December 2026 at 10.30am'] },
  time: { yaml: 'label: Closing time', body: 'Time {{time x}}', value: '11:00', prints: ['Time 11am'] },
  'time-span': { yaml: 'label: Tea from and to', body: 'Span {{timeSpan x}}', value: '10:00-11:30', prints: ['Span 10am to 11.30am'] },
  money: { yaml: 'label: Price', body: 'Money {{money x}}', value: 1250, prints: ['Money £1,250'] },
  number: { yaml: 'label: Distance, unit: miles', body: 'Number {{number x}}', value: 41200, prints: ['Number 41,200'] },
  postcode: { yaml: 'label: Postcode of the hall', body: 'Postcode {{x}}', value: 'AA1 1AA', prints: ['Postcode AA1 1AA'] },
  phone: { yaml: 'label: Phone', body: 'Phone {{x}}', value: '01632 960123', prints: ['Phone 01632 960123'] },
  email: { yaml: 'label: E-mail', body: 'E-mail {{x}}', value: 'fair@anytown.example', prints: ['E-mail fair@anytown.example'] },
  url: { yaml: 'label: Web page', body: 'Web {{x}}', value: 'https://anytown.example/fair', prints: ['Web https://anytown.example/fair'] },
  person: {
    yaml: 'label: Opened by, parts: { role: optional }',
    body: 'Person {{person x}}, {{x.role}}',
    value: { title: 'Cllr', name: 'Ada Khan', role: 'Leader' },
    prints: ['Person Cllr Ada Khan, Leader'],
  },
  address: {
    yaml: 'label: Hall',
    body: 'Address {{address x}}',
    value: { name: 'Mill Library', street: 'Mill Road', town: 'Anytown', postcode: 'AA1 1AA' },
    prints: ['Address Mill Library, Mill Road, Anytown AA1 1AA'],
  },
  quotation: {
    yaml: 'label: Quotation',
    body: '{{x.speaker}}, {{x.role}}, said: “{{x.words}}”',
    value: { speaker: 'Cllr Ben Moss', role: 'Chair', words: 'Come and see.', agreed: true },
    prints: ['Cllr Ben Moss, Chair, said: “Come and see.”'],
  },
  list: {
    yaml: 'label: Thanks to, of: { type: text, label: Name }',
    body: '{{#each x}}\n- {{this}}\n{{/each}}',
    value: ['Mary Ahmed', 'Sam Lee'],
    prints: ['Mary Ahmed', 'Sam Lee'],
  },
  table: {
    yaml: 'label: Stalls, rowLabel: Stall, columns: { what: { type: text, label: What }, price: { type: money, label: Takings } }',
    body: '| What | Takings |\n| --- | --- |\n{{#each x}}\n| {{what}} | {{money price}} |\n{{/each}}',
    value: [
      { what: 'Books', price: 40 },
      { what: 'Plants', price: 12.5 },
    ],
    prints: ['What', 'Takings', 'Books', '£40', 'Plants', '£12.50'],
  },
}

export const TYPES = Object.keys(EVERY) as Field['type'][]
export const idOf = (type: Field['type']): string => `f${type.replace(/\W/g, '')}`

export const everyField = (): Template =>
  example({
    fields: TYPES.map((type) => `${idOf(type)}: { type: ${type}, ${EVERY[type].yaml} }`).join('\n'),
    samples: JSON.stringify(Object.fromEntries(TYPES.map((type) => [idOf(type), EVERY[type].value]))),
    body: TYPES.map((type) => EVERY[type].body.replace(/\bx\b(?=[}.])/g, idOf(type))).join('\n\n'),
  })

export const everyValue = (): Readonly<Record<string, Value>> => Object.fromEntries(TYPES.map((type) => [idOf(type), EVERY[type].value]))
export const everyLine = (): string[] => TYPES.flatMap((type) => EVERY[type].prints)
