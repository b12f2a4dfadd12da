/** What all the identifier recognisers together see in a sentence, so that each one's test also tests its neighbours. */
import type { Settings } from '../../pack/settings.schema.ts'
import type { Fact } from '../fact.ts'
import { readerOf } from './facts-in.ts'
import { identifierRecognisers } from './identifiers.ts'

const read = readerOf(identifierRecognisers)

export const whatOf = (fact: Fact): string => (fact.kind === 'identifier' ? (fact as Fact<'identifier'>).value.type : fact.kind)

/** The words seen as one thing (`nino`, `phone` …) with at least this certainty. */
export function seen(what: string, text: string, certainty = 0, settings?: Settings): string[] {
  const facts = settings ? readerOf(identifierRecognisers, settings)(text) : read(text)
  return facts.filter((fact) => whatOf(fact) === what && fact.certainty >= certainty).map((fact) => text.slice(fact.start, fact.end))
}

/** Everything seen, as "what: words". */
export const everythingIn = (text: string): string[] => read(text).map((fact) => `${whatOf(fact)}: ${text.slice(fact.start, fact.end)}`)
