/** The panel beside a message or an appointment that is being written. What the person says of it is kept until the pane is closed. */
import { useMemo, useState } from 'react'
import type { Checker } from '#app/panel/checker.ts'
import { Panel } from '#app/panel/panel.tsx'
import type { Store } from '#app/store/store.ts'
import type { Context } from '#core/draft/context.schema.ts'
import { starterPanel } from '#generated/starter-panel.ts'
import { NoteKeeper } from '../outlook/leave-note.ts'
import type { OutlookHere } from '../outlook/outlook-here.ts'
import type { OutlookHost } from '../outlook/outlook-host.ts'
import { sentFor, whoGetsIt } from '../outlook/people/who-gets-it.ts'
import { NO_ITEM, TOO_OLD } from '../outlook/sentences.ts'

interface Props {
  readonly host: OutlookHost
  readonly here: OutlookHere
  readonly checker: Checker
  readonly store: Store
}

export function OutlookPane({ host, here, checker, store }: Props) {
  const [context, setContext] = useState<Context>({})
  const [about, setAbout] = useState('')
  const own = here.Office.context.mailbox.userProfile?.emailAddress
  /** What the panel learns of the draft, the send check and the line above the panel learn too. */
  const telling = useMemo((): Checker => {
    const notes = new NoteKeeper(here, `${starterPanel.title} ${starterPanel.version}`)
    return {
      async check(draft, input) {
        const verdict = await checker.check(draft, input)
        const { label } = host
        setAbout([whoGetsIt(draft.context, input.settings), sentFor(draft.context.sender, own, input.settings), label && `label “${label}”`].filter(Boolean).join(' · '))
        void notes.leave({ draft, input, verdict })
        return verdict
      },
    }
  }, [checker, here, host, own])
  const works = host.works
  return (
    <>
      <h1 className="page-title">Seconder for Outlook</h1>
      <p className="about-mail" aria-live="polite">
        {about}
      </p>
      <Panel
        host={works ? host : null}
        noDraft={`${here.Office.context.mailbox.item ? TOO_OLD : NO_ITEM} You can still fill in a template and copy its text.`}
        checker={telling}
        pack={starterPanel}
        store={store}
        context={context}
        onContext={setContext}
      />
    </>
  )
}
