/** The checker as the panel knows it: a question and an answer that may come from another thread or process. */
import type { CheckInput, Verdict } from '#core/checker/verdict.ts'
import type { Draft } from '#core/draft/draft.ts'

export interface Checker {
  /** Rejects with an Error whose message is a sentence for the person. */
  check(draft: Draft, input: CheckInput): Promise<Verdict>
}
