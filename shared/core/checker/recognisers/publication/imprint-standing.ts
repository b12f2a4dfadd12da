/** Who of an imprint is known, and what they are. */
import type { Fact, FactValues, Party } from '../../fact.ts'
import type { Clause } from './imprint-clauses.ts'
import type { Read } from './imprint-parts.ts'

/** Parties that are people known to the directory, or described beside their name, bring their standing (rule PR-10). */
export function withStanding(value: Read | undefined, people: readonly Fact<'person'>[], { start, end }: Clause): Read | undefined {
  if (!value || people.length === 0) return value
  const inside = people.filter((person) => person.start >= start && person.start < end)
  const known = (party: Party | undefined): Party | undefined => {
    const found = party && inside.find(({ value: { name } }) => party.name.endsWith(name))
    return found && isKnown(found.value) ? { ...party, standing: found.value.standing, ...(found.value.member && { member: found.value.member }) } : party
  }
  return {
    ...value,
    ...(value.printer && { printer: known(value.printer) }),
    ...(value.promoter && { promoter: known(value.promoter) }),
    ...(value.behalf && { behalf: known(value.behalf) }),
  }
}

/** Standing in an imprint makes a public figure of anybody: that says nothing new here. */
const isKnown = ({ standing, role }: FactValues['person']): boolean => standing !== 'private' && (standing !== 'public-figure' || role !== undefined)
