/**
 * What a page has to say about the drafts in it: one file a site. A site finds and reads; it never writes, keeps no
 * element (pages replace theirs) and decides nothing by words that are translated.
 */
import type { Context } from '#core/draft/context.schema.ts'
import type { HostName } from '#core/draft/draft.ts'

/** Text in the editor that is not the writer's own. */
export type Zone = 'signature' | 'quoted'

/** 'quoted-onwards': this element and all that stands beside it from here on. */
export type ZoneSaid = Zone | 'quoted-onwards' | undefined

/** For each line of a text without elements what it is; shorter where the rest is the writer's own. */
export type LineZones = (lines: readonly string[]) => readonly (Zone | undefined)[]

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
  headsOf(root: Element): readonly Element[]
  sendOf(root: Element): HTMLElement | undefined
  /**
   * Every control by which this draft leaves, now or later: Send first, then what stands beside it, then the items of its
   * own menu of sending while that is open. The items lie outside `root`, are made anew at each opening, and act as early
   * as `mousedown`. None of a menu of which it is unclear whose it is. Cheap enough to be asked inside an event.
   */
  sendControlsOf(root: Element): readonly HTMLElement[]
  /** Whether this is among the times that the page offers for a mail to go at, where they are told by themselves. Asked of what lies in no draft. */
  isTime?(target: Element): boolean
  /** Whether a key pressed anywhere in a draft sends it. */
  isSendKey(event: KeyboardEvent): boolean
  see(root: Element): Seen
  /** Asked of elements in the body, from the outside inwards. */
  zoneOf(element: Element): ZoneSaid
  /** The same of the lines of a field, where the page writes mails in one. */
  readonly lineZones?: LineZones
  /** Whether the mail goes out as plain text though its editor shows formatting. */
  isPlain?(root: Element): boolean
  /** What of this draft can no longer be found on the page, each in a sentence for people; empty while all is seen. */
  selfTest(root: Element): readonly string[]
}
