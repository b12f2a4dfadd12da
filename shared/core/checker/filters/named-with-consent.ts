/** Who agreed in writing to be named may be named: for rules that say so (guidance M, DP-10 and RL-15). */
import type { Filter } from './judged.ts'

export const namedWithConsent: Filter = (judged, { facts, situation: { context } }) => {
  const agreed = (context.namedWithConsent ?? []).map(bare)
  if (agreed.length === 0 || !judged.some(({ rule }) => rule.consentExcuses)) return [...judged]
  const persons = facts.of('person').filter(({ value }) => agreed.includes(bare(value.fullName ?? value.name)))
  return judged.filter(({ rule, hit }) => {
    const { part, start, end } = hit
    if (!rule.consentExcuses || start === undefined || end === undefined) return true
    return !persons.some((person) => person.part === part && person.start < end && start < person.end)
  })
}

const bare = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/^(?:cllr|councillor|mr|mrs|ms|miss|mx|dr|prof|rev)\.? /, '')
