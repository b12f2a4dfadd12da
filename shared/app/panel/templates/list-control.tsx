/** Fields of several: paragraphs, quotations, rows with columns. */

import type { ComponentType } from 'react'
import type { Value } from '#core/drafting/values.ts'
import type { Cell, Field } from '#core/pack/field.schema.ts'
import { ListEditor } from '../parts/list-editor.tsx'
import type { ControlledBy, FieldProps } from './form-state.ts'

type Several = Extract<Field, { type: 'list' | 'table' }>
type Row = { readonly [column: string]: Value | undefined }

interface Props extends ControlledBy {
  readonly field: Several
  readonly required: boolean
  /** The control of one item or cell. */
  readonly control: ComponentType<FieldProps>
}

export function ListControl({ field, path, value, onChange, form, required, control: Control }: Props) {
  const items: readonly (Value | undefined)[] = Array.isArray(value) ? value : []
  return (
    <ListEditor<Value | undefined>
      id={`${form.id}-${path}`}
      legend={field.label}
      lang={field.language}
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
          <Control field={{ ...field.of, label: `${field.of.label} ${i + 1}` }} path={`${path}.${i}`} value={item} onChange={change} form={form} required={false} />
        ) : (
          Object.entries<Cell>(field.columns).map(([id, column]) => {
            const row: Row = typeof item === 'object' && item !== null && !Array.isArray(item) ? (item as Row) : {}
            return (
              <Control
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
