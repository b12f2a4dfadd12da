/** At the foot of the text: what the marked words under the cursor are about, with the way to the reason and the fixes. */

import type { Finding } from '#core/checker/finding.ts'
import { useCell } from '../cell.ts'
import type { DraftSession } from '../drafts/session.ts'
import { useEditorValue } from './use-editor-value.ts'

const SEVERITY = { must: 'Must', should: 'Should', consider: 'Consider' } as const

export function CursorNote({ session, onShow }: { session: DraftSession; onShow: (finding: Finding) => void }) {
  const { editor, host } = session
  useCell(host.marked)
  const finding = useEditorValue(editor, () => host.findingAtCursor())
  if (!finding) return null
  return (
    <aside className="cursor-note" aria-label="The words at the cursor">
      <p>
        <strong>{SEVERITY[finding.severity]}:</strong> {finding.message}
      </p>
      <button type="button" onClick={() => onShow(finding)}>
        Why, and what to do
      </button>
    </aside>
  )
}
