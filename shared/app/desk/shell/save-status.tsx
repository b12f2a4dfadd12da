/** Whether the draft is kept on this device. Quiet while all is well; said aloud only when it is not. */
import type { ReactNode } from 'react'
import { useCell } from '../cell.ts'
import type { Desk } from '../drafts/desk.ts'
import type { DraftSession } from '../drafts/session.ts'

export function SaveStatus({ desk, session }: { desk: Desk; session: DraftSession }) {
  const state = useCell(session.autosave.state)
  const isDevice = desk.store.kind === 'device'
  const words = {
    unsaved: 'Nothing to save yet',
    waiting: 'Saving …',
    saved: isDevice ? 'Saved on this device' : 'Kept until this tab is closed',
    failed: 'Not saved',
    elsewhere: 'Not saved',
  }[state.kind]
  return (
    <span className="save-status" data-state={state.kind}>
      {words}
    </span>
  )
}

/** Over the text: what stands between the draft and its being kept. */
export function SaveTrouble({ desk, session }: { desk: Desk; session: DraftSession }) {
  const state = useCell(session.autosave.state)
  if (state.kind === 'failed') {
    return (
      <Trouble words={`${state.message} Nothing is lost while this tab is open: save the draft as a file, or try again.`}>
        <button type="button" onClick={() => void session.autosave.save()}>
          Try again
        </button>
      </Trouble>
    )
  }
  if (state.kind !== 'elsewhere') return null
  const isChanged = state.how === 'changed'
  return (
    <Trouble
      words={isChanged ? 'This draft has been changed in another tab, so it is not being saved here.' : 'This draft has been deleted in another tab. Its text is still here.'}
    >
      <button type="button" onClick={() => void desk.try(() => desk.keepMine())}>
        {isChanged ? 'Keep this text as a draft of its own' : 'Keep it'}
      </button>
      <button type="button" onClick={() => void desk.try(() => desk.keepTheirs())}>
        {isChanged ? 'Show the other text' : 'Let it go'}
      </button>
    </Trouble>
  )
}

export const Trouble = ({ words, children }: { words: string; children?: ReactNode }) => (
  <div className="trouble" role="alert">
    <p>{words}</p>
    {children && <div className="trouble-actions">{children}</div>}
  </div>
)
