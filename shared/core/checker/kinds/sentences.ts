/** Sentences longer than people can take in at one reading; by the core's own sentence table. */
import type { Paragraph } from '../../draft/draft.ts'
import type { KindParams } from '../../pack/rule-kinds.schema.ts'
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
/** A sentence, or several in a row, that is too long; offsets in its paragraph. */
interface TooLong extends Span {
  readonly words: number
}

const NONE: readonly TooLong[] = []

/** What is too long in a paragraph if nothing excuses it, found once; and whether anything is. */
const tooLongOnes = madeOnce((params: Params) => {
  const kept = new WeakMap<Paragraph, readonly TooLong[]>()
  const find = (paragraph: Paragraph): readonly TooLong[] => {
    if (!isProse(paragraph) || paragraph.text.length < params.long * 2) return NONE
    let found = kept.get(paragraph)
    if (!found) kept.set(paragraph, (found = tooLongIn(paragraph, params, [])))
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
  return found
}

/** @param excused - what stands here and is no sentence, such as an imprint */
function tooLongIn(paragraph: Paragraph, { long, longest, inARow }: Params, excused: readonly Span[]): readonly TooLong[] {
  const found: TooLong[] = []
  let row: Long[] = []
  for (const sentence of longIn(paragraph, long)) {
    if (!sentence.inRow) row = []
    if (excused.some(({ start, end }) => start < sentence.end && sentence.start < end)) row = []
    else if (sentence.words > longest) {
      found.push(sentence)
      row = []
    } else if (row.push(sentence) === inARow) {
      const { start } = row[0] as Long
      found.push({ start, end: sentence.end, words: countWords(paragraph.text.slice(start, sentence.end)) })
      row = []
    }
  }
  return found.length === 0 ? NONE : found
}

export const sentences: RuleKind<'sentences'> = {
  name: 'sentences',
  asks: 'always',
  judge(params, facts) {
    const { find, has } = tooLongOnes(params)
    const excused = params.unless ? select(params.unless, facts).map(({ fact }) => fact) : []
    return facts.where(has).flatMap(({ paragraph, part, start, index: place, signature }): Hit[] => {
      if (part !== 'body' || signature) return []
      const here = excused.filter((fact) => fact.place === place).map((fact) => ({ start: fact.start - start, end: fact.end - start }))
      const found = here.length === 0 ? find(paragraph) : tooLongIn(paragraph, params, here)
      return found.map((each) => ({ part, place, start: start + each.start, end: start + each.end, values: { words: String(each.words) } }))
    })
  },
}

/** Cells and headings hold no sentences. */
const isProse = ({ block }: Paragraph): boolean => block.kind === 'paragraph' || block.kind === 'item'
