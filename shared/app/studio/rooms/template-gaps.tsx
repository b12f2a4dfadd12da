/** The gaps of a template: what may go into each, whether it may stay empty, how long it may be, and an example to try it with. */
import { ChoiceInput, NumberInput, TextInput } from '#app/panel/parts/inputs.tsx'
import { Section } from '#app/panel/settings/section.tsx'
import { FieldControl } from '#app/panel/templates/field-control.tsx'
import type { FormState } from '#app/panel/templates/form-state.ts'
import type { Value, Values } from '#core/drafting/values.ts'
import type { Field } from '#core/pack/field.schema.ts'
import type { Settings } from '#core/pack/settings.schema.ts'
import type { Templates } from '../making/free-id.ts'
import { GAP_TYPES, type GapType, isInForms } from '../making/gap-types.ts'
import { withField, withGapType } from '../making/template-text.ts'
import { GapShape } from './gap-shape.tsx'

type Template = Templates[number]

interface Props {
  readonly template: Template
  readonly settings: Settings
  readonly today: string
  readonly at: (field: string) => { readonly id: string; readonly error: string | undefined }
  readonly onTemplate: (template: Template) => void
}

export function TemplateGaps({ template, settings, today, at, onTemplate }: Props) {
  const gaps = Object.entries(template.fields)
  if (gaps.length === 0) return <p className="hint">No gaps yet: the text is the same each time.</p>
  const form: FormState = {
    id: 'template-sample',
    settings,
    today,
    values: template.samples as Values,
    error: (path) => at(`sample.${path}`).error,
    over: () => undefined,
    touch: () => {},
  }
  return (
    <fieldset className="gaps">
      <legend>The gaps</legend>
      {gaps.map(([id, field]) => (
        <Section key={id} title={field.label} says={isInForms(field) ? GAP_TYPES[field.type as GapType] : 'of its own kind'}>
          {isInForms(field) ? (
            <>
              <ChoiceInput
                label="What goes in"
                missing="Choose one"
                options={GAP_TYPES}
                value={field.type as GapType}
                onChange={(type) => type && onTemplate(withGapType(template, id, type))}
              />
              <GapShape field={field} onField={(now, sample) => onTemplate(withField(template, id, now, (sample ?? template.samples[id]) as Template['samples'][string]))} />
              <Longest field={field} onField={(now) => onTemplate(withField(template, id, now))} />
            </>
          ) : (
            <p className="hint">It asks for something that no form here shows; it stays as it is.</p>
          )}
          <TextInput label="Help for whoever fills it in" value={field.help} onChange={(help) => onTemplate(withField(template, id, without(field, 'help', help || undefined)))} />
          <label className="choice">
            <input type="checkbox" checked={field.required} onChange={(event) => onTemplate(withField(template, id, { ...field, required: event.target.checked }))} />
            It must be filled in
          </label>
          <div className="gap-sample">
            <p className="hint">An example, to try it with:</p>
            <FieldControl
              field={field}
              path={id}
              value={template.samples[id] as Value}
              onChange={(sample) => onTemplate({ ...template, samples: { ...template.samples, [id]: (sample ?? '') as Template['samples'][string] } })}
              form={form}
              required={field.required}
            />
          </div>
        </Section>
      ))}
    </fieldset>
  )
}

/** So many words, or letters: a headline of 70 letters, a lead of 40 words. */
function Longest({ field, onField }: { field: Field; onField: (field: Field) => void }) {
  if (field.type !== 'text' && field.type !== 'long-text' && field.type !== 'quotation') return null
  const isSet = typeof field.words === 'object'
  return (
    <>
      {isSet ? (
        <p className="hint">How many words it may have comes from the settings.</p>
      ) : (
        <NumberInput
          label="At most so many words"
          min={1}
          help="Empty: as many as they like."
          value={field.words as number | undefined}
          onChange={(words) => onField(without(field, 'words', words || undefined))}
        />
      )}
      {field.type === 'text' && typeof field.length !== 'object' && (
        <NumberInput
          label="At most so many letters"
          min={1}
          help="For a headline, or anything that has to fit on a line."
          value={field.length as number | undefined}
          onChange={(length) => onField(without(field, 'length', length || undefined))}
        />
      )}
    </>
  )
}

/** The field with this of it, or without it. */
function without(field: Field, key: 'help' | 'words' | 'length', value: string | number | undefined): Field {
  const { [key]: _, ...rest } = field as Field & Record<string, unknown>
  return (value === undefined ? rest : { ...rest, [key]: value }) as Field
}
