/** Said once, over the first empty draft: what this is, and three ways to begin. Gone with the first letter typed. */
import { useEffect, useState } from 'react'
import { GuidesLink } from '../../panel/reference-pages.tsx'
import { useCell } from '../cell.ts'
import type { Desk } from '../drafts/desk.ts'
import { SAMPLE } from '../drafts/sample-draft.ts'
import type { DraftSession } from '../drafts/session.ts'
import { useEditorValue } from './use-editor-value.ts'

interface Props {
  desk: Desk
  session: DraftSession
  onTemplates: () => void
  onOpen: () => void
}

export function Welcome({ desk, session, onTemplates, onOpen }: Props) {
  const isEmpty = useEditorValue(session.editor, () => session.isEmpty())
  const drafts = useCell(desk.drafts)
  const [asked, setAsked] = useState(true)
  useEffect(() => {
    desk.store.preferences().then(
      ({ welcomed = false }) => setAsked(welcomed),
      () => setAsked(false),
    )
  }, [desk])
  if (!isEmpty || drafts.some((draft) => draft.id !== session.id)) return null
  return (
    <section className="welcome" aria-labelledby="welcome">
      <h2 id="welcome">Welcome to your desk</h2>
      <p>Start from approved wording, or write and paste below. Seconder reads along and shows what to look at before anyone else reads it. Everything stays on this device.</p>
      <div className="welcome-ways">
        <button type="button" className="primary" onClick={onTemplates}>
          Choose a template
        </button>
        <button type="button" onClick={() => void desk.try(() => desk.create(SAMPLE))}>
          Look at a sample draft
        </button>
        <button type="button" onClick={onOpen}>
          Open a file
        </button>
        {!asked && (
          <a className="welcome-setup" href="?options#welcome">
            Set Seconder up first: five questions, two minutes
          </a>
        )}
        <GuidesLink />
      </div>
    </section>
  )
}
