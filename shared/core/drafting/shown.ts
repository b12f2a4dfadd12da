/** Conditions between fields: a field that is in the form only while another has a value. */
import type { Condition } from '../pack/field.schema.ts'
import type { Template } from '../pack/template.schema.ts'
import { isEmpty, type Values } from './values.ts'
import { own } from './words.ts'

/** Whether the other field says what the condition asks for. */
export function holds(condition: Condition, values: Values): boolean {
  const value = own(values, condition.field)
  if ('filled' in condition) return !isEmpty(value)
  const wanted: readonly unknown[] = Array.isArray(condition.is) ? condition.is : [condition.is]
  return wanted.some((one) => value === one || (Array.isArray(value) && value.includes(one)))
}

/** The values of the fields that are in the form. A field behind a hidden field is hidden too. */
export function shownValues({ fields }: Pick<Template, 'fields'>, values: Values): Values {
  const gone = Object.keys(fields).filter((id) => Object.hasOwn(values, id) && !isShown(fields, id, values))
  return gone.length === 0 ? values : Object.fromEntries(Object.entries(values).filter(([id]) => !gone.includes(id)))
}

export function isShown(fields: Template['fields'], id: string, values: Values): boolean {
  // A circle is refused where the template is read; the count keeps even an unread one from going round for ever.
  let rounds = Object.keys(fields).length
  for (let field = fields[id]; field?.shownWhen && rounds > 0; field = fields[field.shownWhen.field], rounds--) if (!holds(field.shownWhen, values)) return false
  return true
}
