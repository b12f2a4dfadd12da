/** All drafts on this device: open, rename, delete, begin another. */
import { type FormEvent, useState } from 'react'
import { Dialog } from '../../panel/dialog.tsx'
import { KIND } from '../../panel/words.ts'
import type { DraftSummary } from '../../store/store.ts'
import { useCell } from '../cell.ts'
import type { Desk } from '../drafts/desk.ts'
import { ICONS } from './icons.tsx'

export function DraftsDialog({ desk, onClose, onOpenFile }: { desk: Desk; onClose: () => void; onOpenFile: () => void }) {
  const drafts = useCell(desk.drafts)
  const current = useCell(desk.session)
  const then = (work: () => Promise<unknown>) => {
    onClose()
    void desk.try(work)
  }
  return (
    <div className="drafts-dialog">
      <Dialog title="Drafts" onClose={onClose}>
        <div className="drafts">
          <div className="drafts-new">
            <button type="button" className="primary" onClick={() => then(() => desk.create())}>
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
            {drafts.map((draft) => (
              <DraftRow key={draft.id} draft={draft} isOpen={draft.id === current.id} desk={desk} onOpen={() => then(() => desk.open(draft.id))} />
            ))}
          </ul>
          {desk.store.notice && <p className="hint">{desk.store.notice}</p>}
        </div>
      </Dialog>
    </div>
  )
}

function DraftRow({ draft, isOpen, desk, onOpen }: { draft: DraftSummary; isOpen: boolean; desk: Desk; onOpen: () => void }) {
  const [renaming, setRenaming] = useState(false)
  const rename = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const title = String(new FormData(event.currentTarget).get('title') ?? '')
    void desk.try(() => desk.rename(draft.id, title))
    setRenaming(false)
  }
  if (renaming) {
    return (
      <li>
        <form className="draft-rename" onSubmit={rename}>
          <input
            name="title"
            aria-label={`New title of “${draft.title}”`}
            defaultValue={draft.title}
            // biome-ignore lint/a11y/noAutofocus: the person asked to type here
            autoFocus
            onFocus={(event) => event.target.select()}
          />
          <button type="submit">Rename</button>
          <button type="button" onClick={() => setRenaming(false)}>
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
        <button type="button" aria-label={`Rename “${draft.title}”`} onClick={() => setRenaming(true)}>
          Rename
        </button>
        <button type="button" aria-label={`Delete “${draft.title}”`} onClick={() => void desk.try(() => desk.remove(draft.id))}>
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
