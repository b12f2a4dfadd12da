/** Who must agree before a document made from this template goes out, or that nobody has agreed to its wording. */
import { roleInWords } from '#core/drafting/defaults.ts'
import { isOwn } from '#core/drafting/own-id.ts'
import type { Template } from '#core/pack/template.schema.ts'

export function Approvals({ template }: { template: Pick<Template, 'id' | 'approvals'> }) {
  if (isOwn(template)) return <p className="hint own">Your own wording. Nobody has approved it.</p>
  return template.approvals.map(({ by, why }) => (
    <p key={why} className="hint">
      Needs the agreement of the {by.map(roleInWords).join(' or the ')}: {why}
      {/[.!?]$/.test(why) ? '' : '.'}
    </p>
  ))
}
