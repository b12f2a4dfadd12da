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

/** More people than this before a quotation are a list; nobody looks farther. */
const MOST = 12

/** The one person named in the paragraph, or the nearest before, where the quotation begins; of two nobody knows who "he" is. */
function personBefore(quotations: readonly Placed[], index: number, persons: readonly PlacedFact<'person'>[]): Speaker | undefined {
  let first = index
  while (first > 0 && quotations[first - 1]?.value.continues && isNext(quotations[first - 1] as Placed, quotations[first] as Placed)) first--
  const quotation = quotations[first] as Placed
  const there: PlacedFact<'person'>[] = []
  const last = countBefore(persons, quotation) - 1
  for (let k = last; k >= 0 && last - k < MOST; k--) {
    const person = persons[k] as PlacedFact<'person'>
    if (person.part !== quotation.part || person.place < quotation.place - APART || (there[0] && there[0].place !== person.place)) break
    if (!isQuoted(person, quotations)) there.push(person)
  }
  const named = there[there.length - 1]
  if (!named || there.some((person) => !mayMean(called(person), called(named)))) return undefined
  const { value } = named
  return {
    speaker: value.fullName ?? value.name,
    named: true,
    standing: value.standing,
    ...(value.member && { member: value.member }),
    ...(value.role && { capacity: value.role }),
  }
}

const called = ({ value }: PlacedFact<'person'>): string => value.member ?? value.fullName ?? value.name
/** "Khan", after "Ada Khan". */
const mayMean = (later: string, first: string): boolean => later === first || first.endsWith(` ${later}`)

/** How many facts begin before another; both stand in reading order. */
function countBefore(facts: readonly PlacedFact[], { place, start }: PlacedFact): number {
  let low = 0
  let high = facts.length
  while (low < high) {
    const middle = (low + high) >> 1
    const fact = facts[middle] as PlacedFact
    if (fact.place < place || (fact.place === place && fact.start < start)) low = middle + 1
    else high = middle
  }
  return low
}

/** Named within the marks: what somebody is quoted as saying of another. */
function isQuoted(person: PlacedFact, quotations: readonly Placed[]): boolean {
  const before = countBefore(quotations, person)
  return quotations
    .slice(Math.max(0, before - 2), before + 1)
    .some((each) => !each.value.reported && each.part === person.part && each.start <= person.start && person.start < each.end)
}
