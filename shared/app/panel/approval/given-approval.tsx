/** One approval: how it stands, in which strength, by whom, and what changed since. */
import { useId, useState } from 'react'
import { type Approval, approvalInWords } from '#core/drafting/approval/approvals.ts'
import { Chevron, Pencil, Tick } from '../icons.tsx'
import { STRENGTH, type Strength } from './approval-mark.tsx'
import { DifferenceView } from './difference-view.tsx'

interface Props {
  readonly approval: Approval
  readonly strength: Strength
  /** The words as they are now, and their hash. */
  readonly text: string
  readonly hash: string
  /** The words that were approved. */
  readonly then: string | undefined
  /** Absent where it came with a pack: it goes with that. */
  readonly onTakeOut?: (() => void) | undefined
}

export function GivenApproval({ approval, strength, text, hash, then, onTakeOut }: Props) {
  const id = useId()
  const [open, setOpen] = useState(false)
  const stands = approval.hash === hash
  return (
    <li className="claim" data-standing={stands ? 'agreed' : 'not-yet'}>
      <p className="claim-head">
        <span className="claim-standing">
          {stands ? <Tick /> : <Pencil />} {stands ? 'Approved as it stands' : 'The text has changed since'}
        </span>{' '}
        <strong className="strength">{STRENGTH[strength]}</strong>
      </p>
      <p>{approvalInWords(approval)}.</p>
      <div className="row">
        {!stands && then !== undefined && (
          <button type="button" className="disclosure" aria-expanded={open} aria-controls={`${id}-changes`} onClick={() => setOpen(!open)}>
            <Chevron /> Show what changed<span className="hidden"> since {approval.by} approved it</span>
          </button>
        )}
        {onTakeOut ? (
          <button type="button" className="disclosure" onClick={onTakeOut}>
            Take out<span className="hidden"> the approval of {approval.by}</span>
          </button>
        ) : (
          <p className="hint">It came with the pack.</p>
        )}
      </div>
      <div id={`${id}-changes`}>{open && !stands && then !== undefined && <DifferenceView before={then} after={text} since={`since ${approval.by} approved it`} />}</div>
    </li>
  )
}
