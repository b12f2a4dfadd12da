/** What some gaps ask for besides their type: the choices of a choice, what a list lists, the columns of a table. */
import { ChoiceInput, LinesInput, TextInput } from '#app/panel/parts/inputs.tsx'
import { ListEditor } from '#app/panel/parts/list-editor.tsx'
import type { Value } from '#core/drafting/values.ts'
import type { Cell, Field, Item } from '#core/pack/field.schema.ts'
import { CELL_TYPES, type CellType, cellOf, ITEM_TYPES, type ItemType, itemOf, sampleFor } from '../making/gap-types.ts'

interface Props {
  readonly field: Field
  /** @param sample - where the example before no longer fits */
  readonly onField: (field: Field, sample?: Value) => void
}

/** More do not fit on a page. */
const MOST_COLUMNS = 6

export function GapShape({ field, onField }: Props) {
  if (field.type === 'choice' || field.type === 'multi-choice') return <Choices field={field} onField={onField} />
  if (field.type === 'list') return <Entries field={field} onField={onField} />
  return field.type === 'table' ? <Columns field={field} onField={onField} /> : null
}

function Entries({ field, onField }: Props & { field: Extract<Field, { type: 'list' }> }) {
  const { of } = field
  const set = (now: Item) => {
    const next = { ...field, of: now }
    onField(next, sampleFor(next))
  }
  return (
    <>
      <TextInput
        label="What each entry is called"
        help="Such as: Action. In a line of its own the gap becomes a list with points; in a sentence, “one, two and three”."
        value={of.label}
        onChange={(label = 'Entry') => onField({ ...field, of: { ...of, label } })}
      />
      <ChoiceInput label="What each entry is" missing="Choose one" options={ITEM_TYPES} value={of.type as ItemType} onChange={(type) => type && set(itemOf(type, of.label))} />
      {of.type === 'choice' && <Options options={of.options} onOptions={(options) => set({ ...of, options })} />}
    </>
  )
}

function Choices({ field, onField }: Props & { field: Extract<Field, { type: 'choice' | 'multi-choice' }> }) {
  return <Options options={field.options} onOptions={(options) => onField({ ...field, options }, field.type === 'choice' ? (options[0] ?? '') : options.slice(0, 1))} />
}

function Options({ options, onOptions }: { options: readonly string[]; onOptions: (options: string[]) => void }) {
  return (
    <LinesInput
      label="The choices"
      help="One a line, at least two."
      required
      value={options}
      error={options.length < 2 ? 'Write at least two.' : undefined}
      onChange={(now = []) => onOptions([...new Set(now)])}
    />
  )
}

function Columns({ field, onField }: Props & { field: Extract<Field, { type: 'table' }> }) {
  const columns = Object.entries(field.columns)
  const set = (now: readonly (readonly [string, Cell])[]) => {
    const next = { ...field, columns: Object.fromEntries(now) }
    onField(next, sampleFor(next))
  }
  const fresh = (): [string, Cell] => {
    let n = columns.length + 1
    while (Object.hasOwn(field.columns, `column${n}`)) n++
    return [`column${n}`, cellOf('text', 'New column')]
  }
  return (
    <>
      <TextInput label="What each row is called" help="Such as: Meeting." value={field.rowLabel} onChange={(rowLabel = 'Row') => onField({ ...field, rowLabel })} />
      <ListEditor<readonly [string, Cell]> legend="Columns" one="column" items={columns} max={MOST_COLUMNS} fresh={fresh} onChange={(now) => now.length > 0 && set(now)}>
        {([id, column], change) => (
          <>
            <TextInput label="Heading" value={column.label} onChange={(label = 'Column') => change([id, { ...column, label }])} />
            <ChoiceInput
              label="What stands in it"
              missing="Choose one"
              options={CELL_TYPES}
              value={column.type as CellType}
              onChange={(type) => type && change([id, cellOf(type, column.label)])}
            />
          </>
        )}
      </ListEditor>
      <p className="hint">The gap has to stand on a line of its own: there the table goes.</p>
    </>
  )
}
