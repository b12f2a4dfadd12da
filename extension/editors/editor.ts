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

/** Editors that keep a model of their own answer when they like: acts are awaited, one after the other. */
export interface Editor {
  readonly name: string
  /** Holds words only: a template comes as plain text. */
  readonly plain?: boolean
  /** Whether it holds formatting is the page's affair: of a template its words may come alone. */
  readonly mayBePlain?: boolean
  /**
   * The page's DOM is only a picture of the editor's own model: nothing is written into it directly, and its history may
   * make one step of several acts that follow fast.
   */
  readonly keepsModel?: boolean
  serves(element: HTMLElement): boolean
  /** Replaces `start`…`end` of the body's text. A line break in `text` begins a new paragraph. */
  replace(surface: Surface, start: number, end: number, text: string): Promise<Steps>
  /** Puts blocks in place of `start`…`end`, between paragraphs: one that the place divides is split. `text` is what they say. */
  insertBlocks(surface: Surface, start: number, end: number, html: string, text: string): Promise<Steps>
  /** Takes the latest step back, as the person's own Ctrl+Z would. */
  undo(surface: Surface): Promise<void>
  redo(surface: Surface): Promise<void>
  /** Sets the person's selection, which also ends the step: what is typed next is another. */
  select(surface: Surface, start: number, end: number): Promise<void>
}
