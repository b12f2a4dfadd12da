/**
 * Checks a long draft so that the page stays awake: the engine keeps what it saw of a paragraph, so it is shown the draft
 * a stretch at a time, with a pause between, and answers for the whole at the end. A change of a few words takes one step.
 */
import type { CheckInput, Engine, Verdict } from '#core/checker/verdict.ts'
import type { Draft, Paragraph } from '#core/draft/draft.ts'

/** Characters that are new to the engine: some 25 ms on a slow machine, once the browser has compiled what they call for. */
const SLICE = 20_000
/** The first stretch, for which more has to be made; each may be twice the one before. */
const FIRST = 4_000

/** Lets keys, clicks and drawing come in between. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

export function inSlices(engine: Engine, wait: () => Promise<void> = pause): (draft: Draft, input: CheckInput) => Promise<Verdict> {
  /** With other settings the engine looks at everything anew. */
  const seen = new WeakMap<object, WeakSet<Paragraph>>()
  return async (draft, input) => {
    const known = seen.get(input.settings) ?? new WeakSet()
    if (!seen.has(input.settings) && isLong(draft)) {
      // What has to be made for any draft takes a stretch of its own.
      engine.check({ ...draft, places: [] }, input)
      await wait()
    }
    seen.set(input.settings, known)
    let fresh = 0
    let slice = FIRST
    for (const [i, { paragraph }] of draft.places.entries()) {
      if (known.has(paragraph)) continue
      if (fresh > 0 && fresh + paragraph.text.length > slice) {
        engine.check({ ...draft, places: draft.places.slice(0, i) }, input)
        fresh = 0
        slice = Math.min(SLICE, slice * 2)
        await wait()
      }
      fresh += paragraph.text.length
      known.add(paragraph)
    }
    return engine.check(draft, input)
  }
}

const isLong = ({ places }: Draft): boolean => places.reduce((sum, { paragraph }) => sum + paragraph.text.length, 0) > FIRST
