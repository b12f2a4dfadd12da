/**
 * Quotations that nobody has agreed. The leader's or the press officer's approval covers the group's own members; words
 * of anybody else need that person's own (guidance M, RL-07). Public figures may be quoted from what they said in public.
 */
import type { DraftFacts } from '../../draft-facts.ts'
import type { PlacedFact } from '../../fact.ts'
import type { Situation } from '../../situation/situation.ts'

export function unapprovedQuotations(facts: DraftFacts, situation: Situation): PlacedFact<'quotation'>[] {
  const { approvals, namedWithConsent } = situation.context
  const covered = situation.value('approved') === true
  const own = [...(approvals ?? []).map(({ by }) => by), ...(namedWithConsent ?? [])]
  const asked = new Set<string>()
  return facts.of('quotation').filter(({ part, value }) => {
    const { speaker, named, words, reported, standing } = value
    if (part !== 'body' || reported || !named || speaker === undefined || words < FEWEST) return false
    if (asked.has(speaker) || own.some((name) => isSame(name, speaker))) return false
    const member = value.member ?? situation.settings.directory?.find(({ name }) => isSame(name, speaker))?.name
    if (member !== undefined ? covered : standing === 'public-figure' || (covered && standing === 'councillor')) return false
    asked.add(speaker)
    return true
  })
}

/** Fewer words in marks are a phrase, not a statement. */
const FEWEST = 4

const bare = (name: string): string[] =>
  name
    .toLowerCase()
    .replace(/^(?:cllr|councillor|mr|mrs|ms|miss|mx|dr|prof|sir|dame)\.? /, '')
    .split(/[\s.,]+/)
    .filter((word) => word !== '')

/** Same surname, and first names or initials that do not contradict. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [bare(one), bare(other)]
  if (a[a.length - 1] !== b[b.length - 1]) return false
  return a.length < 2 || b.length < 2 || a[0]?.[0] === b[0]?.[0]
}
