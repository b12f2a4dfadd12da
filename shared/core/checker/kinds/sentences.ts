/** Sentences longer than people can take in at one reading; by the core's own sentence table. */
import type { Paragraph } from '../../draft/draft.ts'
import type { DraftFacts } from '../draft-facts.ts'
import type { Hit, RuleKind } from '../kind.ts'
import { countWords } from '../letters.ts'
import { select } from '../select.ts'
import { type Span, sentencesOf } from '../sentences.ts'

interface Counted extends Span {
  readonly words: number
}

const kept = new WeakMap<Paragraph, readonly Counted[]>()

function countedIn(paragraph: Paragraph): readonly Counted[] {
  let found = kept.get(paragraph)
  if (!found) {
    found = sentencesOf(paragraph).map(({ start, end }) => ({ start, end, words: countWords(paragraph.text.slice(start, end)) }))
    kept.set(paragraph, found)
  }
  return found
}

export const sentences: RuleKind<'sentences'> = {
  name: 'sentences',
  asks: 'always',
  judge({ longest, long, inARow, unless }, facts) {
    const excused = unless ? select(unless, facts).map(({ fact }) => fact) : []
    const hits: Hit[] = []
    let row: Hit[] = []
    facts.draft.places.forEach(({ paragraph, part, start, signature }, place) => {
      if (part !== 'body' || signature || !isProse(paragraph) || facts.wordsOf(place) <= long) return
      row = []
      for (const sentence of countedIn(paragraph)) {
        const hit: Hit = { part, place, start: start + sentence.start, end: start + sentence.end, values: { words: String(sentence.words) } }
        if (sentence.words <= long || excused.some((fact) => fact.place === place && fact.start < (hit.end ?? 0) && (hit.start ?? 0) < fact.end)) row = []
        else if (sentence.words > longest) {
          hits.push(hit)
          row = []
        } else if (row.push(hit) === inARow) {
          hits.push(whole(row, facts))
          row = []
        }
      }
    })
    return hits
  },
}

/** Cells and headings hold no sentences. */
const isProse = ({ block }: Paragraph): boolean => block.kind === 'paragraph' || block.kind === 'item'

function whole(row: readonly Hit[], facts: DraftFacts): Hit {
  const [first, last] = [row[0] as Hit, row[row.length - 1] as Hit]
  return { ...first, end: last.end, values: { words: String(countWords(facts.slice(first.part, first.start ?? 0, last.end ?? 0, first.place))) } }
}
