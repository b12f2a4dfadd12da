/** Who must agree before a document made from this template goes out, or that nobody has agreed to its wording. */
import { useMemo } from 'react'
import { standingOf, type Approvals as WordingApprovals } from '#core/drafting/approval/approvals.ts'
import type { ApprovalKeys } from '#core/drafting/approval/signed.ts'
import { approvalsOfWording, wordingOf } from '#core/drafting/approval/wording-of.ts'
import { wordsHash } from '#core/drafting/approval/words-of.ts'
import { roleInWords } from '#core/drafting/defaults.ts'
import { isOwn } from '#core/drafting/own-id.ts'
import type { Template } from '#core/pack/template.schema.ts'
import { ApprovalMark } from '../approval/approval-mark.tsx'
import { useStrengths } from '../approval/use-strengths.ts'

interface Props {
  readonly template: Pick<Template, 'id' | 'approvals' | 'approved' | 'title' | 'body' | 'partials'>
  /** Noted on this device, beside what its pack says. */
  readonly kept: WordingApprovals | undefined
  /** By which signatures are checked; without them a signature is said not to have been. */
  readonly keys?: ApprovalKeys
}

const NO_KEYS: ApprovalKeys = { pinned: [], sign: () => Promise.reject(new Error('There is no key here.')), verify: async () => false }

export function Approvals({ template, kept, keys = NO_KEYS }: Props) {
  const all = useMemo(() => approvalsOfWording(template, kept), [template, kept])
  const strengthOf = useStrengths(all.given, keys)
  const hash = useMemo(() => (all.given.length > 0 ? wordsHash(wordingOf(template)) : ''), [all, template])
  const standing = hash ? standingOf(all, hash) : 'none'
  const mark = standing !== 'none' && (
    <p>
      <ApprovalMark standing={standing} strengths={all.given.filter((one) => one.hash === hash).map(strengthOf)} />
    </p>
  )
  if (isOwn(template)) return mark || <p className="hint own">Your own wording. Nobody has approved it.</p>
  const needed = template.approvals.map(({ by, why }) => (
    <p key={why} className="hint">
      Needs the agreement of the {by.map(roleInWords).join(' or the ')}: {why}
      {/[.!?]$/.test(why) ? '' : '.'}
    </p>
  ))
  return (
    <>
      {mark}
      {needed}
    </>
  )
}
