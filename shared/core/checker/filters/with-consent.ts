/** Somebody who agreed in writing to be named is no reason for a finding (guidance M: DP-10, RL-15), and neither is the author. */
import type { Filter, Judged } from './judged.ts'

export const withConsent: Filter = (judged, { facts, situation: { context } }) => {
  const agreed = [...(context.namedWithConsent ?? []), ...(context.author?.name ? [context.author.name] : [])].map(words)
  if (agreed.length === 0) return [...judged]
  return judged.filter((each) => each.rule.consentExcuses !== true || !allAgreed(each, agreed, facts))
}

/** Whoever is named in the sentence of the finding, if anybody is. */
function allAgreed({ hit }: Judged, agreed: readonly (readonly string[])[], facts: Parameters<Filter>[1]['facts']): boolean {
  if (hit.start === undefined || hit.end === undefined) return false
  const { start, end } = facts.around({ place: hit.place ?? 0, start: hit.start, end: hit.end }, 'sentence')
  const named = facts
    .of('person')
    .filter((fact) => fact.part === hit.part && fact.start < end && start < fact.end && (fact.value.standing === 'private' || fact.value.standing === 'child'))
  return named.length > 0 && named.every(({ value }) => agreed.some((name) => sameName(words(value.fullName ?? value.name), name)))
}

/** "Mrs Ahmed" and "Mary" are both Mary Ahmed; "John Ahmed" is not. */
const sameName = (written: readonly string[], full: readonly string[]): boolean => written.length > 0 && written.every((word) => full.includes(word))

const words = (name: string): string[] =>
  name
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .split(/[\s.]+/)
    .filter((word) => word !== '')
