/** Where a draft says one of the group's agreed lines: as it stands, in other words, weakened, turned round, or after it lapsed. */
import { FOR_A_WHILE } from '../../checker/for-a-while.ts'
import { stem } from '../../checker/likeness/stem.ts'
import { sentencesOf } from '../../checker/sentences.ts'
import type { Draft, Place } from '../../draft/draft.ts'
import type { AgreedLine } from '../../pack/settings.schema.ts'
import { carriesMeaning, isHedge, isNegation, lineWords, runAt, turnsRound } from './line-words.ts'

export type LineState = 'current' | 'expired' | 'retired'

export const stateOf = ({ expires, retired }: AgreedLine, today: string): LineState =>
  retired !== undefined ? 'retired' : expires !== undefined && expires < today ? 'expired' : 'current'

export interface LineMatch {
  readonly line: AgreedLine
  readonly as: 'current' | 'in other words' | 'expired' | 'softened' | 'contradicted'
  readonly where: 'body' | 'subject' | 'title'
  /** The sentence, in the text of its part. */
  readonly start: number
  readonly end: number
  readonly sentence: string
  /** Counted in its part, from 1. */
  readonly paragraph: number
  /** Somebody's words stand here: nobody else changes them. */
  readonly quoted: boolean
  /** What may stand here instead, where there is a line that holds. */
  readonly instead?: string
}

export function linesIn(draft: Pick<Draft, 'places'>, lines: readonly AgreedLine[], today: string): LineMatch[] {
  const known = lines.map((line) => ({ line, ...wordsOfLine(line), instead: insteadOf(line, lines, today), state: stateOf(line, today) }))
  const counts = new Map<string, number>()
  return draft.places.flatMap((place): LineMatch[] => {
    const { part, paragraph, signature } = place
    if ((part !== 'body' && part !== 'subject' && part !== 'title') || signature || paragraph.text.trim() === '') return []
    counts.set(part, (counts.get(part) ?? 0) + 1)
    return sentencesOf(paragraph).flatMap(({ start, end }) => {
      const sentence = paragraph.text.slice(start, end)
      const words = lineWords(sentence)
      return known.flatMap(({ line, state, instead, ...of }): LineMatch[] => {
        const taken = takenAs(words, sentence, of)
        if (!taken) return []
        const holds = taken === 'current' || taken === 'in other words'
        const as = holds && state !== 'current' ? 'expired' : taken
        // What a line that lapsed forbade or promised, nobody is held to.
        if (!holds && state !== 'current') return []
        return [
          {
            line,
            as,
            where: part,
            start: place.start + start,
            end: place.start + end,
            sentence,
            paragraph: counts.get(part) ?? 1,
            quoted: isQuoted(place, start, end),
            ...(as !== 'current' && instead !== undefined && { instead }),
          },
        ]
      })
    })
  })
}

interface LineWords {
  readonly words: readonly string[]
  readonly stems: ReadonlySet<string>
  readonly against: readonly (readonly string[])[]
}

const wordsOfLine = ({ line, contradicts = [] }: AgreedLine): LineWords => {
  const words = lineWords(line)
  return { words, stems: new Set(words.filter(carriesMeaning).map(stem)), against: contradicts.map(lineWords).filter((run) => run.length > 0) }
}

/** The line itself, or once it has lapsed the one that holds on the same topic. */
function insteadOf(line: AgreedLine, lines: readonly AgreedLine[], today: string): string | undefined {
  if (stateOf(line, today) === 'current') return line.line
  const topic = line.topic?.trim().toLowerCase()
  return topic ? lines.find((other) => other.topic?.trim().toLowerCase() === topic && stateOf(other, today) === 'current')?.line : undefined
}

/** So many words before the line can weaken it or turn it round. */
const REACH = 6
/** So much of what the line says must be there for the sentence to be about it. */
const ENOUGH = 0.8
const FEWEST = 3

function takenAs(words: readonly string[], sentence: string, { words: line, stems, against }: LineWords): Exclude<LineMatch['as'], 'expired'> | undefined {
  const at = runAt(words, line)
  if (at >= 0) {
    const before = words.slice(Math.max(0, at - REACH), at)
    if (before.some(isNegation)) return 'contradicted'
    return before.some(isHedge) || words.slice(at + line.length, at + line.length + 2).some((word) => /^(?:if|unless|subject|provided|until)$/.test(word)) ? 'softened' : 'current'
  }
  if (against.some((run) => goesAgainst(words, run, sentence))) return 'contradicted'
  if (stems.size < FEWEST) return undefined
  const here = new Set(words.map(stem))
  const shared = [...stems].filter((one) => here.has(one)).length / stems.size
  if (shared < ENOUGH) return undefined
  if (words.some(isNegation) !== line.some(isNegation)) return 'contradicted'
  if (words.some((word) => isHedge(word) && !line.includes(word))) return 'softened'
  return shared === 1 ? 'in other words' : undefined
}

function goesAgainst(words: readonly string[], run: readonly string[], sentence: string): boolean {
  const at = runAt(words, run)
  if (at < 0 || words.slice(Math.max(0, at - REACH), at).some(turnsRound)) return false
  const last = run.at(-1) ?? ''
  const rest = sentence.toLowerCase().split(last).slice(1).join(last)
  return !FOR_A_WHILE.test(rest)
}

/** Within quotation marks, or partly. */
function isQuoted({ paragraph: { text } }: Place, start: number, end: number): boolean {
  const before = text.slice(0, start)
  const opened = (before.match(/“/g)?.length ?? 0) > (before.match(/”/g)?.length ?? 0) || (before.match(/"/g)?.length ?? 0) % 2 === 1
  return opened || /[“”"]/.test(text.slice(start, end))
}
