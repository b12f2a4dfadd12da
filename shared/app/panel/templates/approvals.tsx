/** Who must agree before a document made from this template goes out. */
import { roleInWords } from '#core/drafting/defaults.ts'
import type { Template } from '#core/pack/template.schema.ts'

export function Approvals({ template: { approvals } }: { template: Pick<Template, 'approvals'> }) {
  return approvals.map(({ by, why }) => (
    <p key={why} className="hint">
      Needs the agreement of the {by.map(roleInWords).join(' or the ')}: {why}
      {/[.!?]$/.test(why) ? '' : '.'}
    </p>
  ))
}
