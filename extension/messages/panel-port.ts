/** What side panel and page say to each other over the port that the panel opens to one frame. */
import type { HostAbilities, Receipt } from '#app/host/draft-host.ts'
import type { Finding, Fix, RecipientChange } from '#core/checker/finding.ts'
import type { HostName } from '#core/draft/draft.ts'
import type { Rendered } from '#core/drafting/blocks.ts'
import type { WiredDraft } from './draft-wire.ts'
import type { StandsAt } from './messages.ts'

export const PANEL_PORT = 'panel'

/** A draft that is open on the page. */
export interface DraftNote {
  /** Names the draft for as long as it is open. */
  readonly id: string
  readonly host: HostName
  readonly can: HostAbilities
  readonly setsRecipients: boolean
  /** When it last had the focus, milliseconds since 1970. */
  readonly focusedAt: number
  /** For people, where several are open: its subject, or whom it goes to. */
  readonly about: string
}

/** Everything that can be asked of a draft. `undo` of a receipt is a number: what it stands for stays on the page. */
export interface DraftCalls {
  /** `whole` sends every paragraph, whatever was sent before. */
  read(ask: { whole: boolean }): WiredDraft
  insert(ask: { rendered: Rendered; where: 'selection' | 'whole' }): Receipt
  apply(ask: { fix: Fix; finding: Finding }): Receipt
  takeBack(ask: { undo: number }): Receipt
  setRecipients(ask: { changes: readonly RecipientChange[] }): Receipt
  reveal(ask: { finding: Finding }): void
  /** The shortcuts that are heard at the caret from now on; none of them ends it. */
  offer(ask: { shortcuts: readonly string[] }): void
}
export type CallName = keyof DraftCalls
export type CallAsk<N extends CallName> = Parameters<DraftCalls[N]>[0]
export type CallAnswer<N extends CallName> = ReturnType<DraftCalls[N]>

export interface Call<N extends CallName = CallName> {
  readonly call: number
  readonly draft: string
  readonly name: N
  readonly ask: CallAsk<N>
}

export type WiredChange = { readonly kind: 'text'; readonly paragraphs: WiredDraft['paragraphs'] } | { readonly kind: 'context' | 'abilities' | 'closed' }

/** What was asked for, without what only the page itself could do: show something at the caret, give the focus back. */
export type WiredAsked = { readonly kind: 'shortcut'; readonly shortcut: string } | { readonly kind: 'search' }

export interface Clicked extends StandsAt {
  readonly waive?: boolean
}

export type FromPage =
  /** First of all, and whenever one is opened, closed, takes the focus or changes what it can do. */
  | { readonly drafts: readonly DraftNote[] }
  | { readonly draft: string; readonly changes: readonly WiredChange[] }
  /** The person clicked the mark of a finding; with `waive`, they have a reason of their own to write down for it. */
  | { readonly draft: string; readonly clicked: Clicked }
  /** The person asked for a template at the caret. */
  | { readonly draft: string; readonly asked: WiredAsked }
  | { readonly answer: number; readonly result?: unknown }
  | { readonly answer: number; readonly error: string }

/** As much of a browser's port as is used; two of them back to back make a test. */
export interface Port<Sends, Hears> {
  postMessage(message: Sends): void
  readonly onMessage: { addListener(listener: (message: Hears) => void): void }
  readonly onDisconnect: { addListener(listener: () => void): void }
  disconnect(): void
}
export type PanelEnd = Port<Call, FromPage>
export type PageEnd = Port<FromPage, Call>
