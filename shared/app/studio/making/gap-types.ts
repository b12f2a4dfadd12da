/** What may go into a gap: the words for it, the field that asks for it, how the wording prints it, and an example to try it with. */
import type { Value } from '#core/drafting/values.ts'
import type { Cell, Field, Item } from '#core/pack/field.schema.ts'

const IN_A_CELL = {
  text: 'A few words',
  'long-text': 'A paragraph',
  choice: 'One of several choices',
  date: 'A day',
  'date-time': 'A day and a time',
  time: 'A time',
  'time-span': 'From one time to another',
  money: 'A sum of money',
  number: 'A number',
  email: 'An e-mail address',
  phone: 'A telephone number',
  postcode: 'A postcode',
  url: 'A web address',
} as const
export const CELL_TYPES: Readonly<Record<CellType, string>> = IN_A_CELL
export type CellType = keyof typeof IN_A_CELL

const IN_A_LIST = {
  ...IN_A_CELL,
  person: 'A person',
  address: 'A postal address',
  quotation: 'Somebody’s words, with who says them',
} as const
export const ITEM_TYPES: Readonly<Record<ItemType, string>> = IN_A_LIST
export type ItemType = keyof typeof IN_A_LIST

export const GAP_TYPES = {
  ...IN_A_LIST,
  'yes-no': 'Yes or no',
  'multi-choice': 'Several of some choices',
  list: 'A list of several',
  table: 'A table with columns',
} as const
export type GapType = keyof typeof GAP_TYPES

const CHOICES = ['Yes', 'No']
const SEVERAL = ['By post', 'By e-mail']
const WHO = { title: 'Cllr', name: 'Ada Khan' }

const SAMPLES: Readonly<Partial<Record<GapType, Value>>> = {
  date: '2026-09-16',
  'date-time': '2026-09-16T18:30',
  'yes-no': true,
  time: '18:30',
  'time-span': '10:00-11:30',
  money: 1250,
  number: 12,
  email: 'mary.ahmed@residents.example',
  phone: '01632 960123',
  postcode: 'AA1 1AA',
  url: 'https://www.anytown.gov.uk',
  person: WHO,
  address: { name: 'Mill Library', street: 'Mill Road', town: 'Anytown', postcode: 'AA1 1AA' },
  quotation: { speaker: 'Cllr Ada Khan', role: 'Leader of the group', words: 'Mill Library stays open.', agreed: true },
}

/** An example of a gap that nobody could take for a real person's. */
export function sampleFor(field: Field | Cell | Item): Value {
  if (field.type === 'choice') return field.options[0] as string
  if (field.type === 'multi-choice') return [field.options[0] as string]
  if (field.type === 'list' && field.of.type === 'text') return [`The first ${field.of.label.toLowerCase()}`, `The second ${field.of.label.toLowerCase()}`]
  if (field.type === 'list') return [sampleFor(field.of)]
  if (field.type === 'table') return [Object.fromEntries(Object.entries(field.columns).map(([id, column]) => [id, sampleFor(column)]))]
  return SAMPLES[field.type as GapType] ?? field.label
}

/** The same question, asked for something else. */
export function fieldOf(type: GapType, { label, help, required }: Pick<Field, 'label' | 'help' | 'required'>): Field {
  const head = { label, ...(help !== undefined && { help }), required }
  if (type === 'multi-choice') return { ...head, type, options: SEVERAL }
  if (type === 'list') return { ...head, type, of: itemOf('text', 'Entry') }
  if (type === 'table') return { ...head, type, rowLabel: 'Row', columns: { column1: cellOf('text', 'What'), column2: cellOf('date', 'When') } }
  return { ...head, type, ...shapeOf(type) } as Field
}

/** What a type asks for besides its label. */
const shapeOf = (type: GapType): object => ({
  ...(type === 'choice' && { options: CHOICES }),
  ...(type === 'number' && { whole: false }),
  ...((type === 'person' || type === 'address') && { parts: {} }),
})
export const itemOf = (type: ItemType, label: string): Item => ({ type, label, ...shapeOf(type) }) as Item
export const cellOf = (type: CellType, label: string): Cell => ({ type, label, required: true, ...shapeOf(type) }) as Cell

const HELPER: Readonly<Partial<Record<GapType, string>>> = {
  date: 'longDate',
  time: 'time',
  'time-span': 'timeSpan',
  money: 'money',
  number: 'number',
  person: 'person',
  address: 'address',
}

function printed(id: string, type: GapType): string {
  if (type === 'date-time') return `{{time ${id}}} on {{longDate ${id}}}`
  if (type === 'quotation') {
    const its = id === 'this' ? '' : `${id}.`
    return `{{${its}speaker}}, {{${its}role}}, said: “{{${its}words}}”`
  }
  return type === 'yes-no' ? `{{#if ${id}}}yes{{else}}no{{/if}}` : `{{${HELPER[type] ? `${HELPER[type]} ` : ''}${id}}}`
}

/** Entries that {{list}} joins by itself. */
const JOINED: ReadonlySet<string> = new Set(['text', 'long-text', 'choice', 'person', 'email', 'phone', 'postcode', 'url'])
const BETWEEN = '{{#unless @first}}{{#if @last}} and {{else}}, {{/if}}{{/unless}}'

/** How the wording prints the gap within a line. */
export function inLine(id: string, field: Field): string {
  if (field.type === 'multi-choice') return `{{list ${id}}}`
  if (field.type !== 'list') return printed(id, field.type as GapType)
  return JOINED.has(field.of.type) ? `{{list ${id}}}` : `{{#each ${id}}}${BETWEEN}${printed('this', field.of.type as ItemType)}{{/each}}`
}

/** How it prints one that stands on a line of its own: entries below each other, rows in a table. */
export function onItsOwn(id: string, field: Field): string {
  if (field.type === 'list' || field.type === 'multi-choice')
    return `{{#each ${id}}}\n- ${field.type === 'list' ? printed('this', field.of.type as ItemType) : '{{this}}'}\n{{/each}}`
  if (field.type !== 'table') return inLine(id, field)
  const columns = Object.entries(field.columns)
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    row(columns.map(([, { label }]) => label.replace(/[|{}\\\n]/g, ' '))),
    row(columns.map(() => '---')),
    `{{#each ${id}}}`,
    row(columns.map(([column, { type }]) => printed(column, type as GapType))),
    '{{/each}}',
  ].join('\n')
}

/** Whether the forms show all of the field. */
export function isInForms(field: Field): boolean {
  if (field.type === 'list') return field.of.type in IN_A_LIST
  if (field.type === 'table') return Object.values(field.columns).every(({ type }) => type in IN_A_CELL)
  return field.type in GAP_TYPES
}
