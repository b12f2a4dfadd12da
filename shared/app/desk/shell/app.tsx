/** The desk's page: the bar on top, the text on the left, the panel on the right; one of the two on a narrow screen. */

import { type DragEvent, useEffect, useRef, useState } from 'react'
import type { Checker } from '../../panel/checker.ts'
import { Panel, type PanelHandle } from '../../panel/panel.tsx'
import type { PanelPack } from '../../panel/panel-props.ts'
import { whenHidden } from '../../panel/parts/when-hidden.ts'
import { provenanceAfter } from '../../store/provenance.ts'
import { useCell } from '../cell.ts'
import type { Desk } from '../drafts/desk.ts'
import { nameOf } from '../drafts/draft-name.ts'
import { ACCEPTED, openFile } from '../files/open-file.ts'
import { CursorNote } from './cursor-note.tsx'
import { DESK_KEYS, useDeskKeys } from './desk-keys.ts'
import { DraftText } from './draft-text.tsx'
import { DraftsDialog } from './drafts-dialog.tsx'
import { MessageBar } from './message-bar.tsx'
import { SaveTrouble } from './save-status.tsx'
import { SubjectLine } from './subject-line.tsx'
import { Toolbar } from './toolbar.tsx'
import { TopBar } from './top-bar.tsx'
import { ViewSwitch } from './view-switch.tsx'
import { Welcome } from './welcome.tsx'

export interface AppProps {
  readonly desk: Desk
  readonly checker: Checker
  readonly pack: PanelPack
}

export function App({ desk, checker, pack }: AppProps) {
  const session = useCell(desk.session)
  const shown = useCell(desk.shown)
  const context = useCell(session.context)
  const ledger = useCell(session.ledger)
  const approvals = useCell(session.approvals)
  const panel = useRef<PanelHandle>(null)
  const file = useRef<HTMLInputElement>(null)
  const [listing, setListing] = useState(false)
  useDeskKeys(desk, panel)

  useEffect(() => {
    const name = () => {
      document.title = `${nameOf(session.fields.read().title, session.editor.state.doc)} – Seconder`
    }
    name()
    return session.autosave.state.watch(name)
  }, [session])

  useEffect(() => {
    const stop = new AbortController()
    whenHidden(() => desk.session.read().autosave.saveNow(), stop.signal)
    return () => stop.abort()
  }, [desk])

  const before = useRef(session)
  useEffect(() => {
    const isFirst = before.current === session
    before.current = session
    // What was pressed to come here may be gone with the draft before.
    if (!isFirst && document.activeElement === document.body) session.editor.commands.focus('start')
  }, [session])

  const open = (chosen: File | undefined) => {
    if (!chosen) return
    void desk.try(async () => {
      const { notRead, ...draft } = await openFile(chosen)
      await desk.create(draft)
      desk.say({ text: notRead.length > 0 ? `“${chosen.name}” is open. Not taken over: ${notRead.join(', ')}.` : `“${chosen.name}” is open.` })
    })
  }
  const onDrop = (event: DragEvent) => {
    const [dropped] = event.dataTransfer.files
    if (!dropped) return
    event.preventDefault()
    open(dropped)
  }
  const toPanel = (show: (panel: PanelHandle) => void) => {
    desk.shown.set('panel')
    requestAnimationFrame(() => panel.current && show(panel.current))
  }

  return (
    <>
      <div className="desk-frame">
        {/* biome-ignore lint/a11y/noStaticElementInteractions: a file may be dropped anywhere on the page; the button does the same */}
        <div className="desk" data-shown={shown} onDragOver={(event) => event.dataTransfer.types.includes('Files') && event.preventDefault()} onDropCapture={onDrop}>
          <a className="skip" href="#draft-text">
            Skip to the text
          </a>
          <TopBar desk={desk} session={session} onDrafts={() => setListing(true)} />
          <ViewSwitch desk={desk} session={session} />
          <main className="desk-rooms">
            <section className="desk-draft" aria-label="Draft">
              <Toolbar key={`tools ${session.id}`} editor={session.editor} />
              <SaveTrouble desk={desk} session={session} />
              <div className="desk-scroll">
                <Welcome desk={desk} session={session} onTemplates={() => toPanel((it) => it.searchTemplates())} onOpen={() => file.current?.click()} />
                <div className="sheet">
                  <SubjectLine session={session} />
                  <DraftText editor={session.editor} />
                </div>
              </div>
              <CursorNote session={session} onShow={(finding) => toPanel((it) => it.showFinding(finding))} />
            </section>
            <div className="desk-panel">
              <Panel
                handle={panel}
                host={session.host}
                checker={checker}
                pack={pack}
                store={desk.store}
                options="?options"
                studio="?options#studio"
                keys={DESK_KEYS}
                onShown={() => desk.shown.set('panel')}
                context={context}
                onContext={(next) => session.context.set(next)}
                ledger={ledger}
                formsPlace={session.formsPlace}
                onLedger={(next) => session.ledger.set(next)}
                approvals={approvals}
                onApprovals={(next) => session.approvals.set(next)}
                onInserted={(template, rendered, where) => {
                  const before = session.template.read()
                  session.template.set(provenanceAfter(before, template, rendered, pack.digest, where))
                  return () => session.template.set(before)
                }}
              />
            </div>
          </main>
          <input
            ref={file}
            type="file"
            accept={ACCEPTED}
            hidden
            onChange={(event) => {
              open(event.target.files?.[0])
              event.target.value = ''
            }}
          />
        </div>
      </div>
      {/* Under an open dialogue nothing can be pressed: there the message stands in the dialogue. */}
      {!listing && <MessageBar desk={desk} />}
      {listing && <DraftsDialog desk={desk} onClose={() => setListing(false)} onOpenFile={() => file.current?.click()} />}
    </>
  )
}
