/** One part of the settings, folded until it is wanted. */
import type { ReactNode } from 'react'
import { Chevron } from '../icons.tsx'

export function Section({ title, says, children }: { title: string; says?: string; children: ReactNode }) {
  return (
    <details className="aside">
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
