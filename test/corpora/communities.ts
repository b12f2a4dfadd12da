/** Whether names of every community are read equally well: the same sentences with the names of each. */

import type { DraftFacts } from '#core/checker/draft-facts.ts'
import { createEngine } from '#core/checker/engine.ts'
import { readText } from '#core/draft/readers/text.ts'
import { starter } from '#generated/starter.ts'
import { yaml } from './read-corpus.ts'

interface Names {
  readonly given: readonly string[]
  readonly surnames: readonly string[]
}
interface Sentences {
  /** `{name}` is a full name, `{surname}` and `{given}` its parts: somebody is named. */
  readonly people: readonly string[]
  /** The same words as the name of a road, a school, a firm: nobody is named. */
  readonly things: readonly string[]
}

export interface Fairness {
  readonly community: string
  /** Shares of the sentences. */
  readonly recall: number
  readonly falseAlarms: number
}

const filled = (sentence: string, given: string, surname: string): string =>
  sentence
    .replace(/\{name\}/g, `${given} ${surname}`)
    .replace(/\{given\}/g, given)
    .replace(/\{surname\}/g, surname)

export function communities(): Fairness[] {
  const { sentences, names } = yaml<{ sentences: Sentences; names: Record<string, Names> }>('communities.yaml')
  const engine = createEngine(starter)
  const persons = (text: string): readonly { start: number; end: number }[] => {
    const { facts } = engine.situation(readText(text), { context: {}, settings: {}, today: '2026-11-22' })
    return (facts as DraftFacts).of('person').filter(({ certainty }) => certainty >= 0.6)
  }
  return Object.entries(names).map(([community, { given, surnames }]) => {
    let [seen, asked, wrong, things] = [0, 0, 0, 0]
    for (const [i, first] of given.entries()) {
      const last = surnames[i % surnames.length] as string
      for (const sentence of sentences.people) {
        const text = filled(sentence, first, last)
        asked++
        if (persons(text).some(({ start, end }) => text.slice(start, end).includes(sentence.includes('{surname}') || sentence.includes('{name}') ? last : first))) seen++
      }
      for (const sentence of sentences.things) {
        const text = filled(sentence, first, last)
        things++
        if (persons(text).some(({ start, end }) => text.slice(start, end).includes(last) || text.slice(start, end).includes(first))) wrong++
      }
    }
    return { community, recall: seen / asked, falseAlarms: wrong / things }
  })
}

/** The largest difference between two communities, in points of a hundred. */
export const spread = (values: readonly number[]): number => (Math.max(...values) - Math.min(...values)) * 100
