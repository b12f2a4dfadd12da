/** A form field: its label, its help, what is wrong with it, and the control that all three belong to. */
import { type ReactNode, useId } from 'react'

export interface ControlProps {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
  readonly 'aria-required': true | undefined
}

interface Props {
  readonly label: string
  /** Of the label, where it is not English. */
  readonly lang?: string
  readonly required?: boolean
  readonly help?: ReactNode
  /** A line that follows what is typed: words left, the weekday. */
  readonly note?: ReactNode
  readonly error?: string
  /** By which an error summary finds the control. */
  readonly id?: string
  readonly children: (control: ControlProps) => ReactNode
}

export function Field({ label, lang, required = false, help, note, error, id: given, children }: Props) {
  const own = useId()
  const id = given ?? own
  const described = [help && `${id}-help`, error && `${id}-error`, note && `${id}-note`].filter(Boolean).join(' ')
  return (
    <div className="field" data-wrong={error ? true : undefined}>
      <label htmlFor={id}>
        <span lang={lang}>{label}</span>
        {required && <span className="required"> (required)</span>}
      </label>
      {help && (
        <p className="hint" id={`${id}-help`}>
          {help}
        </p>
      )}
      {error && (
        <p className="error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined, 'aria-required': required || undefined })}
      {note && (
        <p className="hint" id={`${id}-note`}>
          {note}
        </p>
      )}
    </div>
  )
}
