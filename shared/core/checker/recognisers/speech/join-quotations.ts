/**
 * Puts together quotations that run over several paragraphs: "Cllr Khan said:" with its words in the next paragraph, a
 * quotation opened again in each, one whose speaker is named only at its end, one that "he added" leaves to the person
 * named before it.
 */
import type { PlacedFact } from '../../fact.ts'
import { withValue } from '../../placed-fact.ts'

type Placed = PlacedFact<'quotation'>
type Speaker = Pick<Placed['value'], 'speaker' | 'named' | 'member' | 'standing' | 'capacity' | 'speaksFor'>
/** An empty paragraph may stand between. */
const APART = 2

/**
 * The same quotations, in order, with speakers carried over.
 * @param persons - everybody named in the draft, in order; asked for only where a pronoun speaks
 */
export function joinQuotations(quotations: readonly Placed[], persons: () => readonly PlacedFact<'person'>[] = () => []): Placed[] {
  const joined = [...quotations]
  for (let i = 0; i < joined.length; i++) {
    const before = joined[i - 1]
    const fact = joined[i] as Placed
    if (fact.value.speaker !== undefined) continue
    const speaker = before && leadsTo(before, fact) ? before.value : fact.value.pronoun ? personBefore(joined, i, persons()) : undefined
    if (speaker) joined[i] = spokenBy(fact, speaker)
  }
  for (let i = joined.length - 1; i > 0; i--) {
    const before = joined[i - 1] as Placed
    const fact = joined[i] as Placed
    if (before.value.continues && before.value.speaker === undefined && fact.value.speaker !== undefined && isNext(before, fact)) joined[i - 1] = spokenBy(before, fact.value)
  }
  return joined
}

const isNext = (before: Placed, fact: Placed): boolean => before.part === fact.part && fact.place - before.place <= APART
const leadsTo = (before: Placed, fact: Placed): boolean =>
  isNext(before, fact) &&
  before.value.speaker !== undefined &&
  fact.place > before.place &&
  (before.value.introduces === true || before.value.continues === true || fact.value.attributed)

function spokenBy(fact: Placed, { speaker, named, member, standing, capacity, speaksFor }: Speaker): Placed {
  return withValue(fact, { ...fact.value, attributed: true, speaker, named, member, standing, capacity, speaksFor })
}

/** The one person named in the paragraph, or the nearest before, where the quotation begins; of two nobody knows who "he" is. */
function personBefore(quotations: readonly Placed[], index: number, persons: readonly PlacedFact<'person'>[]): Speaker | undefined {
  let first = index
  while (first > 0 && quotations[first - 1]?.value.continues && isNext(quotations[first - 1] as Placed, quotations[first] as Placed)) first--
  const quotation = quotations[first] as Placed
  const isQuoted = ({ part, start }: PlacedFact): boolean =>
    quotations.some(
      (each) => !each.value.reported && each.part === part && each.start <= start && start < each.end && each.place >= quotation.place - APART && each.place <= quotation.place,
    )
  const near = persons.filter(
    (person) => person.part === quotation.part && person.place >= quotation.place - APART && person.place <= quotation.place && person.start < quotation.start && !isQuoted(person),
  )
  const nearest = near[near.length - 1]
  if (!nearest) return undefined
  const there = near.filter(({ place }) => place === nearest.place)
  const called = ({ value }: PlacedFact<'person'>): string => value.member ?? value.fullName ?? value.name
  if (there.some((person) => called(person) !== called(nearest) && !called(person).endsWith(` ${called(nearest)}`))) return undefined
  const { value } = there[0] as PlacedFact<'person'>
  return {
    speaker: value.fullName ?? value.name,
    named: true,
    standing: value.standing,
    ...(value.member && { member: value.member }),
    ...(value.role && { capacity: value.role }),
  }
}
