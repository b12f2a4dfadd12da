/** The plain fields: a line, a text, a choice, a day, yes or no. An empty control means that nothing was said. */

import type { HTMLInputTypeAttribute, ReactNode } from 'react'
import { isDay } from '#core/calendar/day.ts'
import { longDate, weekdayName } from '#core/calendar/day-names.ts'
import { Field } from './field.tsx'

interface Common<T> {
  readonly label: string
  readonly lang?: string
  readonly value: T | undefined
  readonly onChange: (value: T | undefined) => void
  readonly required?: boolean
  readonly help?: ReactNode
  readonly note?: ReactNode
  readonly error?: string
  readonly id?: string
  readonly locked?: boolean
}

interface TextProps extends Common<string> {
  readonly type?: HTMLInputTypeAttribute
  readonly list?: string
  readonly autoComplete?: string
}

export function TextInput({ value, onChange, type = 'text', list, autoComplete = 'off', ...field }: TextProps) {
  return (
    <Field {...field}>
      {(control) => <input {...control} type={type} list={list} autoComplete={autoComplete} value={value ?? ''} onChange={(event) => onChange(event.target.value || undefined)} />}
    </Field>
  )
}

export function LongTextInput({ value, onChange, rows = 4, ...field }: Common<string> & { readonly rows?: number }) {
  return <Field {...field}>{(control) => <textarea {...control} rows={rows} value={value ?? ''} onChange={(event) => onChange(event.target.value || undefined)} />}</Field>
}

/** One line of the text for each entry. */
export function LinesInput({ value, onChange, ...field }: Common<readonly string[]>) {
  return (
    <Field {...field}>
      {(control) => (
        <textarea
          key={value?.join('\n')}
          {...control}
          rows={rowsFor(value)}
          defaultValue={value?.join('\n')}
          // It grows while somebody writes: on leaving it would move away what is being pressed.
          onInput={({ currentTarget }) => {
            currentTarget.rows = rowsFor(linesIn(currentTarget.value))
          }}
          onBlur={(event) => {
            const lines = linesIn(event.target.value)
            onChange(lines.length > 0 ? lines : undefined)
          }}
        />
      )}
    </Field>
  )
}

const linesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
const rowsFor = (lines: readonly string[] = []): number => Math.max(2, lines.length + 1)

interface ChoiceProps<T extends string> extends Common<T> {
  readonly options: Readonly<Partial<Record<T, string>>>
  /** The entry for nothing said; null where one of the options always holds. */
  readonly missing?: string | null
}

export function ChoiceInput<T extends string>({ value, onChange, options, missing = 'Not said', ...field }: ChoiceProps<T>) {
  return (
    <Field {...field}>
      {(control) => (
        <select {...control} value={value ?? ''} onChange={(event) => onChange((event.target.value || undefined) as T | undefined)}>
          {missing !== null && <option value="">{missing}</option>}
          {Object.entries(options as Readonly<Record<string, string>>).map(([name, words]) => (
            <option key={name} value={name}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

export function YesNoInput({ value, onChange, ...field }: Common<boolean>) {
  return (
    <ChoiceInput
      {...field}
      value={value === undefined ? undefined : value ? 'yes' : 'no'}
      options={{ yes: 'Yes', no: 'No' }}
      onChange={(answer) => onChange(answer && answer === 'yes')}
    />
  )
}

/** The weekday stands beside the day, because a wrong weekday is the commonest slip in a notice. */
export function DateInput({ value, onChange, min, max, note, ...field }: Common<string> & { readonly min?: string; readonly max?: string }) {
  return (
    <Field {...field} note={note ?? (value && isDay(value) ? longDate(value) : undefined)}>
      {(control) => <input {...control} type="date" min={min} max={max} value={value ?? ''} onChange={(event) => onChange(event.target.value || undefined)} />}
    </Field>
  )
}

/** A day with an hour, `2026-09-08T12:30`. */
export function MomentInput({ value, onChange, ...field }: Common<string>) {
  const day = value?.slice(0, 10)
  return (
    <Field {...field} note={day && isDay(day) ? weekdayName(day) : undefined}>
      {(control) => <input {...control} type="datetime-local" value={value ?? ''} onChange={(event) => onChange(event.target.value || undefined)} />}
    </Field>
  )
}

export function NumberInput({ value, onChange, min = 0, whole = true, ...field }: Common<number> & { readonly min?: number; readonly whole?: boolean }) {
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...control}
          type="number"
          inputMode={whole ? 'numeric' : 'decimal'}
          min={min}
          step={whole ? 1 : 'any'}
          value={value ?? ''}
          onChange={(event) => onChange(event.target.value === '' || Number.isNaN(event.target.valueAsNumber) ? undefined : event.target.valueAsNumber)}
        />
      )}
    </Field>
  )
}
