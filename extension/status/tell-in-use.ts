/** What the background is told of the draft in use in this frame: that how many findings of it must be changed is another number, or that it is in use again. */
import type { OpenDraft } from '../compose/open-drafts.ts'

/** In the extension's own world of a frame, for the background to look at: of several frames the one used last counts. */
export interface DraftInUse {
  readonly focusedAt: number
  readonly must: number
}

type Told = Pick<OpenDraft, 'found' | 'focusedAt'>

const world = globalThis as { draftInUse?: DraftInUse | undefined }

export class TellInUse {
  readonly #say: () => void
  #told: DraftInUse | undefined

  constructor(say: () => void) {
    this.#say = say
  }

  tell(draft: Told | undefined): void {
    const now = draft && { focusedAt: draft.focusedAt, must: draft.found.filter(({ severity }) => severity === 'must').length }
    const before = this.#told
    world.draftInUse = this.#told = now
    if (now?.focusedAt !== before?.focusedAt || now?.must !== before?.must) this.#say()
  }

  /** The browser has forgotten the count. */
  again(draft: Told | undefined): void {
    this.#told = undefined
    this.tell(draft)
  }
}
