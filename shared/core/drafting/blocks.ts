/** The block tree: what a filled template is before it becomes HTML, text, Markdown, .docx or Word calls. */
import type { Kind } from '../draft/context.schema.ts'
import type { Passage } from '../draft/draft.ts'
import type { Language } from '../pack/template.schema.ts'

export interface Run {
  /** `\n` is a line break inside the paragraph. */
  readonly text: string
  readonly bold?: boolean
  readonly italic?: boolean
  readonly href?: string
  /** The template field whose value this is (`quotes.0.words`); Word makes it a content control. */
  readonly field?: string
  /** Nothing is filled in here yet and `text` is the field's label; for previews, and for fields left open. */
  readonly gap?: boolean
}

/** Which side of its column a table's words keep to: `---:` in Markdown is right, as money is set. */
export type Side = 'left' | 'right' | 'center'

export type BlockNode =
  | { readonly kind: 'heading'; readonly level: number; readonly runs: readonly Run[]; readonly locked?: string }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[]; readonly locked?: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly start: number; readonly items: readonly (readonly BlockNode[])[]; readonly locked?: string }
  | {
      readonly kind: 'table'
      readonly header: readonly (readonly Run[])[]
      readonly rows: readonly (readonly (readonly Run[])[])[]
      /** A side for each column; absent where all keep left. */
      readonly sides?: readonly Side[]
      readonly locked?: string
    }
  | { readonly kind: 'quote'; readonly blocks: readonly BlockNode[]; readonly locked?: string }
  | { readonly kind: 'page-break' }

/** A filled template in every form a host may want. `html`, `text` and `markdown` hold the body only. */
export interface Rendered {
  readonly template: { readonly id: string; readonly version: string; readonly digest: string; readonly kind?: Kind; readonly passages?: readonly Passage[] }
  readonly title: string
  /** One paragraph of plain words, for within a sentence; absent for blocks. */
  readonly place?: 'inline'
  /** Absent for English. */
  readonly language?: Language
  readonly subject?: string
  /** The labels of the template's fields, for the titles of content controls. */
  readonly labels?: Readonly<Record<string, string>>
  readonly blocks: readonly BlockNode[]
  readonly html: string
  readonly text: string
  readonly markdown: string
}
