/** Fields that consist of parts: a person, an address, somebody's words, several of a list of choices. */
import { useId } from 'react'
import { roleInWords } from '#core/drafting/defaults.ts'
import { partsOf } from '#core/drafting/fields.ts'
import type { Value } from '#core/drafting/values.ts'
import type { Field, Item } from '#core/pack/field.schema.ts'
import type { Settings } from '#core/pack/settings.schema.ts'
import { LongTextInput, TextInput } from '../parts/inputs.tsx'
import type { ControlledBy } from './form-state.ts'
import { OverLimit } from './over-limit.tsx'

type Composed = Extract<Field | Item, { type: 'person' | 'address' | 'quotation' }>
type Parts = { readonly [part: string]: Value | undefined }
type Member = NonNullable<Settings['directory']>[number]

export function ComposedControl({ field, path, value, onChange, form, required }: ControlledBy & { field: Composed; required: boolean }) {
  const list = useId()
  const parts: Parts = typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Parts) : {}
  const people = form.settings.directory ?? []
  const naming = field.type === 'person' ? 'name' : 'speaker'
  const change = (id: string, part: Value | undefined) => {
    const member = id === naming ? people.find((one) => [one.name, fullName(one)].includes(String(part))) : undefined
    const { [id]: _, ...rest } = parts
    const now = { ...rest, ...(part === undefined ? {} : { [id]: part }), ...(member ? known(field, member) : {}) }
    onChange(Object.keys(now).length > 0 ? now : undefined)
  }
  return (
    <fieldset className="composed" id={`${form.id}-${path}`} tabIndex={-1} aria-describedby={form.error(path) ? `${form.id}-${path}-error` : undefined}>
      <legend>
        <span lang={'language' in field ? field.language : undefined}>{field.label}</span>
        {required && <span className="required"> (required)</span>}
      </legend>
      {field.help && <p className="hint">{field.help}</p>}
      {form.error(path) && (
        <p className="error" id={`${form.id}-${path}-error`}>
          {form.error(path)}
        </p>
      )}
      {field.type !== 'address' && people.length > 0 && (
        <datalist id={list}>
          {people.map((member) => (
            <option key={`${member.name} ${member.role}`} value={field.type === 'person' ? member.name : fullName(member)}>
              {member.role && roleInWords(member.role)}
            </option>
          ))}
        </datalist>
      )}
      {partsOf(field).map(({ id, label, need, type }) => {
        const at = `${path}.${id}`
        const part = parts[id]
        const over = type === 'long-text' ? form.over(at) : undefined
        const common = { id: `${form.id}-${at}`, label, required: need === 'required', error: form.error(at) ?? over }
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: it only notes that the person has left the control
          <div key={id} onBlur={() => form.touch(at)}>
            {type === 'yes-no' ? (
              <label className="choice">
                <input type="checkbox" id={common.id} checked={part === true} onChange={(event) => change(id, event.target.checked || undefined)} />
                {label}
              </label>
            ) : type === 'long-text' ? (
              <>
                <LongTextInput {...common} value={part as string | undefined} onChange={(now) => change(id, now)} />
                <OverLimit label={label} over={over !== undefined} />
              </>
            ) : (
              <TextInput
                {...common}
                type={type === 'email' ? 'email' : type === 'phone' ? 'tel' : 'text'}
                list={id === naming && people.length > 0 ? list : undefined}
                value={part as string | undefined}
                onChange={(now) => change(id, now)}
              />
            )}
          </div>
        )
      })}
    </fieldset>
  )
}

const fullName = ({ title, name }: Member): string => [title, name].filter(Boolean).join(' ')

/** What the directory knows of a person, as far as the form asks for it. */
function known(field: Composed, member: Member): Parts {
  const all: Parts =
    field.type === 'quotation'
      ? { role: member.role && roleInWords(member.role) }
      : { title: member.title, name: member.name, role: member.role && roleInWords(member.role), email: member.email }
  const asked = partsOf(field).map(({ id }) => id)
  return Object.fromEntries(Object.entries(all).filter(([id, part]) => part !== undefined && asked.includes(id)))
}

export function MultiChoiceControl({ field, path, value, onChange, form, required }: ControlledBy & { field: Extract<Field | Item, { type: 'multi-choice' }>; required: boolean }) {
  const chosen = Array.isArray(value) ? value : []
  const error = form.error(path)
  return (
    <fieldset id={`${form.id}-${path}`} tabIndex={-1} aria-describedby={error ? `${form.id}-${path}-error` : undefined}>
      <legend>
        <span lang={'language' in field ? field.language : undefined}>{field.label}</span>
        {required && <span className="required"> (required)</span>}
      </legend>
      {field.help && <p className="hint">{field.help}</p>}
      {error && (
        <p className="error" id={`${form.id}-${path}-error`}>
          {error}
        </p>
      )}
      {field.options.map((option) => (
        <label key={option} className="choice">
          <input
            type="checkbox"
            checked={chosen.includes(option)}
            onChange={(event) => {
              const now = field.options.filter((one) => (one === option ? event.target.checked : chosen.includes(one)))
              onChange(now.length > 0 ? now : undefined)
            }}
          />
          {option}
        </label>
      ))}
    </fieldset>
  )
}
