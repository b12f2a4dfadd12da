/**
 * Words of a motion's own text: not its title, its names, or the notes under it (guidance M on MO-02). In a paper with
 * several motions each is measured for itself, and the longest counts.
 */
import type { DraftFacts } from './draft-facts.ts'
import type { PlacedFact } from './fact.ts'
import { countWords } from './letters.ts'

type Structure = PlacedFact<'structure'>
/** A section less certain than this may be prose. */
const CERTAIN = 0.6

export function motionWords(facts: DraftFacts): number {
  const body = facts.text('body')
  const structure = facts.of('structure').filter((fact) => fact.part === 'body')
  const names = structure.filter(isName)
  const annexes = facts.named('$motionAnnex').filter((fact) => fact.part === 'body' && beginsLine(body, fact.start))
  const motions = motionsIn(structure, body.length)
  const spans = motions.length > 0 ? motions : [{ start: firstTextLine(facts, structure), end: body.length }]
  return Math.max(
    ...spans.map(({ start, end }) => {
      const annex = annexes.find((fact) => fact.start > start && fact.start < end)
      return wordsBetween(body, start, annex ? annex.start : end, names)
    }),
  )
}

interface Span {
  readonly start: number
  readonly end: number
}

/** From its first "This Council …" to the next motion's title, or to the names that stand under its resolution. */
function motionsIn(structure: readonly Structure[], length: number): Span[] {
  const spans: Span[] = []
  let start = -1
  let resolves = false
  const close = (end: number): void => {
    if (start >= 0) spans.push({ start, end })
    start = -1
    resolves = false
  }
  for (const fact of structure) {
    if (fact.value.role === 'motion-title') close(fact.start)
    else if (isName(fact) && resolves && fact.certainty >= CERTAIN) close(fact.start)
    else if (fact.value.role === 'section' && (start >= 0 || spans.length === 0 || fact.certainty >= CERTAIN)) {
      if (start < 0) start = fact.start
      resolves ||= fact.value.name === 'resolves'
    }
  }
  close(length)
  return spans
}

const isName = ({ value }: Structure): boolean => value.role === 'mover' || value.role === 'seconder'

function wordsBetween(body: string, from: number, end: number, names: readonly Structure[]): number {
  let words = 0
  for (let start = from; start < end; ) {
    const next = body.indexOf('\n', start)
    const stop = next < 0 || next > end ? end : next
    if (!names.some((fact) => fact.start >= start && fact.start < stop)) words += countWords(body.slice(start, stop))
    start = stop + 1
  }
  return words
}

const HEADS: ReadonlySet<string> = new Set(['motion-title', 'headline', 'meeting', 'date-line', 'agenda-title', 'mover', 'seconder'])

/** Without "This Council …" to begin from: the first place that is no heading, title, name or date. */
function firstTextLine({ draft }: DraftFacts, structure: readonly Structure[]): number {
  const heads = new Set(structure.flatMap(({ place, value, certainty }) => (HEADS.has(value.role) && certainty >= CERTAIN ? [place] : [])))
  return draft.places.find(({ part, paragraph }, i) => part === 'body' && paragraph.block.kind !== 'heading' && paragraph.text.trim() !== '' && !heads.has(i))?.start ?? 0
}

const beginsLine = (text: string, start: number): boolean => text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trim() === ''
