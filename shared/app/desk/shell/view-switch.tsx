/** On a narrow screen: the text or the panel, with the number of findings on the way to it. */
import { useCell } from '../cell.ts'
import type { Desk } from '../drafts/desk.ts'
import type { DraftSession } from '../drafts/session.ts'

export function ViewSwitch({ desk, session }: { desk: Desk; session: DraftSession }) {
  const shown = useCell(desk.shown)
  const count = useCell(session.host.marked).length
  return (
    <nav className="view-switch" aria-label="Views">
      <button type="button" aria-pressed={shown === 'draft'} onClick={() => desk.shown.set('draft')}>
        Draft
      </button>
      <button type="button" aria-pressed={shown === 'panel'} onClick={() => desk.shown.set('panel')}>
        Checks, templates
        {count > 0 && (
          <span className="count">
            {count}
            <span className="hidden">{count === 1 ? ' finding' : ' findings'}</span>
          </span>
        )}
      </button>
    </nav>
  )
}
