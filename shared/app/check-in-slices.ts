/**
 * Checks a long draft so that the page stays awake: the engine keeps what it saw of a paragraph, so it is shown the draft
 * a stretch at a time, with a pause between, and answers for the whole at the end. A change of a few words takes one step.
 */
import type { CheckInput, Engine, Verdict } from '#core/checker/verdict.ts'
import type { Draft, Paragraph } from '#core/draft/draft.ts'

/** Characters that are new to the engine: some 25 ms on a slow machine. */
const SLICE = 20_000

/** Lets keys, clicks and drawing come in between. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

export function inSlices(engine: Engine, wait: () => Promise<void> = pause): (draft: Draft, input: CheckInput) => Promise<Verdict> {
  /** With other settings the engine looks at everything anew. */
  const seen = new WeakMap<object, WeakSet<Paragraph>>()
  return async (draft, input) => {
    const known = seen.get(input.settings) ?? new WeakSet()
    seen.set(input.settings, known)
    let fresh = 0
    for (const [i, { paragraph }] of draft.places.entries()) {
      if (known.has(paragraph)) continue
      if (fresh > 0 && fresh + paragraph.text.length > SLICE) {
        engine.check({ ...draft, places: draft.places.slice(0, i) }, input)
        fresh = 0
        await wait()
      }
      fresh += paragraph.text.length
      known.add(paragraph)
    }
    return engine.check(draft, input)
  }
}
