/** Several of a list, as boxes to tick; folded where the list is long and nothing of it matters at first. */
import type { ReactNode } from 'react'

interface Props<T extends string> {
  readonly legend: string
  readonly help?: ReactNode
  readonly error?: string
  readonly id?: string
  readonly options: Readonly<Record<T, string>>
  readonly value: readonly T[]
  readonly onChange: (value: T[]) => void
}

export function ChecksInput<T extends string>({ legend, help, error, id, options, value, onChange }: Props<T>) {
  const names = Object.keys(options) as T[]
  return (
    <fieldset className="checks-input" data-wrong={error ? true : undefined} aria-describedby={error && id ? `${id}-error` : undefined}>
      <legend>{legend}</legend>
      {help && <p className="hint">{help}</p>}
      {error && (
        <p className="error" id={id && `${id}-error`}>
          {error}
        </p>
      )}
      <div className="checks-list">
        {names.map((name, i) => (
          <label key={name} className="choice">
            <input
              type="checkbox"
              id={i === 0 ? id : undefined}
              checked={value.includes(name)}
              onChange={(event) => onChange(names.filter((other) => (other === name ? event.target.checked : value.includes(other))))}
            />
            {options[name]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
