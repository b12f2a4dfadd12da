/** What the types of field consist of, in the words of the form. */
import type { AddressPart, Cell, Condition, Field, Item, PersonPart } from '../pack/field.schema.ts'
import type { Template } from '../pack/template.schema.ts'

export type AnyField = Field | Item | Cell
type Need = 'required' | 'optional'

const PERSON_WORDS: Readonly<Record<PersonPart, string>> = {
  title: 'Title',
  name: 'Name',
  role: 'Role',
  ward: 'Ward',
  party: 'Party',
  organisation: 'Organisation',
  email: 'E-mail address',
  phone: 'Phone number',
}
const ADDRESS_WORDS: Readonly<Record<AddressPart, string>> = { name: 'Name of the building', street: 'Number and street', town: 'Town', postcode: 'Postcode' }
const QUOTATION_WORDS = { speaker: 'Who says it', role: 'Their role', words: 'What they say', agreed: 'They have agreed these words' }

export interface FieldPart {
  readonly id: string
  readonly label: string
  readonly need: Need
  readonly type: 'text' | 'long-text' | 'yes-no' | 'email' | 'phone' | 'postcode'
}

const partType = (id: string): FieldPart['type'] => (id === 'email' || id === 'phone' || id === 'postcode' ? id : 'text')

/** The parts of a person, an address or a quotation that the form asks for, in order; none for other fields. */
export function partsOf(field: AnyField): FieldPart[] {
  if (field.type === 'person') return chosen(PERSON_WORDS, { title: 'optional', name: 'required', ...field.parts })
  if (field.type === 'address') return chosen(ADDRESS_WORDS, { name: 'optional', street: 'required', town: 'required', postcode: 'optional', ...field.parts })
  if (field.type === 'quotation') {
    return [
      { id: 'speaker', label: QUOTATION_WORDS.speaker, need: 'required', type: 'text' },
      { id: 'role', label: QUOTATION_WORDS.role, need: 'required', type: 'text' },
      { id: 'words', label: QUOTATION_WORDS.words, need: 'required', type: 'long-text' },
      { id: 'agreed', label: QUOTATION_WORDS.agreed, need: 'optional', type: 'yes-no' },
    ]
  }
  return []
}

function chosen<P extends string>(words: Readonly<Record<P, string>>, needs: Partial<Record<P, Need>>): FieldPart[] {
  return (Object.keys(words) as P[]).flatMap((id) => {
    const need = needs[id]
    return need === undefined ? [] : [{ id, label: words[id], need, type: partType(id) }]
  })
}

/** 'required', 'required when Status is Embargoed', 'only when Day of the surgery is filled in'; nothing for a field that may stay empty. */
export function needInWords({ required, requiredWhen, shownWhen }: Field, fields: Template['fields']): string {
  const when = (condition: Condition): string => {
    const label = fields[condition.field]?.label ?? condition.field
    if ('filled' in condition) return `${label} is filled in`
    const { is } = condition
    return `${label} is ${typeof is === 'boolean' ? (is ? 'yes' : 'no') : typeof is === 'string' ? is : is.join(' or ')}`
  }
  if (shownWhen) return `${required ? 'required, ' : ''}only when ${when(shownWhen)}`
  if (required) return 'required'
  return requiredWhen ? `required when ${when(requiredWhen)}` : ''
}
