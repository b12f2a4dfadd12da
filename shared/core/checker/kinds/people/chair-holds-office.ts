/** Whether who is in the chair of the group also leads, whips or keeps its books (guidance GP-19). */
import type { DraftFacts } from '../../draft-facts.ts'
import type { PlacedFact } from '../../fact.ts'
import { at, type Hit } from '../../kind.ts'
import { overlapping } from '../../overlapping.ts'
import type { Situation } from '../../situation/situation.ts'
import { sameMember } from './same-member.ts'

const OFFICES = /^(?:deputy[- ])?leader$|^(?:chief )?whip$|^secretary$|^treasurer$|^(?:group )?(?:deputy )?leader(?: of the [a-z ]{0,40}group)?$/i

/** By both posts in one breath, by the office beside the name, or by one name behind both posts. */
export function chairHoldsOffice(facts: DraftFacts, { settings }: Situation): Hit[] {
  const both = facts.named('$chairAndOffice').find(({ part }) => part !== 'quoted')
  if (both) return [at(both)]
  const holders = facts.named('$officeHolders').flatMap((office) => named(office, facts) ?? [])
  for (const word of facts.named('$chairWords')) {
    const chair = word.part === 'quoted' ? undefined : named(word, facts)
    if (!chair) continue
    const { name, fullName = name, role } = chair.value
    const listed = settings.directory?.find((member) => sameMember(member.name, fullName))?.role
    const own = holders.some((holder) => holder !== chair && sameMember(holder.value.fullName ?? holder.value.name, fullName))
    if (own || (role !== undefined && OFFICES.test(role)) || (listed !== undefined && OFFICES.test(listed))) return [at(word)]
  }
  return []
}

/** "Cllr Khan was elected leader", "should take the chair": the name stands before. */
const VERB = /^(?:was|takes?|chairs?)\b/

/** Who is named next on the same line; before a verb the last one in its sentence. */
function named(word: PlacedFact, facts: DraftFacts): PlacedFact<'person'> | undefined {
  if (VERB.test(facts.slice(word.part, word.start, word.end, word.place))) {
    const { start } = facts.around(word, 'sentence')
    return overlapping(facts.of('person'), { part: word.part, place: word.place, start, end: word.start })
      .filter((person) => person.end <= word.start)
      .pop()
  }
  const { end } = facts.around(word, 'line')
  return overlapping(facts.of('person'), { part: word.part, place: word.place, start: word.end, end }).find(
    (person) => person.place === word.place && person.start >= word.end && person.end <= end,
  )
}
