/** Tells the background how many findings of the draft in use must be changed, for the count on Seconder's button. */
import type { OpenDraft } from '../compose/open-drafts.ts'

export class TellInUse {
  readonly #say: (must: number) => void
  #told = 0

  constructor(say: (must: number) => void) {
    this.#say = say
  }

  tell(draft: Pick<OpenDraft, 'found'> | undefined): void {
    const must = draft?.found.filter(({ severity }) => severity === 'must').length ?? 0
    if (must !== this.#told) this.#say(must)
    this.#told = must
  }

  /** The browser has forgotten the count. */
  again(draft: Pick<OpenDraft, 'found'> | undefined): void {
    this.#told = 0
    this.tell(draft)
  }
}
