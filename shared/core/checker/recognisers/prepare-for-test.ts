/** A paragraph made ready for one recogniser's test: what the scanner does, with the recognisers that run before. */
import type { Block } from '../../draft/draft.ts'
import type { Settings } from '../../pack/settings.schema.ts'
import type { Fact, FactKind } from '../fact.ts'
import { normalise } from '../normalise.ts'
import type { MakeRecogniser, Prepared } from '../recogniser.ts'
import { wordBeginnings } from '../word-beginnings.ts'

/** The facts of one kind that the last recogniser reports for a text, after the others have run. */
export function factsOf<K extends FactKind>(
  kind: K,
  text: string,
  recognisers: readonly MakeRecogniser[],
  settings: Settings = {},
  block: Block = { kind: 'paragraph' },
): (Fact<K> & { text: string })[] {
  const prepared = preparedBy(text, recognisers, settings, block)
  return prepared.of(kind).map((fact) => ({ ...fact, text: prepared.text.slice(fact.start, fact.end) }))
}

export function preparedBy(text: string, recognisers: readonly MakeRecogniser[], settings: Settings = {}, block: Block = { kind: 'paragraph' }): Prepared {
  const plain = normalise(text)
  const facts = new Map<FactKind, Fact[]>()
  const prepared: Prepared = {
    text: plain.text,
    block,
    marks: [],
    hasDigit: /\d/.test(plain.text),
    hasAt: plain.text.includes('@'),
    words: wordBeginnings(plain.text),
    terms: [],
    of: <K extends FactKind>(kind: K) => (facts.get(kind) ?? []) as unknown as readonly Fact<K>[],
  }
  for (const make of recognisers) {
    const recogniser = make(settings)
    if (!recogniser.wants(prepared)) continue
    recogniser.see(prepared, (kind, start, end, certainty, value) => {
      facts.set(kind, [...(facts.get(kind) ?? []), { kind, start, end, certainty, value } as Fact])
    })
  }
  return prepared
}
