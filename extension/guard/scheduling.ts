/**
 * The times offered for a mail that is to go later. Neither their menu nor the dialog of a time of one's own says which
 * mail it is for, and no word in them is in every language. All ways to them begin in the mail itself, so they belong to
 * the draft whose "Schedule send" was pressed, or else to the one that was pressed or entered last; until the person
 * presses something outside of them. Any press in them may be the one that sends.
 */
import type { Attempt, Guarded } from './attempt.ts'

/** What a page puts over itself to ask for something. */
const ASKED_IN = '[role="menu"], [role="dialog"], [role="alertdialog"], dialog'

export class Scheduling<H extends Guarded> {
  #of: H | undefined
  #last: H | undefined

  /** What was pressed asks for the time at which this draft is to go, and was not held. */
  began(host: H): void {
    this.#of = host
  }

  /** The focus came into this draft; undefined for one that is not followed. */
  entered(host: H | undefined): void {
    this.#last = host
  }

  /** `isTime` says of a page's own times that they are such, wherever they were opened from; `isDraft` what is another draft. */
  attempt(target: Element, hosts: readonly H[], isTime: (target: Element) => boolean, isDraft: (target: Element) => boolean): Attempt<H> | undefined {
    const inside = hosts.find(({ root }) => root.contains(target))
    const control = inside || isDraft(target) ? null : target.closest<HTMLElement>(ASKED_IN)
    if (!control || hosts.some(({ root }) => control.contains(root))) {
      // What stands beside the body is Seconder's own dialog, or another extension's.
      if (target.ownerDocument.body.contains(target)) {
        this.#of = undefined
        this.#last = inside
      }
      return undefined
    }
    const isOpen = (host: H | undefined) => host && hosts.includes(host)
    const host = isOpen(this.#of) ? this.#of : isOpen(this.#last) && isTime(target) ? this.#last : undefined
    return host && { host, control, goesLater: true }
  }
}
