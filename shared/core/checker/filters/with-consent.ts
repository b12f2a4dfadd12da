/** Somebody who agreed in writing to be named is no reason for a finding (guidance M: DP-10, RL-15), and neither is the author. */
import type { Context } from '../../draft/context.schema.ts'
import type { DraftFacts } from '../draft-facts.ts'
import { madeOnce } from '../made-once.ts'
import { overlapping } from '../overlapping.ts'
import type { Judged, Sieve } from './judged.ts'

export const withConsent: Sieve = (judged, { facts, situation: { context } }) => {
  if (judged.rule.consentExcuses !== true) return judged
  const agreed = agreedIn(context)
  return agreed.length > 0 && allAgreed(judged, agreed, facts) ? undefined : judged
}

const agreedIn = madeOnce(({ namedWithConsent = [], author }: Context) => [...namedWithConsent, ...(author?.name ? [author.name] : [])].map(words))

/** Whoever is named in the sentence of the finding, if anybody is. */
function allAgreed({ hit }: Judged, agreed: readonly (readonly string[])[], facts: DraftFacts): boolean {
  if (hit.start === undefined || hit.end === undefined) return false
  const place = hit.place ?? 0
  const { start, end } = facts.around({ place, start: hit.start, end: hit.end }, 'sentence')
  const named = overlapping(facts.of('person'), { part: hit.part, place, start, end }).filter(
    (fact) => fact.start < end && start < fact.end && (fact.value.standing === 'private' || fact.value.standing === 'child'),
  )
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
