/** Reads one paragraph with some recognisers and gives their facts in offsets of the text as written: for tests and the bench. */
import type { Settings } from '../../pack/settings.schema.ts'
import type { Fact, FactKind } from '../fact.ts'
import { normalise } from '../normalise.ts'
import type { MakeRecogniser, Prepared, Recogniser, Report } from '../recogniser.ts'
import { wordBeginnings } from '../word-beginnings.ts'

export function readerOf(makers: readonly MakeRecogniser[], settings: Settings = {}): (text: string) => Fact[] {
  const recognisers = makers.map((make) => make(settings))
  return (text) => factsIn(text, recognisers)
}

function factsIn(written: string, recognisers: readonly Recogniser[]): Fact[] {
  const { text, at } = normalise(written)
  const facts: Fact[] = []
  const paragraph: Prepared = {
    text,
    block: { kind: 'paragraph' },
    marks: [],
    hasDigit: /[0-9]/.test(text),
    hasAt: text.indexOf('@') >= 0,
    words: wordBeginnings(text),
    terms: [],
    of: <K extends FactKind>(kind: K) => facts.filter((fact) => fact.kind === kind) as unknown as Fact<K>[],
  }
  const report: Report = (kind, start, end, certainty, value) => void facts.push({ kind, start, end, certainty, value })
  for (const recogniser of recognisers) if (recogniser.wants(paragraph)) recogniser.see(paragraph, report)
  return facts.map((fact) => ({ ...fact, start: at(fact.start), end: fact.end > fact.start ? at(fact.end - 1) + 1 : at(fact.end) })).sort((a, b) => a.start - b.start)
}
