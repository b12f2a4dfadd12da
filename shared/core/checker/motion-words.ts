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

/** A motion's own text, and from where to where in the body it stands. */
export interface MotionText {
  readonly start: number
  readonly end: number
  readonly text: string
}

const read = new WeakMap<DraftFacts, { readonly step: number; readonly texts: readonly MotionText[] }>()

/** The motions of a paper; where none begins "This Council …", the text as a whole. */
export function motionTexts(facts: DraftFacts): readonly MotionText[] {
  const known = read.get(facts)
  if (known?.step === facts.step) return known.texts
  const texts = readMotions(facts)
  read.set(facts, { step: facts.step, texts })
  return texts
}

function readMotions(facts: DraftFacts): MotionText[] {
  const body = facts.text('body')
  const structure = facts.of('structure').filter((fact) => fact.part === 'body')
  const names = structure.filter(isName)
  const annexes = facts.named('$motionAnnex').filter((fact) => fact.part === 'body' && beginsLine(body, fact.start))
  const motions = motionsIn(structure, body.length)
  const spans = motions.length > 0 ? motions : [{ start: firstTextLine(facts, structure), end: body.length }]
  return spans.map(({ start, end }) => {
    const stop = annexes.find((fact) => fact.start > start && fact.start < end)?.start ?? end
    return { start, end: stop, text: linesBetween(body, start, stop, names) }
  })
}

export const motionWords = (facts: DraftFacts): number => Math.max(...motionTexts(facts).map(({ text }) => countWords(text)))

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

/** Without the lines of mover and seconder. */
function linesBetween(body: string, from: number, end: number, names: readonly Structure[]): string {
  const lines: string[] = []
  for (let start = from; start < end; ) {
    const next = body.indexOf('\n', start)
    const stop = next < 0 || next > end ? end : next
    if (!names.some((fact) => fact.start >= start && fact.start < stop)) lines.push(body.slice(start, stop))
    start = stop + 1
  }
  return lines.join('\n')
}

const HEADS: ReadonlySet<string> = new Set(['motion-title', 'headline', 'meeting', 'date-line', 'agenda-title', 'mover', 'seconder'])

/** Without "This Council …" to begin from: the first place that is no heading, title, name or date. */
function firstTextLine({ draft }: DraftFacts, structure: readonly Structure[]): number {
  const heads = new Set(structure.flatMap(({ place, value, certainty }) => (HEADS.has(value.role) && certainty >= CERTAIN ? [place] : [])))
  return draft.places.find(({ part, paragraph }, i) => part === 'body' && paragraph.block.kind !== 'heading' && paragraph.text.trim() !== '' && !heads.has(i))?.start ?? 0
}

const beginsLine = (text: string, start: number): boolean => text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trim() === ''
