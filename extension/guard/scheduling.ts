/**
 * The times offered for a mail that is to go later. Neither their menu nor the dialog of a time of one's own says which
 * mail it is for, and no word in them is in every language: so they belong to the draft whose "Schedule send" was pressed
 * last, until the person presses something outside of them; and any press in them may be the one that sends.
 */
import type { Attempt, Guarded } from './attempt.ts'

/** What a page puts over itself to ask for something. */
const ASKED_IN = '[role="menu"], [role="dialog"], [role="alertdialog"], dialog'

export class Scheduling<H extends Guarded> {
  #of: H | undefined

  /** "Schedule send" was pressed in the menu of this draft, and was not held. */
  began(host: H): void {
    this.#of = host
  }

  /** `isTime` says of a page's own times that they are such, wherever they were opened from; `isDraft` what is another draft. */
  attempt(target: Element, hosts: readonly H[], isTime: (target: Element) => boolean, isDraft: (target: Element) => boolean): Attempt<H> | undefined {
    if (!this.#of && !isTime(target)) return undefined
    const inDraft = hosts.some(({ root }) => root.contains(target)) || isDraft(target)
    const control = inDraft ? null : target.closest<HTMLElement>(ASKED_IN)
    if (!control || hosts.some(({ root }) => control.contains(root))) {
      // What stands beside the body is Seconder's own dialog, or another extension's.
      if (target.ownerDocument.body.contains(target)) this.#of = undefined
      return undefined
    }
    const known = this.#of && hosts.includes(this.#of) ? this.#of : undefined
    const host = known ?? (hosts.length === 1 && isTime(target) ? hosts[0] : undefined)
    return host && { host, control, goesLater: true }
  }
}
