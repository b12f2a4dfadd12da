/** Who must agree before a document made from this template goes out, or that nobody has agreed to its wording. */
import { useMemo } from 'react'
import { standingOf, type Approvals as WordingApprovals } from '#core/drafting/approval/approvals.ts'
import { wordingOf } from '#core/drafting/approval/wording-of.ts'
import { wordsHash } from '#core/drafting/approval/words-of.ts'
import { roleInWords } from '#core/drafting/defaults.ts'
import { isOwn } from '#core/drafting/own-id.ts'
import type { Template } from '#core/pack/template.schema.ts'
import { ApprovalMark } from '../approval/approval-mark.tsx'

export function Approvals({ template, kept }: { template: Pick<Template, 'id' | 'approvals' | 'title' | 'body' | 'partials'>; kept: WordingApprovals | undefined }) {
  const hash = useMemo(() => (kept && kept.given.length > 0 ? wordsHash(wordingOf(template)) : ''), [kept, template])
  const standing = kept && hash ? standingOf(kept, hash) : 'none'
  const mark = standing !== 'none' && (
    <p>
      <ApprovalMark
        standing={standing}
        strengths={kept?.given.filter((one) => one.hash === hash).map(({ strength }) => (strength === 'signed' ? 'unchecked' : 'recorded')) ?? []}
      />
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
