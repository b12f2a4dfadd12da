/** A paragraph as it stands in an editor, with the map from its characters to the nodes that hold them. */
import type { Paragraph } from '#core/draft/draft.ts'
import type { Zone } from '../sites/site.ts'

/** A form's field that holds plain text. */
export type Field = HTMLTextAreaElement | HTMLInputElement

/** A place between two nodes or two characters, as Range and Selection name it. */
export interface Point {
  readonly node: Node
  readonly offset: number
}

/** Characters `at`…`at + length` of the line are characters `from`…`from + length` of a text node, or one whole element. */
export interface Run {
  readonly node: Text | Element
  readonly from: number
  at: number
  length: number
}

export interface Line {
  paragraph: Paragraph
  readonly zone: Zone | undefined
  readonly runs: readonly Run[]
  /** The first node of a line that has no character: where writing in it begins. */
  readonly home: Node
  /** The block that holds the line. */
  readonly holder: Element
}
