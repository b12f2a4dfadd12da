/** What is still wrong, in one place, each with a way to where it is put right. */
import type { Ref } from 'react'
import type { FieldProblem } from '#core/drafting/validate.ts'
import { controlOf } from '../control-of.ts'

interface Props {
  readonly ref: Ref<HTMLDivElement>
  /** The prefix of the controls' ids. */
  readonly id: string
  readonly problems: readonly FieldProblem[]
  readonly onSettings: () => void
}

export function ErrorSummary({ ref, id, problems, onSettings }: Props) {
  if (problems.length === 0) return null
  const go = (path: string) => {
    const control = controlOf(id, path)
    if (control) control.focus()
    else onSettings()
  }
  return (
    <div className="problem" ref={ref} tabIndex={-1} role="alert" aria-label="What is still needed">
      <p>
        <strong>{problems.length === 1 ? 'One thing is still needed' : `${problems.length} things are still needed`}</strong>
      </p>
      <ul>
        {problems.map(({ path, message }) => (
          <li key={`${path} ${message}`}>
            {path === '' ? (
              message
            ) : (
              <button type="button" className="link" onClick={() => go(path)}>
                {message}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
