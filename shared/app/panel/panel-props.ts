/** What whoever mounts the panel hands it; the panel knows nothing else of where it is. */

import type { ReactNode, Ref } from 'react'
import type { DraftHost } from '#app/host/draft-host.ts'
import type { Store } from '#app/store/store.ts'
import type { Severity } from '#core/checker/finding.ts'
import type { Need } from '#core/checker/verdict.ts'
import type { Context } from '#core/draft/context.schema.ts'
import type { Approvals } from '#core/drafting/approval/approvals.ts'
import type { Rendered } from '#core/drafting/blocks.ts'
import type { Ledger } from '#core/drafting/ledger/ledger.ts'
import type { Decision } from '#core/pack/layer.ts'
import type { Pack } from '#core/pack/pack.ts'
import type { Rule } from '#core/pack/rule.schema.ts'
import type { Template } from '#core/pack/template.schema.ts'
import type { Checker } from './checker.ts'
import type { Sought } from './findings/finding-key.ts'
import type { FormsPlace } from './templates/waiting-forms.ts'

export type Tab = 'findings' | 'templates' | 'tools' | 'settings'

/** Keeps a template as the draft's provenance; what comes back, if anything, forgets it again when the template is taken back. */
// biome-ignore lint/suspicious/noConfusingVoidType: a host that remembers nothing returns nothing
export type OnInserted = (template: Template, rendered: Rendered, where: 'selection' | 'whole') => (() => void) | void

/** A pack as the panel needs it: of its rules the titles, its templates when they are asked for. */
export type PanelPack = Pick<Pack, 'id' | 'title' | 'version' | 'digest'> & {
  readonly rules: readonly { readonly id: string; readonly title: string; readonly mayLoosen?: boolean; readonly accuses?: boolean }[]
  /** Where packs lie over the one that Seconder comes with: that one, and what they decided. */
  readonly base?: Pick<Pack, 'id' | 'version'>
  readonly decisions?: readonly Decision[]
  readonly templates: () => Promise<Pack['templates']>
  /** What the options show of its rules. */
  readonly cards: () => Promise<readonly RuleCard[]>
}

export interface RuleCard extends Pick<Rule, 'id' | 'title' | 'family' | 'why'> {
  /** As the pack has it: one, or several for several cases. */
  readonly severity: readonly Severity[]
  /** The person may lower it or switch it off; any may be raised. */
  readonly mayLoosen: boolean
  readonly needs: readonly Need[]
  /** Title and provision. */
  readonly source: string
}

export interface PanelProps {
  /** Keep the same object for the same draft; another object means another draft, null that none is open. */
  readonly host: DraftHost | null
  readonly checker: Checker
  /** What to say where `host` is null, and how to get a draft; by default that the cursor should go into one. */
  readonly noDraft?: string
  readonly pack: PanelPack
  readonly store: Store
  /** What the person said about this draft (only that: what the host knows comes with its Draft). */
  readonly context: Context
  /** The person changed the strip; keep it with the draft and hand it back as `context`. */
  readonly onContext: (context: Context) => void
  /** Who answers for the draft's figures and quotations; it holds words of the draft, so a place that keeps no text leaves `onLedger` out, and it lasts until the panel closes. */
  readonly ledger?: Ledger
  readonly onLedger?: (ledger: Ledger) => void
  /** Who approved which words of the draft, and whom somebody was asked; as with the ledger. */
  readonly approvals?: Approvals
  readonly onApprovals?: (approvals: Approvals) => void
  /** Where half-filled forms wait for this draft; without it they last as long as the page. */
  readonly formsPlace?: FormsPlace
  /** A template went into the draft: keep it as the draft's provenance. */
  readonly onInserted?: OnInserted
  /** The panel has something to show that was asked for in the draft: bring it up where it is hidden. */
  readonly onShown?: () => void
  /** The day of the check, ISO; by default the device's local day. */
  readonly today?: () => string
  /** What only this place has to offer, above what stands in a room anyway; it may say notices as the rooms do. */
  readonly extras?: { readonly templates?: ReactNode; readonly settings?: ReactNode }
  /** Keys of the place itself, for the panel's page of keys. */
  readonly keys?: readonly { readonly keys: string; readonly does: string }[]
  /** Where the options stand as a page of their own. */
  readonly options?: string
  /** Where a group's own pack is made, likewise. */
  readonly studio?: string
  readonly handle?: Ref<PanelHandle>
}

/** For the host's own keys and clicks, such as a click on a mark in the text. */
export interface PanelHandle {
  show(tab: Tab): void
  /** Opens the templates and puts the focus on their search. */
  searchTemplates(): void
  /** Opens the findings and puts the focus on this one. */
  showFinding(finding: Sought): void
  /** As soon as it is found: the panel may have been opened for it, and not have read the draft yet. */
  waiveFinding(finding: Sought): void
  /** Opens the findings and shows which this one is; the focus stays with whoever is writing. */
  pointAt(finding: Sought): void
  nextFinding(): void
  previousFinding(): void
}
