/**
 * The lines above "Dear …": the sender's and the addressee's addresses are the letter's own form, not something that it
 * tells its reader about them (guidance J on DP-06).
 */
import type { Place } from '../../../draft/draft.ts'
import type { PlacedFact } from '../../fact.ts'
import { withValue } from '../../placed-fact.ts'

const SALUTATION = /^\W{0,3}(?:dear|annwyl)\b[^.!?\n]{0,60}$/i
/** Lines between an address and the salutation: the rest of the block, the date, references. */
const MOST_LINES = 14
const LONGEST_LINE = 70
/** Prose ends in a full stop; an abbreviation alone does not make a line prose. */
const PROSE = /[a-z]{3}[.!?;]["”’']?(?: |$)/

/** The same facts, in order; those of a letter's head carry `letterHead`. */
export const markLetterHead = <K extends 'address' | 'postcode'>(facts: readonly PlacedFact<K>[], places: readonly Place[]): readonly PlacedFact<K>[] =>
  facts.map((fact) => (fact.part === 'body' && standsAboveSalutation(fact, places) ? withValue(fact, { ...fact.value, letterHead: true }) : fact))

/** Only short lines, none of them prose, stand between; looks no farther than it must. */
function standsAboveSalutation(fact: PlacedFact, places: readonly Place[]): boolean {
  const own = places[fact.place] as Place
  const at = fact.start - own.start
  let from = at - lengthBefore(own.paragraph.text, at)
  // "We congratulate Tom Reid of 4 Fern Close": in a head only a name stands before the address
  if (/(?:^| )[a-z]{4,}|\b(?:of|at) $/.test(own.paragraph.text.slice(from, at))) return false
  let lines = 0
  for (let k = fact.place; k < places.length && places[k]?.part === 'body'; k++) {
    const { text } = (places[k] as Place).paragraph
    while (from <= text.length) {
      const line = lineFrom(text, from)
      from += line.length + 1
      if (line.trim() === '') continue
      if (lines > 0 && SALUTATION.test(line)) return true
      if (line.length > LONGEST_LINE || PROSE.test(line) || ++lines > MOST_LINES) return false
    }
    from = 0
  }
  return false
}

/** Cut off where it is too long for a line of a letter's head. */
function lineFrom(text: string, from: number): string {
  const start = text.slice(from, from + LONGEST_LINE + 1)
  const end = start.indexOf('\n')
  return end < 0 ? start : start.slice(0, end)
}

function lengthBefore(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - LONGEST_LINE), at)
  return before.length - 1 - before.lastIndexOf('\n')
}
