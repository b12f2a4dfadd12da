/** The checker as a page knows it: it hands over what changed and learns where marks are, nothing more. */
import type { Checker } from '#app/panel/checker.ts'
import type { Draft } from '#core/draft/draft.ts'
import { bareFinding } from '../messages/bare-finding.ts'
import { namesOf, type ParagraphName, type ParagraphNames, wired } from '../messages/draft-wire.ts'
import type { MarksAnswer, MarksAsk, Unknown } from '../messages/messages.ts'

/** What else the answer is good for, beside the marks. */
export interface Heard {
  judged(draft: Draft, answer: Exclude<MarksAnswer, Unknown>): void
  failed(): void
}

/** `kept` is the name under which is kept what the person said about the draft. */
export function marksChecker(kept: string, names: ParagraphNames, ask: (ask: MarksAsk) => Promise<MarksAnswer>, heard?: Heard): Checker {
  /** The paragraphs that the background has, unless it was stopped since. */
  let has: ReadonlySet<ParagraphName> = new Set()

  return {
    async check(draft: Draft) {
      const wire = wired(draft, names, (name) => has.has(name))
      let answer = await ask({ draft: kept, wire }).catch((error) => {
        heard?.failed()
        throw error
      })
      if ('unknown' in answer) answer = await ask({ draft: kept, wire: wired(draft, names) })
      if ('unknown' in answer) throw new Error('The draft was not understood. Reload the page and try again.')
      has = new Set(namesOf(wire))
      heard?.judged(draft, answer)
      return { findings: [...answer.marks, ...answer.elsewhere].map(bareFinding), asleep: [], context: {}, notChecked: [], applied: 0, words: 0 }
    },
  }
}
