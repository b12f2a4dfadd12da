/** What is still wrong, in one place, each with a way to where it is put right. */
import type { Ref } from 'react'
import type { FieldProblem } from '#core/drafting/validate.ts'
import { controlOf } from '../control-of.ts'

interface Props {
  readonly ref: Ref<HTMLDivElement>
  /** The prefix of the controls' ids. */
  readonly id: string
  readonly problems: readonly FieldProblem[]
  /** @param path of what is missing there */
  readonly onSettings: (path?: string) => void
}

export function ErrorSummary({ ref, id, problems, onSettings }: Props) {
  if (problems.length === 0) return null
  const go = ({ path, kind }: FieldProblem) => {
    const control = controlOf(id, path)
    if (kind === 'setting' && !control) onSettings(path)
    else control?.focus()
  }
  return (
    <div className="problem" ref={ref} tabIndex={-1} role="alert" aria-label="What is still needed">
      <p>
        <strong>{problems.length === 1 ? 'One thing is still needed' : `${problems.length} things are still needed`}</strong>
      </p>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.path} ${problem.message}`}>
            {problem.path === '' || problem.kind === 'unknown' ? (
              problem.message
            ) : (
              <button type="button" className="link" onClick={() => go(problem)}>
                {problem.message}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
