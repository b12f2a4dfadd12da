/**
 * Puts together quotations that run over several paragraphs: "Cllr Khan said:" with its words in the next paragraph, a
 * quotation opened again in each, one whose speaker is named only at its end.
 */
import type { PlacedFact } from '../../fact.ts'
import { withValue } from '../../placed-fact.ts'

type Placed = PlacedFact<'quotation'>
/** An empty paragraph may stand between. */
const APART = 2

/** The same quotations, in order, with speakers carried over. */
export function joinQuotations(quotations: readonly Placed[]): Placed[] {
  const joined = [...quotations]
  for (let i = 1; i < joined.length; i++) {
    const before = joined[i - 1] as Placed
    const fact = joined[i] as Placed
    if (fact.value.speaker === undefined && leadsTo(before, fact)) joined[i] = spokenBy(fact, before)
  }
  for (let i = joined.length - 1; i > 0; i--) {
    const before = joined[i - 1] as Placed
    const fact = joined[i] as Placed
    if (before.value.continues && before.value.speaker === undefined && fact.value.speaker !== undefined && isNext(before, fact)) joined[i - 1] = spokenBy(before, fact)
  }
  return joined
}

const isNext = (before: Placed, fact: Placed): boolean => before.part === fact.part && fact.place - before.place <= APART
const leadsTo = (before: Placed, fact: Placed): boolean =>
  isNext(before, fact) &&
  before.value.speaker !== undefined &&
  fact.place > before.place &&
  (before.value.introduces === true || before.value.continues === true || fact.value.attributed)

function spokenBy(fact: Placed, by: Placed): Placed {
  const { speaker, named, member, standing, capacity, speaksFor } = by.value
  return withValue(fact, { ...fact.value, attributed: true, speaker, named, member, standing, capacity, speaksFor })
}
