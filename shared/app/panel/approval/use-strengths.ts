/** Of each approval its strength as it can be vouched for here: what is kept as signed is checked again by the keys pinned now. */
import { useEffect, useState } from 'react'
import type { Approval } from '#core/drafting/approval/approvals.ts'
import type { ApprovalKeys } from '#core/drafting/approval/signed.ts'
import type { Strength } from './approval-mark.tsx'

export function useStrengths(given: readonly Approval[], keys: ApprovalKeys): (approval: Approval) => Strength {
  const [checked, setChecked] = useState<ReadonlySet<Approval>>(new Set())
  useEffect(() => {
    let isOver = false
    void standing(given, keys).then((all) => {
      if (!isOver) setChecked(all)
    })
    return () => {
      isOver = true
    }
  }, [given, keys])
  return (approval) => (approval.strength === 'recorded' ? 'recorded' : checked.has(approval) ? 'signed' : 'unchecked')
}

async function standing(given: readonly Approval[], keys: ApprovalKeys): Promise<ReadonlySet<Approval>> {
  const signed = given.filter(({ strength }) => strength === 'signed')
  if (signed.length === 0) return new Set()
  const { stillSigned } = await import('#core/drafting/approval/signed.ts')
  const stand = await Promise.all(signed.map((one) => stillSigned(one, keys)))
  return new Set(signed.filter((_, i) => stand[i]))
}
