/** In the panel's head: whether the draft as it stands was approved. Nothing where nobody spoke of approval. */
import { useMemo } from 'react'
import type { Draft } from '#core/draft/draft.ts'
import { type Approvals, standingOf } from '#core/drafting/approval/approvals.ts'
import type { ApprovalKeys } from '#core/drafting/approval/signed.ts'
import { textToApprove, wordsHash } from '#core/drafting/approval/words-of.ts'
import { useCalm } from '../use-calm.ts'
import { ApprovalMark, standingInWords } from './approval-mark.tsx'
import { useStrengths } from './use-strengths.ts'

interface Props {
  readonly draft: Draft | undefined
  readonly approvals: Approvals
  readonly keys: ApprovalKeys
  readonly onOpen: () => void
}

export function StandingLine({ draft, approvals, keys, onOpen }: Props) {
  const strengthOf = useStrengths(approvals.given, keys)
  const isSpokenOf = approvals.given.length + approvals.asked.length > 0
  const hash = useMemo(() => (draft && isSpokenOf ? wordsHash(textToApprove(draft)) : ''), [draft, isSpokenOf])
  const standing = hash ? standingOf(approvals, hash) : 'none'
  const strengths = approvals.given.filter((one) => one.hash === hash).map(strengthOf)
  const news = useCalm(standing === 'none' ? '' : `${standingInWords(standing, strengths)}.`)
  if (standing === 'none') return null
  return (
    <div className="standing-line">
      <button type="button" className="disclosure" onClick={onOpen}>
        <ApprovalMark standing={standing} strengths={strengths} />
      </button>
      <p role="status" className="hidden">
        {news}
      </p>
    </div>
  )
}
