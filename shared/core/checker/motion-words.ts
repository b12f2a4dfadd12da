/** Words of a motion's own text: not its title, its names, or the notes under it (guidance M on MO-02). */
import type { DraftFacts } from './draft-facts.ts'
import { countWords } from './letters.ts'

export function motionWords(facts: DraftFacts): number {
  const body = facts.text('body')
  const structure = facts.of('structure').filter((fact) => fact.part === 'body')
  const names = structure.filter(({ value }) => value.role === 'mover' || value.role === 'seconder')
  const first = structure.find(({ value }) => value.role === 'section')
  const annex = facts.named('$motionAnnex').find((fact) => fact.part === 'body' && beginsLine(body, fact.start) && (!first || fact.start > first.start))
  const end = annex ? annex.start : body.length
  let words = 0
  for (let start = first ? first.start : firstTextLine(facts); start < end; ) {
    const next = body.indexOf('\n', start)
    const stop = next < 0 || next > end ? end : next
    if (!names.some((fact) => fact.start >= start && fact.start < stop)) words += countWords(body.slice(start, stop))
    start = stop + 1
  }
  return words
}

/** Without "This Council …" to begin from: the first place that is not a heading. */
function firstTextLine({ draft }: DraftFacts): number {
  return draft.places.find(({ part, paragraph }) => part === 'body' && paragraph.block.kind !== 'heading' && paragraph.text.trim() !== '')?.start ?? 0
}

const beginsLine = (text: string, start: number): boolean => text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trim() === ''
