/** Sentences longer than people can take in at one reading; by the core's own sentence table. */
import type { Paragraph } from '../../draft/draft.ts'
import type { KindParams } from '../../pack/rule-kinds.schema.ts'
import type { DraftFacts } from '../draft-facts.ts'
import type { Hit, RuleKind } from '../kind.ts'
import { countWords } from '../letters.ts'
import { madeOnce } from '../made-once.ts'
import { select } from '../select.ts'
import { type Span, sentencesOf } from '../sentences.ts'

type Params = KindParams<'sentences'>
interface Long extends Span {
  readonly words: number
  /** Whether the sentence before it is long too. */
  readonly inRow: boolean
}

const NONE: readonly Long[] = []

/** The long sentences of a paragraph, and whether it has any. Most have none and are asked for once: only the others are kept. */
const longOnes = madeOnce(({ long }: Params) => {
  const kept = new WeakMap<Paragraph, readonly Long[]>()
  const find = (paragraph: Paragraph): readonly Long[] => {
    if (!isProse(paragraph) || paragraph.text.length < long * 2) return NONE
    const known = kept.get(paragraph)
    if (known) return known
    const found = longIn(paragraph, long)
    if (found.length > 0) kept.set(paragraph, found)
    return found
  }
  return { find, has: (paragraph: Paragraph): boolean => find(paragraph).length > 0 }
})

function longIn(paragraph: Paragraph, long: number): readonly Long[] {
  const found: Long[] = []
  let before = -1
  const spans = sentencesOf(paragraph)
  for (let i = 0; i < spans.length; i++) {
    const { start, end } = spans[i] as Span
    // a word and the space behind it take two characters at least
    if (end - start < long * 2) continue
    const words = countWords(paragraph.text, start, end)
    if (words <= long) continue
    found.push({ start, end, words, inRow: before === i - 1 && before >= 0 })
    before = i
  }
  return found.length === 0 ? NONE : found
}

export const sentences: RuleKind<'sentences'> = {
  name: 'sentences',
  asks: 'always',
  judge(params, facts) {
    const { longest, inARow, unless } = params
    const { find, has } = longOnes(params)
    const excused = unless ? select(unless, facts).map(({ fact }) => fact) : []
    const hits: Hit[] = []
    for (const { paragraph, part, start, index, signature } of facts.where(has)) {
      if (part !== 'body' || signature) continue
      let row: Hit[] = []
      for (const sentence of find(paragraph)) {
        if (!sentence.inRow) row = []
        const hit: Hit = { part, place: index, start: start + sentence.start, end: start + sentence.end, values: { words: String(sentence.words) } }
        if (excused.some((fact) => fact.place === index && fact.start < (hit.end ?? 0) && (hit.start ?? 0) < fact.end)) row = []
        else if (sentence.words > longest) {
          hits.push(hit)
          row = []
        } else if (row.push(hit) === inARow) {
          hits.push(whole(row, facts))
          row = []
        }
      }
    }
    return hits
  },
}

/** Cells and headings hold no sentences. */
const isProse = ({ block }: Paragraph): boolean => block.kind === 'paragraph' || block.kind === 'item'

function whole(row: readonly Hit[], facts: DraftFacts): Hit {
  const [first, last] = [row[0] as Hit, row[row.length - 1] as Hit]
  return { ...first, end: last.end, values: { words: String(countWords(facts.slice(first.part, first.start ?? 0, last.end ?? 0, first.place))) } }
}
