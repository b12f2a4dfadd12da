/** Movers and seconders by name, wherever the name stands: beside its label, on the next line or in the next cell, or once for several motions. */
import type { DraftFacts } from '../../draft-facts.ts'
import type { PlacedFact } from '../../fact.ts'
import { withValue } from '../../placed-fact.ts'

type Structure = PlacedFact<'structure'>

export function namedAs(role: 'mover' | 'seconder', facts: DraftFacts): Structure[] {
  const found: Structure[] = []
  for (const fact of facts.of('structure')) {
    if (fact.value.role !== role) continue
    const named = fact.value.name !== undefined ? fact : withoutName(fact, found[found.length - 1], facts)
    if (named) found.push(named)
  }
  return found
}

/** "Same mover": the one before. "Proposer" on a line of its own: whoever is named next. */
function withoutName(fact: Structure, before: Structure | undefined, facts: DraftFacts): Structure | undefined {
  const words = facts.slice(fact.part, fact.start, fact.end, fact.place)
  if (SAME.test(words)) return before && withValue(fact, { ...fact.value, name: before.value.name, member: before.value.member })
  if (!LABEL.test(words)) return undefined
  const next = facts.of('person').find((person) => person.part === fact.part && person.start >= fact.end)
  if (!next || next.start > fact.end + FARTHEST || !/^[\s|*_]*$/.test(facts.text(fact.part).slice(fact.end, next.start))) return undefined
  return withValue(fact, { ...fact.value, name: next.value.fullName ?? next.value.name, member: next.value.member })
}

const SAME = /\b(?:same|above|before|ditto|him|her|them)\b/i
/** Nothing behind it that says the name is still to come. */
const LABEL = /(?:er|by|ing|ydd|motion|amendment)\W{0,3}$/i
const FARTHEST = 12
