/** The text being written, as every host hands it over and every check reads it. */
import type { Context } from './context.schema.ts'

/** Where in a draft a text stands; the contract's `where`. Each part has offsets of its own. */
export type Part = 'body' | 'subject' | 'title' | 'recipients' | 'attachments' | 'images' | 'links' | 'quoted' | 'document'

export type HostName = 'word' | 'outlook' | 'gmail' | 'outlook-web' | 'page' | 'desk' | 'file'

/** Formatting on a stretch of a paragraph; offsets are UTF-16, relative to the paragraph. */
export interface InlineMark {
  readonly start: number
  readonly end: number
  readonly kind: 'bold' | 'italic' | 'underline' | 'strike' | 'link' | 'image' | 'colour'
  /** The address of a link, the alternative text of an image, or for text that may be hard to read its colours: `#999999 on #ffffff, 12pt`. */
  readonly value?: string
}

export type Block =
  | { readonly kind: 'paragraph' }
  | { readonly kind: 'heading'; readonly level: number }
  /**
   * The first paragraph of a list item; bullets and numbers are never part of the text. Readers of files say with `start`
   * which number it has, where that is another than its place among the items before it.
   */
  | { readonly kind: 'item'; readonly ordered: boolean; readonly depth: number; readonly start?: number }
  /** `begins` says which separator stands before it: a row begins on a new line, a cell after a tab. */
  | { readonly kind: 'cell'; readonly begins: 'row' | 'cell' | 'line' }

/**
 * One paragraph. Hosts return the *same object* while it is unchanged, so that facts can be cached by identity.
 * It may contain `\n` (a line break inside a paragraph). It knows no page, part or offset.
 */
export interface Paragraph {
  readonly text: string
  readonly marks: readonly InlineMark[]
  readonly block: Block
}

/** A paragraph at its place. `start` is the offset of its first character in the text of its part. */
export interface Place {
  readonly paragraph: Paragraph
  readonly part: Part
  /** 1 for the first page. */
  readonly page: number
  readonly start: number
  /** The writer's signature block, where the host can tell it apart. */
  readonly signature?: boolean
}

/** A locked passage of a template as it was printed: one line a paragraph, and the SHA-256 of the lines, hex. */
export interface Passage {
  readonly id: string
  readonly lines: readonly string[]
  readonly hash: string
  /** A SHA-256 for each line as `lineHash` makes it, where a place that keeps no text has no `lines`. */
  readonly hashes?: readonly string[]
}

/** An edition of a template. */
export interface TemplateEdition {
  readonly id: string
  readonly version: string
}

/** The approved wording from which a draft began. */
export interface TemplateTrace extends TemplateEdition {
  readonly digest: string
  readonly passages: readonly Passage[]
  /** Other templates whose text went into the draft later. */
  readonly also?: readonly TemplateEdition[]
}

export interface Draft {
  readonly host: HostName
  readonly places: readonly Place[]
  /** What the host or the file itself knows: sender, recipients, subject … */
  readonly context: Context
  /** Where the host or the file remembers it. */
  readonly template?: TemplateTrace
  /** What could not be read, in words for people: "text boxes". */
  readonly notChecked: readonly string[]
}
