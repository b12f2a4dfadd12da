/** All drafts on this device: open, rename, delete, begin another. */
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { Dialog } from '../../panel/dialog.tsx'
import { KIND } from '../../panel/words.ts'
import type { DraftSummary } from '../../store/store.ts'
import { useCell } from '../cell.ts'
import type { Desk } from '../drafts/desk.ts'
import { ICONS } from './icons.tsx'
import { MessageBar } from './message-bar.tsx'

export function DraftsDialog({ desk, onClose, onOpenFile }: { desk: Desk; onClose: () => void; onOpenFile: () => void }) {
  const drafts = useCell(desk.drafts)
  const current = useCell(desk.session)
  const message = useCell(desk.message)
  const list = useRef<HTMLDivElement>(null)
  const begin = useRef<HTMLButtonElement>(null)
  const deletedAt = useRef(0)
  // A deleted row, and a message that goes, take the focused button with them: the focus goes on to the row that has come up.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn anew with these two is what may have gone
  useEffect(() => {
    if (document.activeElement !== document.body) return
    const rows = list.current?.querySelectorAll<HTMLElement>('.draft-open') ?? []
    const next = rows[Math.min(deletedAt.current, rows.length - 1)] ?? begin.current
    next?.focus()
  }, [drafts, message])
  const then = (work: () => Promise<unknown>) => {
    onClose()
    void desk.try(work)
  }
  const create = async () => {
    await desk.create()
    desk.shown.set('draft')
    desk.session.read().editor.commands.focus('start')
  }
  return (
    <div className="drafts-dialog">
      <Dialog title="Drafts" onClose={onClose}>
        <div className="drafts" ref={list}>
          <div className="drafts-new">
            <button type="button" className="primary" ref={begin} onClick={() => then(create)}>
              {ICONS.plus} New draft
            </button>
            <button
              type="button"
              onClick={() => {
                onClose()
                onOpenFile()
              }}
            >
              {ICONS.open} Open a file
            </button>
          </div>
          {drafts.length === 0 && <p>No drafts are kept on this device yet. What you write is saved as you write it.</p>}
          <ul>
            {drafts.map((draft, index) => (
              <DraftRow
                key={draft.id}
                draft={draft}
                isOpen={draft.id === current.id}
                desk={desk}
                onOpen={() => then(() => desk.open(draft.id))}
                onDelete={() => {
                  deletedAt.current = index
                  void desk.try(() => desk.remove(draft.id))
                }}
              />
            ))}
          </ul>
          {desk.store.notice && <p className="hint">{desk.store.notice}</p>}
        </div>
        <MessageBar desk={desk} />
      </Dialog>
    </div>
  )
}

interface DraftRowProps {
  readonly draft: DraftSummary
  readonly isOpen: boolean
  readonly desk: Desk
  readonly onOpen: () => void
  readonly onDelete: () => void
}

function DraftRow({ draft, isOpen, desk, onOpen, onDelete }: DraftRowProps) {
  const [renaming, setRenaming] = useState<'not yet' | 'now' | 'ended'>('not yet')
  const rename = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const title = String(new FormData(event.currentTarget).get('title') ?? '')
    void desk.try(() => desk.rename(draft.id, title))
    setRenaming('ended')
  }
  if (renaming === 'now') {
    return (
      <li>
        <form
          className="draft-rename"
          onSubmit={rename}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return
            // Or the browser would close the whole dialogue.
            event.preventDefault()
            setRenaming('ended')
          }}
        >
          <input
            name="title"
            aria-label={`New title of “${draft.title}”`}
            defaultValue={draft.title}
            // biome-ignore lint/a11y/noAutofocus: the person asked to type here
            autoFocus
            onFocus={(event) => event.target.select()}
          />
          <button type="submit">Rename</button>
          <button type="button" onClick={() => setRenaming('ended')}>
            Cancel
          </button>
        </form>
      </li>
    )
  }
  return (
    <li>
      <button type="button" className="draft-open" aria-current={isOpen || undefined} onClick={onOpen}>
        <span className="draft-title">{draft.title}</span>
        <span className="hint">
          {[draft.context.kind && KIND[draft.context.kind], whenOf(draft.updatedAt), draft.expiresOn && `kept until ${dayOf(draft.expiresOn)}`].filter(Boolean).join(' · ')}
        </span>
      </button>
      <div className="draft-actions">
        <button
          type="button"
          aria-label={`Rename “${draft.title}”`}
          // biome-ignore lint/a11y/noAutofocus: only where the renaming has ended, whose field had the focus
          autoFocus={renaming === 'ended'}
          onClick={() => setRenaming('now')}
        >
          Rename
        </button>
        <button type="button" aria-label={`Delete “${draft.title}”`} onClick={onDelete}>
          Delete
        </button>
      </div>
    </li>
  )
}

const dayOf = (iso: string): string => new Date(iso).toLocaleDateString('en-GB', { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' })

function whenOf(iso: string): string {
  const date = new Date(iso)
  const isToday = date.toDateString() === new Date().toDateString()
  return isToday ? `today, ${date.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}` : dayOf(iso)
}
