/** A regular expression of the safe subset, run only in paragraphs where a literal of its own was seen. */
import type { Paragraph } from '../../draft/draft.ts'
import type { Hit, RuleKind } from '../kind.ts'

interface Found {
  readonly start: number
  readonly words: string
}

/** What a pattern found in a paragraph, for as long as the paragraph is the same object. */
const kept = new Map<string, { readonly search: RegExp; readonly found: WeakMap<Paragraph, readonly Found[]> }>()

export const pattern: RuleKind<'pattern'> = {
  name: 'pattern',
  asks: 'always',
  judge({ pattern: source, literal, in: parts = ['body', 'subject', 'title'], once }, facts) {
    const hits = facts.draft.places.flatMap(({ part, start, paragraph }, place): Hit[] =>
      parts.includes(part)
        ? matchesIn(paragraph, source, literal).map((each) => ({
            part,
            place,
            start: start + each.start,
            end: start + each.start + each.words.length,
            values: { words: each.words },
          }))
        : [],
    )
    return once ? hits.slice(0, 1) : hits
  },
}

function matchesIn(paragraph: Paragraph, source: string, literal: string): readonly Found[] {
  const known = kept.get(source) ?? { search: new RegExp(source, 'giu'), found: new WeakMap() }
  kept.set(source, known)
  let found = known.found.get(paragraph)
  if (!found) {
    found = paragraph.text.toLowerCase().includes(literal.toLowerCase()) ? search(paragraph.text, known.search) : []
    known.found.set(paragraph, found)
  }
  return found
}

function search(text: string, expression: RegExp): Found[] {
  const found: Found[] = []
  expression.lastIndex = 0
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    if (match[0] === '') expression.lastIndex++
    else found.push({ start: match.index, words: match[0] })
  }
  return found
}
