/** Words that contradict a line which the group has agreed (guidance GP-01). */
import type { Paragraph } from '../../draft/draft.ts'
import { carriesMeaning, lineWords, turnsRound } from '../../drafting/lines/line-words.ts'
import type { Settings } from '../../pack/settings.schema.ts'
import type { DraftFacts } from '../draft-facts.ts'
import type { PlacedFact } from '../fact.ts'
import { FOR_A_WHILE } from '../for-a-while.ts'
import { at, type Hit, type RuleKind } from '../kind.ts'
import { stem } from '../likeness/stem.ts'
import { madeOnce } from '../made-once.ts'
import { sentencesOf } from '../sentences.ts'
import { isSpokenIn, sensesOf, settledIn, standIn, standsOf, stoodBy } from './agreed-lines/other-words.ts'
import { isAsked, isDenied, isElsewhere } from './agreed-lines/theirs.ts'
import { isNegated } from './negated.ts'
import { isParty } from './party-name.ts'

type Line = NonNullable<Settings['agreedLines']>[number]

export const agreedLine: RuleKind<'agreed-line'> = {
  name: 'agreed-line',
  asks: 'always',
  judge(_params, facts, { settings, today, context }) {
    const day = context.date ?? today
    return (settings.agreedLines ?? []).flatMap((line) => {
      if ((line.expires !== undefined && line.expires < day) || line.retired !== undefined) return []
      // asked with every key: most drafts contradict nothing
      const against = facts.named(`$contradicts:${line.id}`)
      const values = { line: line.line, owner: line.owner ?? 'the group' }
      if (against.length === 0) return inOtherWords(line, facts, values, settings.group?.party)
      const agreed = facts.named(`$agreed:${line.id}`)
      const stems = stemsOf(`${line.topic ?? ''} ${line.line}`, HOW_OFTEN)
      return against
        .filter(
          (fact) =>
            fact.part !== 'quoted' &&
            !turnedRound(fact, facts) &&
            isOfTopic(fact, stems, facts) &&
            !agreed.some((other) => other.part === fact.part && other.start <= fact.start && fact.end <= other.end),
        )
        .map((fact) => at(fact, values))
    })
  },
}

/** What a text is about, by its words' stems: "collections" and "collected" are one. */
const stemsOf = (text: string, but: ReadonlySet<string> = NOTHING): ReadonlySet<string> =>
  new Set(
    lineWords(text)
      .filter((word) => carriesMeaning(word) && !but.has(word))
      .map(stem),
  )
const NOTHING: ReadonlySet<string> = new Set()
/** They say how things are to be, not which things. */
const HOW_OFTEN = new Set([
  'weekly',
  'fortnightly',
  'monthly',
  'daily',
  'week',
  'weeks',
  'month',
  'months',
  'year',
  'years',
  'stay',
  'stays',
  'keep',
  'keeps',
  'remain',
  'remains',
  'open',
  'every',
  'always',
])

/** The clause that leads up to a word, and never less than what `REACH` takes in. */
const before = (sentence: string, at: number): string => sentence.slice(Math.max(0, Math.min(at - REACH, lastClause(sentence, at))), at)
const lastClause = (sentence: string, at: number): number => Math.max(...[',', ';', ':'].map((mark) => sentence.lastIndexOf(mark, at)))

/** A sentence that goes against a line in other words, unless another party is named in it; in offsets of its paragraph. */
interface Against {
  readonly sentence: Span
  readonly words: Span
}
type Span = { readonly start: number; readonly end: number }

/** Tells what a paragraph says against a line; null where the notes tell no sense. */
const readerOf = madeOnce(({ topic, line, contradicts = [] }: Line) => {
  const senses = sensesOf(contradicts)
  const stands = standsOf(contradicts)
  const spoken = [...senses, ...stands]
  if (spoken.length === 0) return null
  const matter = stemsOf(topic ?? line)
  const stoodFor = stemsOf(stoodBy(contradicts))
  const read = (paragraph: Paragraph): readonly Against[] => {
    if (!isSpokenIn(paragraph.text, spoken)) return []
    return sentencesOf(paragraph).flatMap(({ start, end }) => {
      const sentence = paragraph.text.slice(start, end)
      for (const [found, of, share] of [
        [settledIn(sentence, senses), matter, HALF],
        [standIn(sentence, stands), stoodFor, NEARLY_ALL],
      ] as const) {
        if (!found || lineWords(before(sentence, found.start)).some(turnsRound)) continue
        const from = POINTS_BACK.test(sentence.slice(0, found.start)) || POINTS_BACK.test(sentence.slice(found.start, found.end + 12)) ? Math.max(0, start - BEFORE) : start
        if (holds(of, stemsOf(paragraph.text.slice(from, end)), share)) return [{ sentence: { start, end }, words: { start: start + found.start, end: start + found.end } }]
      }
      return []
    })
  }
  return { read, goesAgainst: (paragraph: Paragraph): boolean => read(paragraph).length > 0 }
})

const holds = (matter: ReadonlySet<string>, said: ReadonlySet<string>, share: number): boolean => [...matter].filter((word) => said.has(word)).length >= matter.size * share
/** Of a line's matter half will do; what is stood by must be named nearly whole: "brown bins" are in more lines than one. */
const HALF = 0.5
const NEARLY_ALL = 0.7

/** "It", said of what stands before. */
const POINTS_BACK = /\b(?:it|them)\b/

/** The first sentence of the text that goes against the line in words of the same sense as those noted. */
function inOtherWords(line: Line, facts: DraftFacts, values: Hit['values'], own: string | undefined): Hit[] {
  const reader = readerOf(line)
  if (!reader) return []
  for (const { paragraph, part, start: from, index: place } of facts.where(reader.goesAgainst)) {
    if (part !== 'body') continue
    for (const { sentence, words } of reader.read(paragraph)) {
      const isTheirs = facts
        .named('$partyNames')
        .some(
          (name) =>
            name.place === place &&
            name.part === part &&
            name.start >= from + sentence.start &&
            name.end <= from + sentence.end &&
            !isParty(facts.slice(part, name.start, name.end, place), own),
        )
      if (!isTheirs) return [{ part, place, start: from + words.start, end: from + words.end, values }]
    }
  }
  return []
}

/** "Every two weeks" contradicts the line on bins where bins are spoken of, and not where the library van is. */
function isOfTopic(fact: PlacedFact, stems: ReadonlySet<string>, facts: DraftFacts): boolean {
  const { start, end } = facts.around(fact, 'sentence')
  return stems.size === 0 || lineWords(facts.slice(fact.part, Math.max(0, start - BEFORE), end)).some((word) => stems.has(stem(word)))
}
/** "The bins? We shall empty them every two weeks." */
const BEFORE = 120

/** "We will never close the library", "we opposed the plan to close the library", "Critics say that we will close it. Nonsense." */
function turnedRound(fact: PlacedFact, facts: DraftFacts): boolean {
  if (FOR_A_WHILE.test(facts.slice(fact.part, fact.end, fact.end + 24, fact.place))) return true
  const { start, end } = facts.around(fact, 'sentence')
  const sentence = facts.slice(fact.part, start, fact.start, fact.place)
  if (isElsewhere(sentence) || isAsked(sentence) || isDenied(sentence, facts.slice(fact.part, end, end + BEHIND, fact.place))) return true
  return isNegated(fact, start, REACH, facts)
}
const REACH = 40
/** Room for two sentences that deny it. */
const BEHIND = 160
