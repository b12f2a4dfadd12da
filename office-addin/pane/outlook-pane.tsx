/** The panel beside a message or an appointment that is being written. What the person says of it is kept with the message while it is being written, and never goes along. */
import { useEffect, useMemo, useRef, useState } from 'react'
import { usePanelPack } from '#app/packs-in-use/use-in-use.ts'
import type { PackedStore } from '#app/packs-in-use/with-packs.ts'
import type { Checker } from '#app/panel/checker.ts'
import { Panel } from '#app/panel/panel.tsx'
import type { PanelHandle } from '#app/panel/panel-props.ts'
import { localDay } from '#app/panel/today.ts'
import { provenanceAfter } from '#app/store/provenance.ts'
import type { Finding } from '#core/checker/finding.ts'
import { starterPanel } from '#generated/starter-panel.ts'
import { onAskedFor } from '../outlook/asked-for.ts'
import { NoteKeeper } from '../outlook/leave-note.ts'
import type { OutlookHere } from '../outlook/outlook-here.ts'
import { sentFor } from '../outlook/people/sent-for.ts'
import { whoGetsIt } from '../outlook/people/who-gets-it.ts'
import { NO_ITEM, TOO_OLD } from '../outlook/sentences.ts'
import type { TracedOutlookHost } from '../outlook/traced-outlook-host.ts'
import { ADDRESSES, OPTIONS, PaneRooms } from './rooms/pane-rooms.tsx'
import { outlookSaid } from './said/outlook-said.ts'
import { useKeptSaid } from './said/use-kept-said.ts'

interface Props {
  readonly host: TracedOutlookHost
  readonly here: OutlookHere
  readonly checker: Checker
  readonly store: PackedStore
}

const forgetEverywhere = async (here: OutlookHere): Promise<void> => {
  const { forgetInMailbox } = await import('../outlook/settings-in-mailbox.ts')
  await forgetInMailbox(here)
}

const IN_MAILBOX = 'What your mailbox keeps of your settings for the check at Send, also for your other devices'

/** Outlook tells an add-in of no key. */
const KEYS = [
  { keys: ';ack', does: 'at the end of a line of the message: a moment later this panel offers that template for one press, in place of what you typed. Tab is not heard here' },
]

export function OutlookPane({ host, here, checker, store }: Props) {
  const keeper = useMemo(() => outlookSaid(here), [here])
  const { context, onContext, approvals, onApprovals } = useKeptSaid(keeper)
  const pack = usePanelPack(store, starterPanel)
  const [about, setAbout] = useState('')
  const [notKept, setNotKept] = useState<string>()
  const own = here.Office.context.mailbox.userProfile?.emailAddress
  const panel = useRef<PanelHandle>(null)
  const found = useRef<readonly Finding[]>([])
  /** Named at Send, and not shown yet. */
  const asked = useRef<readonly string[]>([])
  const showAsked = () => {
    const wanted = asked.current.map((rule) => found.current.find((finding) => finding.rule === rule && !finding.waived)).find(Boolean)
    if (!wanted) return
    asked.current = []
    // once the panel has the verdict
    setTimeout(() => panel.current?.showFinding(wanted))
  }
  const shown = useRef(showAsked)
  shown.current = showAsked
  useEffect(() => {
    void onAskedFor(here, (rules) => {
      asked.current = rules
      shown.current()
    })
  }, [here])
  /** What the panel learns of the draft, the send check and the line above the panel learn too. */
  const telling = useMemo((): Checker => {
    const notes = new NoteKeeper(here, `${pack.title} ${pack.version}`)
    return {
      async check(draft, input) {
        const verdict = await checker.check(draft, input)
        const { label } = host
        const { sender } = draft.context
        const tell = (owner: string | undefined) =>
          setAbout([whoGetsIt(draft.context, input.settings), sentFor({ sender, own, owner }, input.settings), label && `label “${label}”`].filter(Boolean).join(' · '))
        // the findings do not wait for whose mailbox it is
        void host.owner().then(tell)
        // whom a sealed pack names stays on the device; the mailbox is kept on a server
        void store
          .ownSettings?.()
          .then(({ directory }) => notes.leave({ draft, input: { ...input, settings: { ...input.settings, directory } }, verdict }))
          .catch(() => {})
        found.current = verdict.findings
        shown.current()
        return verdict
      },
    }
  }, [checker, here, host, own, pack, store])
  const works = host.works
  const remember = (change: Parameters<TracedOutlookHost['remember']>[0]) => {
    setNotKept(undefined)
    const remembered = host.remember(change)
    remembered.catch((error: unknown) => setNotKept(error instanceof Error ? error.message : 'Outlook did not keep which approved wording this is.'))
    return remembered
  }
  return (
    <PaneRooms
      title="Seconder for Outlook"
      back="Back to the message"
      host={{ store, checker, pack, today: localDay, addresses: ADDRESSES, emptyElsewhere: () => forgetEverywhere(here), elsewhere: IN_MAILBOX }}
    >
      <p className="about-mail" aria-live="polite">
        {about}
      </p>
      {notKept && (
        <p className="page-note" role="alert">
          {notKept}
        </p>
      )}
      <Panel
        host={works ? host : null}
        noDraft={`${here.Office.context.mailbox.item ? TOO_OLD : NO_ITEM} You can still fill in a template and copy its text.`}
        checker={telling}
        pack={pack}
        store={store}
        context={context}
        onContext={onContext}
        approvals={approvals}
        onApprovals={onApprovals}
        options={OPTIONS}
        handle={panel}
        keys={KEYS}
        onInserted={(template, rendered, where) => {
          const before = remember((known) => provenanceAfter(known, template, rendered, pack.digest, where))
          return () => void before.then((known) => remember(() => known)).catch(() => {})
        }}
      />
    </PaneRooms>
  )
}
