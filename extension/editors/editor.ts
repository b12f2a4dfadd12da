/** How words are written into an editor family. Every act leaves what it did to be read back; none of them reads back. */
import type { Reading } from './body-reader.ts'

/** A draft's text with the editor it stands in. */
export interface Surface {
  readonly element: HTMLElement
  read(): Reading
  /** Whether anything in the editor's DOM has changed since this was last asked. */
  changed(): boolean
}

/** The text of the body after each step in the editor's own history that an act has made, in order. */
export type Steps = readonly string[]

export interface Editor {
  readonly name: string
  serves(element: HTMLElement): boolean
  /** Replaces `start`…`end` of the body's text. A line break in `text` begins a new paragraph. */
  replace(surface: Surface, start: number, end: number, text: string): Steps
  /** Puts blocks in place of `start`…`end`, between paragraphs: one that the place divides is split. */
  insertBlocks(surface: Surface, start: number, end: number, html: string): Steps
  /** Takes the latest step back, as the person's own Ctrl+Z would. */
  undo(surface: Surface): void
  redo(surface: Surface): void
  /** Sets the person's selection, which also ends the step: what is typed next is another. */
  select(surface: Surface, start: number, end: number): void
}
