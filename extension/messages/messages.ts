/**
 * Questions and answers between page, background and side panel. Any of them may come first after the background was
 * stopped: each question carries what its answer needs, or the answer says what is missing.
 */
import { defineExtensionMessaging } from '@webext-core/messaging'
import type { Edit, Family, Severity } from '#core/checker/finding.ts'
import type { Verdict, Waivers } from '#core/checker/verdict.ts'
import type { Context } from '#core/draft/context.schema.ts'
import type { Settings } from '#core/pack/settings.schema.ts'
import type { WiredDraft } from './draft-wire.ts'

/** All that a page learns of a finding: where it stands, of which family and how heavy it is. Never rule, reason or pack. */
export interface Mark extends Pick<Edit, 'where' | 'start' | 'end'> {
  readonly family: Family
  readonly severity: Severity
}

export interface MarksAsk {
  /** The draft's name, by which what the person said about it is kept. */
  readonly draft: string
  readonly wire: WiredDraft
}
export type MarksAnswer = { readonly marks: readonly Mark[] } | Unknown

export interface VerdictAsk extends MarksAsk {
  readonly context: Context
  readonly today: string
  /** Settings and waivers by number; sent along where the background may not know them. */
  readonly inputs: string
  readonly sent?: { readonly settings: Settings; readonly waivers?: Waivers }
}
export type VerdictAnswer = { readonly verdict: Verdict } | Unknown

/** The background has forgotten, or never knew: send again with everything. */
export interface Unknown {
  readonly unknown: true
}

/** What a tab's page is to Seconder. */
export type PageKind = 'served' | 'not-served' | { readonly refused: string }

interface Messages {
  /** From the loader: an editor in this frame has the focus. */
  wake(): void
  /** From the compose script: where are the marks? */
  marks(ask: MarksAsk): MarksAnswer
  /** From the compose script, to an open side panel: this frame can be talked to. */
  here(): void
  /** From the side panel: the whole answer. */
  verdict(ask: VerdictAsk): VerdictAnswer
  /** From the side panel: see that the compose script runs in this tab. */
  bring(ask: { readonly tab: number }): PageKind
  /** From the side panel: settings, waivers or what is said about a draft have changed. */
  inputsChanged(): void
  /** From the background, to the compose scripts: ask for the marks again. */
  lookAgain(): void
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Messages>()
