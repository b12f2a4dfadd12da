/** Of each approval its strength as it can be vouched for here: what is kept as signed is checked again by the keys pinned now. */
import { useEffect, useState } from 'react'
import type { Approval } from '#core/drafting/approval/approvals.ts'
import { type ApprovalKeys, stillSigned } from '#core/drafting/approval/signed.ts'
import type { Strength } from './approval-mark.tsx'

export function useStrengths(given: readonly Approval[], keys: ApprovalKeys): (approval: Approval) => Strength {
  const [checked, setChecked] = useState<ReadonlySet<Approval>>(new Set())
  useEffect(() => {
    let isOver = false
    void Promise.all(given.filter(({ strength }) => strength === 'signed').map(async (one) => ((await stillSigned(one, keys)) ? one : undefined))).then((all) => {
      if (!isOver) setChecked(new Set(all.filter((one) => one !== undefined)))
    })
    return () => {
      isOver = true
    }
  }, [given, keys])
  return (approval) => (approval.strength === 'recorded' ? 'recorded' : checked.has(approval) ? 'signed' : 'unchecked')
}
