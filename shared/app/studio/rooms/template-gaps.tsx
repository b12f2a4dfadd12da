/** The gaps of a template: what may go into each, whether it may stay empty, and an example to try it with. */
import { ChoiceInput, TextInput } from '#app/panel/parts/inputs.tsx'
import { Section } from '#app/panel/settings/section.tsx'
import type { Field } from '#core/pack/field.schema.ts'
import type { Templates } from '../making/free-id.ts'
import { GAP_TYPES, type GapType, withGapType } from '../making/template-text.ts'

type Template = Templates[number]

interface Props {
  readonly template: Template
  readonly at: (field: string) => { readonly id: string; readonly error: string | undefined }
  readonly onTemplate: (template: Template) => void
}

export function TemplateGaps({ template, at, onTemplate }: Props) {
  const gaps = Object.entries(template.fields)
  if (gaps.length === 0) return <p className="hint">No gaps yet: the text is the same each time.</p>
  const setField = (id: string, field: Field) => onTemplate({ ...template, fields: { ...template.fields, [id]: field } })
  return (
    <fieldset className="gaps">
      <legend>The gaps</legend>
      {gaps.map(([id, field]) => (
        <Section key={id} title={field.label} says={field.type in GAP_TYPES ? GAP_TYPES[field.type as GapType] : 'of its own kind'}>
          {field.type in GAP_TYPES ? (
            <>
              <ChoiceInput label="What goes in" options={GAP_TYPES} value={field.type as GapType} onChange={(type = 'text') => onTemplate(withGapType(template, id, type))} />
              <TextInput
                {...at(`sample.${id}`)}
                label="An example"
                type={field.type === 'date' ? 'date' : 'text'}
                value={String(template.samples[id] ?? '')}
                onChange={(sample = '') => onTemplate({ ...template, samples: { ...template.samples, [id]: sample } })}
              />
            </>
          ) : (
            <p className="hint">It has parts of its own, which no form here shows; they stay as they are.</p>
          )}
          <TextInput
            label="Help for whoever fills it in"
            value={field.help}
            onChange={(help) => {
              const { help: _, ...rest } = field
              setField(id, (help ? { ...rest, help } : rest) as Field)
            }}
          />
          <label className="choice">
            <input type="checkbox" checked={field.required} onChange={(event) => setField(id, { ...field, required: event.target.checked })} />
            It must be filled in
          </label>
        </Section>
      ))}
    </fieldset>
  )
}
