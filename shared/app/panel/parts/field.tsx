/** A form field: its label, its help, what is wrong with it, and the control that all three belong to. */
import { type ReactNode, useId } from 'react'
import { Locked } from './locked.tsx'

export interface ControlProps {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
  readonly 'aria-required': true | undefined
  readonly disabled: true | undefined
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
  /** Decided by the organisation: shown, and not to be changed here. */
  readonly locked?: boolean
  /** By which an error summary finds the control. */
  readonly id?: string
  readonly children: (control: ControlProps) => ReactNode
}

export function Field({ label, lang, required = false, help, note, error, locked = false, id: given, children }: Props) {
  const own = useId()
  const id = given ?? own
  const described = [locked && `${id}-lock`, help && `${id}-help`, error && `${id}-error`, note && `${id}-note`].filter(Boolean).join(' ')
  return (
    <div className="field" data-wrong={error ? true : undefined}>
      <label htmlFor={id}>
        <span lang={lang}>{label}</span>
        {required && <span className="required"> (required)</span>}
      </label>
      {locked && <Locked id={`${id}-lock`} />}
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
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
        'aria-required': required || undefined,
        disabled: locked || undefined,
      })}
      {note && (
        <p className="hint" id={`${id}-note`}>
          {note}
        </p>
      )}
    </div>
  )
}
