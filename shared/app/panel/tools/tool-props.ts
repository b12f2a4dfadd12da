/** What every tool is given: the draft as it stands, who speaks, and where what the person says is kept. */
import type { DraftHost } from '#app/host/draft-host.ts'
import type { Store } from '#app/store/store.ts'
import type { Finding } from '#core/checker/finding.ts'
import type { Context } from '#core/draft/context.schema.ts'
import type { Approvals } from '#core/drafting/approval/approvals.ts'
import type { ApprovalKeys } from '#core/drafting/approval/signed.ts'
import type { Ledger } from '#core/drafting/ledger/ledger.ts'
import type { Values } from '#core/drafting/values.ts'
import type { Template } from '#core/pack/template.schema.ts'
import type { Reading } from '../follow-draft.ts'
import type { PanelPack } from '../panel-props.ts'
import type { Wearer } from '../templates/library.ts'

export interface ToolProps {
  readonly host: DraftHost | null
  readonly reading: Reading
  readonly wearer: Wearer
  readonly store: Store
  readonly today: string
  readonly onContext: (context: Context) => void
  readonly onSettings: () => void
  /** Who answers for the draft's figures and quotations. */
  readonly ledger: Ledger
  readonly onLedger: (ledger: Ledger) => void
  /** Who approved which words of the draft. */
  readonly approvals: Approvals
  readonly onApprovals: (approvals: Approvals) => void
  /** Keys for signing approvals and checking them. */
  readonly approvalKeys: ApprovalKeys
  readonly templates: readonly Template[]
  readonly pack: Pick<PanelPack, 'id' | 'version' | 'digest' | 'rules'>
  /** Mended in the panel since the draft was opened. */
  readonly fixed: readonly Finding[]
  /** Opens a template's form with these values in it. */
  readonly onBegin: (template: string, values: Values) => void
}
