/** The one interface through which a draft is read and written, wherever it lives (design section 3). */
import type { Finding, Fix, RecipientChange } from '#core/checker/finding.ts'
import type { Draft, HostName, Paragraph } from '#core/draft/draft.ts'
import type { Rendered } from '#core/drafting/blocks.ts'
import type { Look } from '#core/pack/house.schema.ts'

/** What this host can do here and now; what it cannot is said in the panel in words. */
export interface HostAbilities {
  readonly marks: boolean
  readonly subject: boolean
  readonly recipients: boolean
  readonly locking: boolean
  readonly undo: boolean
  readonly reveal: boolean
  /** The draft is plain text: of a template the words come, without formatting. */
  readonly plain?: boolean
}

export type DraftChange =
  | { readonly kind: 'text'; readonly paragraphs: readonly Paragraph[] }
  | { readonly kind: 'context' }
  | { readonly kind: 'abilities' }
  | { readonly kind: 'closed' }

/** What became of a write. The text was read back before 'applied' is said. */
export interface Receipt {
  readonly outcome: 'applied' | 'changed-since' | 'refused'
  /** One sentence for the person. */
  readonly message: string
  /** The text that could not be placed, offered for copying. */
  readonly copy?: string
  /** It was refused for where the cursor stands: what `insertAtEnd` is for. */
  readonly fitsAtEnd?: true
  /** Opaque token for takeBack; absent when there is nothing to take back. */
  readonly undo?: unknown
}

/** A document made of a template: beside this draft, or in this one, which was empty. */
export interface Created {
  readonly where: 'beside' | 'here'
  readonly receipt: Receipt
}

/** Where the caret stands in the window, in pixels. */
export interface Caret {
  readonly left: number
  readonly top: number
  readonly bottom: number
}

/** What the person asked for at the caret. A typed shortcut gives way to what is inserted next. */
export type Asked = { readonly back?: () => void } /** `inPlace` is called where the template needs no form: then it takes the shortcut's place or is not inserted at all. */ & (
  | { readonly kind: 'shortcut'; readonly shortcut: string; readonly inPlace?: () => void }
  | { readonly kind: 'search'; readonly at?: Caret }
  /** A shortcut stands at the end of a line, where no key is heard: it may be offered. `select` makes it what the insertion takes the place of. Without one, none stands there any more. */
  | { readonly kind: 'typed'; readonly typed?: { readonly shortcut: string; readonly select: () => Promise<void> } }
)

export interface DraftHost {
  readonly name: HostName
  readonly can: HostAbilities
  /**
   * The draft as it stands; the same Paragraph object for an unchanged paragraph. What a host learns only later than the
   * text (in Word, which words are bold) is told to those who watch, as a change.
   */
  read(): Promise<Draft>
  watch(listener: (changes: readonly DraftChange[]) => void, signal: AbortSignal): void
  /** Where "at the cursor" is, in a sentence, where that is not plain to see: said before anything is inserted. */
  readonly placing?: string
  /** Whether what is filled in of a template stays a field that can be filled in the text later, and so may be left open. */
  readonly keepsFields?: boolean
  /** @param look of the house, for hosts whose text has looks of its own */
  insert(rendered: Rendered, where: 'selection' | 'whole', look?: Look): Promise<Receipt>
  /** The template behind all that is written, where the cursor stands in no place for one. */
  insertAtEnd?(rendered: Rendered, look?: Look): Promise<Receipt>
  /** Opens the template as a document of its own, in the house look where there is one; undefined where that cannot be done here. */
  create?(rendered: Rendered, look: Look | undefined): Promise<Created | undefined>
  /** Checks that each edit's `was` still stands there, writes, reads back; never leaves a damaged text. */
  apply(fix: Fix, finding: Finding): Promise<Receipt>
  takeBack(receipt: Receipt): Promise<Receipt>
  setRecipients?(changes: readonly RecipientChange[]): Promise<Receipt>
  /** From now on these shortcuts, and the key for the search, are heard at the caret; what was offered before is over. */
  offer?(shortcuts: ReadonlySet<string>, asked: (what: Asked) => void, signal: AbortSignal): void
  /** Brings the words into view, selects them and gives the editor the focus. */
  reveal(finding: Finding): Promise<void>
  /** @param checked the draft in which they were found; what has changed in it since is taken into account */
  mark(findings: readonly Finding[], checked?: Draft): void
}
