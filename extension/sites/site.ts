/**
 * What a page has to say about the drafts in it: one file a site. A site finds and reads; it never writes, keeps no
 * element (pages replace theirs) and decides nothing by words that are translated.
 */
import type { Context } from '#core/draft/context.schema.ts'
import type { HostName } from '#core/draft/draft.ts'

/** Text in the editor that is not the writer's own. */
export type Zone = 'signature' | 'quoted'

/** What the page shows about a draft, and what of it could not be seen, in words for people. */
export interface Seen {
  readonly context: Context
  readonly notChecked: readonly string[]
}

/** `root` is everywhere the element that holds the whole of one draft: people, subject, text and Send. */
export interface Site {
  readonly name: HostName
  /** The draft that an element belongs to; undefined where it belongs to none, or it is unclear to which. */
  draftOf(element: Element): HTMLElement | undefined
  /** The page's own name for the draft, the same for as long as it is open. */
  idOf(root: Element): string | undefined
  bodyOf(root: Element): HTMLElement | undefined
  /** The subject's box where it shows; elsewhere writing to it would break the thread. */
  subjectOf(root: Element): HTMLInputElement | undefined
  /** What holds people, sender and hidden subject: watched while the draft is in use. */
  headOf(root: Element): Element | undefined
  sendOf(root: Element): HTMLElement | undefined
  see(root: Element): Seen
  /** Asked of elements in the body, from the outside inwards. */
  zoneOf(element: Element): Zone | undefined
}
