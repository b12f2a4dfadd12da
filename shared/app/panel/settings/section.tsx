/** One part of the settings, folded until it is wanted. */
import type { ReactNode } from 'react'
import { Chevron } from '../icons.tsx'

interface Props {
  readonly title: string
  readonly says?: string
  /** Unfolded from the start. */
  readonly open?: boolean
  readonly children: ReactNode
}

export function Section({ title, says, open, children }: Props) {
  return (
    <details className="aside" open={open}>
      <summary>
        <Chevron />
        <span>
          {title} {says && <span className="hint">{says}</span>}
        </span>
      </summary>
      <div className="form-grid">{children}</div>
    </details>
  )
}
