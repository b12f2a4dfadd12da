/**
 * Questions and answers between page, background and side panel. Any of them may come first after the background was
 * stopped: each question carries what its answer needs, or the answer says what is missing.
 */
import { defineExtensionMessaging } from '@webext-core/messaging'
import type { Edit, Family, Finding, Fix, Severity } from '#core/checker/finding.ts'
import type { Verdict, Waivers } from '#core/checker/verdict.ts'
import type { Context } from '#core/draft/context.schema.ts'
import type { Rendered } from '#core/drafting/blocks.ts'
import type { Settings } from '#core/pack/settings.schema.ts'
import type { Print } from '../guard/print.ts'
import type { WhyOff } from '../kept/switches.ts'
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
/** A finding at no words of its own: the part that it is about. */
export type Absence = Pick<Mark, 'where' | 'severity'>
/** `print` names the words and people that it was said for. */
export type MarksAnswer = { readonly marks: readonly Mark[]; readonly elsewhere: readonly Absence[]; readonly print: Print } | Unknown

/** Where a finding stands; `nth`: of the open ones at no words which, in the order of the verdict. */
export interface StandsAt extends Pick<Finding, 'where' | 'start' | 'end'> {
  readonly nth?: number
}

/** Which finding a popover is opened for: its number in reading order, and where the page believes it to stand. */
export interface FindingAsk extends MarksAsk {
  readonly nth: number
  readonly at: Pick<Finding, 'where' | 'start' | 'end'>
}

/** All that is shown of one finding, in words for people. It reaches a page only when the person opens a popover there. */
export interface FindingWords {
  /** Names it in a waiver, and tells nothing else. */
  readonly key: string
  readonly place: StandsAt & Pick<Finding, 'severity'>
  readonly nth: number
  readonly of: number
  readonly weight: string
  readonly family: string
  readonly message: string
  /** "In the text", "Among the people it goes to". */
  readonly where: string
  readonly quote?: string
  readonly why: readonly string[]
  readonly source: { readonly title: string; readonly href?: string; readonly asAt: string }
  readonly fixes: readonly Fix[]
}
/** `none` is a sentence: there is nothing to look at, or no longer. */
export type FindingAnswer = { readonly finding: FindingWords } | { readonly none: string } | Unknown

/** `reason` is the number of a listed reason: no text of the person's comes from a page. */
export interface WaiveAsk extends MarksAsk {
  readonly key: string
  readonly reason: number
}
/** `waived` names the waiver, to take it back, `tiring` where the check was waived often and may be switched off; `none` is a sentence, where it could not be waived. */
export type WaiveAnswer = { readonly waived: string; readonly tiring?: true } | { readonly none: string } | Unknown

/** A finding that holds a mail, in words for the person who sends it; asked for only while the guard's dialog is open. */
export interface HeldFinding {
  readonly key: FindingWords['key']
  readonly says: string
  /** Without personal values, of which it shows the kind and the end. */
  readonly quote?: string
  readonly why: string
  readonly at: StandsAt
}
export type HeldAnswer = { readonly held: readonly HeldFinding[] } | Unknown

/** What the person did: about one finding of a popover, or about all that held a mail. `takenBack` where a fix was undone. */
export type DidAsk = (FindingAsk & { readonly done: 'fixed'; readonly takenBack?: true }) | (MarksAsk & { readonly done: 'sent-anyway' | 'went-back' })

/** A typed shortcut, while no side panel listens. */
export interface TemplateAsk extends MarksAsk {
  readonly shortcut: string
}
/** `form`: it needs facts that only the panel can ask for. `none`: there is no template of that name here. */
export type TemplateAnswer = { readonly rendered: Rendered; readonly where: 'selection' | 'whole' } | { readonly form: true } | { readonly none: true }
export interface InsertedAsk extends TemplateAsk {
  readonly where: 'selection' | 'whole'
}

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

/** What a tab's page is to Seconder. `once` and `may` are the page's origin. */
export type PageKind =
  | 'served'
  /** Out of reach: the browser does not even tell us its address. */
  | 'not-served'
  /** Looked at because the person asked, until they leave it. */
  | { readonly once: string }
  /** Could be looked at now, should the person ask. */
  | { readonly may: string }
  | { readonly off: WhyOff; readonly site?: string }
  | { readonly refused: string }

/** A switch that the person throws. */
export type SwitchAsk = { readonly site: string; readonly on: boolean } | { readonly tab: number; readonly on: boolean } | { readonly pause: 'hour' | 'until-told' | 'end' }

interface Messages {
  /** From the loader: an editor in this frame has the focus. */
  wake(): void
  /** From the loader: the focus went into a frame of this page, perhaps one that came later. */
  frame(): void
  /** From the compose script, after a switch was thrown: may it go on here? */
  stay(): boolean
  /** From the compose script: where are the marks? */
  marks(ask: MarksAsk): MarksAnswer
  /** From the compose script, to an open side panel: this frame can be talked to. `asked` when the panel called. */
  here(ask: { readonly asked: boolean }): void
  /** From a side panel that has just opened, to every frame of a tab: who is here? */
  call(): void
  /** From the compose script: the words of one finding, for a popover that the person has just opened. */
  finding(ask: FindingAsk): FindingAnswer
  /** From a popover or the guard's dialog: set this finding aside, with a listed reason. */
  waive(ask: WaiveAsk): WaiveAnswer
  unwaive(ask: { readonly waived: string }): void
  /** From a popover: look no more for what was waived so often, or look for it again. */
  switchCheck(ask: { readonly waived: string; readonly off: boolean }): void
  /** From a popover or the guard's dialog, at the person's click: open the side panel. False where the browser wants the click on its own button. */
  openPanel(): boolean
  /** From the compose script: another draft is in use, or the number of findings in it that must be changed is another. */
  inUse(): void
  /** From the compose script: what holds this mail, in words? */
  held(ask: MarksAsk): HeldAnswer
  /** From the compose script, of the draft as it stood before: for the record, where the person keeps one. */
  did(ask: DidAsk): void
  /** From the compose script, at the person's Tab: the template of a shortcut; then, that it stands in the draft. */
  template(ask: TemplateAsk): TemplateAnswer
  inserted(ask: InsertedAsk): void
  /** From the side panel: the whole answer. */
  verdict(ask: VerdictAsk): VerdictAnswer
  /** From the side panel: see that the compose script runs in this tab. */
  bring(ask: { readonly tab: number }): PageKind
  /** From the side panel: the person asks for what is written on this tab's page to be checked. */
  check(ask: { readonly tab: number }): PageKind
  /** From our own pages. The answer is a sentence, where the wish could not be kept beyond this session. */
  switch(ask: SwitchAsk): string | undefined
  /** From the side panel: settings, waivers or what is said about a draft have changed. */
  inputsChanged(): void
  /** From the background, to the compose scripts: ask for the marks again. */
  lookAgain(): void
  /**
   * From the background, to compose scripts and side panels: a switch was thrown, or a permission given or taken away. From
   * a page of ours that has kept a switch in the store itself: let it take effect.
   */
  switched(): void
  /** From the background, to the compose scripts of a tab: the person pressed the keys for the next finding, or the one before. */
  step(ask: { readonly by: 1 | -1 }): void
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Messages>()
