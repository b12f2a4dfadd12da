/** Fields of several: paragraphs, quotations, rows with columns. */

import type { Value } from '#core/drafting/values.ts'
import type { Cell, Field } from '#core/pack/field.schema.ts'
import { ListEditor } from '../parts/list-editor.tsx'
import { FieldControl } from './field-control.tsx'
import type { ControlledBy } from './form-state.ts'

type Several = Extract<Field, { type: 'list' | 'table' }>
type Row = { readonly [column: string]: Value | undefined }

export function ListControl({ field, path, value, onChange, form, required }: ControlledBy & { field: Several; required: boolean }) {
  const items: readonly (Value | undefined)[] = Array.isArray(value) ? value : []
  return (
    <ListEditor<Value | undefined>
      id={`${form.id}-${path}`}
      legend={field.label}
      help={field.help}
      error={form.error(path)}
      required={required}
      one={(field.type === 'list' ? field.of.label : field.rowLabel).toLowerCase()}
      items={items}
      fresh={() => (field.type === 'table' ? {} : '')}
      max={field.max}
      onChange={(now) => onChange(now.length > 0 ? now.map((item) => item ?? '') : undefined)}
    >
      {(item, change, i) =>
        field.type === 'list' ? (
          <FieldControl field={{ ...field.of, label: `${field.of.label} ${i + 1}` }} path={`${path}.${i}`} value={item} onChange={change} form={form} required={false} />
        ) : (
          Object.entries<Cell>(field.columns).map(([id, column]) => {
            const row: Row = typeof item === 'object' && item !== null && !Array.isArray(item) ? (item as Row) : {}
            return (
              <FieldControl
                key={id}
                field={column}
                path={`${path}.${i}.${id}`}
                value={row[id]}
                onChange={(now) => change({ ...row, [id]: now })}
                form={form}
                required={column.required}
              />
            )
          })
        )
      }
    </ListEditor>
  )
}
