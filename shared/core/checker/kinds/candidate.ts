/** Whom election material promotes, and whether its imprint speaks of that candidate. */
import type { DraftFacts } from '../draft-facts.ts'
import type { PlacedFact } from '../fact.ts'
import { at, type RuleKind } from '../kind.ts'

type Imprint = PlacedFact<'imprint'>

/** A candidate's name stands this near behind the words that promote, or before them ("Ada Khan, your candidate"). */
const BEHIND = 14
const BEFORE = 6
/** Parties, branches and firms; a person's name has none of these. */
const ORGANISATION =
  /\b(?:party|labour|conservatives?|democrats?|greens?|plaid|snp|clp|group|association|branch|federation|union|campaign|residents|independents|ltd|limited|club|society|council)\b/i
const AGENT = /\bagent\b/i
/** "Promoted by L. Stubbs (agent) for Reform UK" */
const FOR = / for (?=[A-Z])/
/** "on behalf of Anytown Greens and their candidates" */
const CANDIDATES = /\bcandidates?\b/i

export const candidate: RuleKind<'candidate'> = {
  name: 'candidate',
  asks: ['imprint', 'person'],
  judge({ check, find: cues }, facts, { context }) {
    const imprints = facts.of('imprint').filter(({ part, value }) => part !== 'quoted' && part !== 'images' && value.promoter && !value.placeholder)
    const [imprint] = imprints
    if (!imprint || imprints.some(({ value }) => value.behalf && AGENT.test(value.behalf.name))) return []
    const words = facts.slice(imprint.part, imprint.start, imprint.end, imprint.place)
    if (check === 'behalf') {
      if (imprints.some(({ value }) => value.behalf) || FOR.test(words)) return []
      const others = candidatesIn(facts, cues, imprint).filter((name) => !names(words, name))
      const byAgent = AGENT.test(words) && !CANDIDATES.test(words)
      return byAgent || (others.length > 0 && !ORGANISATION.test(imprint.value.promoter?.name ?? '')) ? [at(imprint, { name: others[0] ?? 'the candidate' })] : []
    }
    if (AGENT.test(words) || CANDIDATES.test(words) || context.approvals?.some(({ role }) => role === 'agent')) return []
    const unnamed = candidatesIn(facts, cues, imprint).filter((name) => !names(words, name))
    const forAnother = imprint.value.behalf ?? (ORGANISATION.test(imprint.value.promoter?.name ?? '') ? imprint.value.promoter : undefined)
    return unnamed[0] !== undefined && forAnother ? [at(imprint, { name: unnamed[0] })] : []
  },
}

/** Names beside "re-elect", "vote for", "your candidate"; the whole name where the paragraph gives it. */
function candidatesIn(facts: DraftFacts, cues: string, imprint: Imprint): string[] {
  const promoting = facts.named(cues).filter(({ part }) => part !== 'quoted')
  return facts
    .of('person')
    .filter(
      (person) =>
        person.part !== 'quoted' &&
        !(person.place === imprint.place && person.start >= imprint.start && person.end <= imprint.end) &&
        promoting.some(
          (cue) => cue.part === person.part && (cue.end <= person.start ? person.start - cue.end <= BEHIND : cue.start >= person.end && cue.start - person.end <= BEFORE),
        ),
    )
    .map(({ value }) => value.fullName ?? value.name)
}

/** By surname: "A. Khan" in the imprint is Ada Khan. */
function names(imprint: string, name: string): boolean {
  const surname = name.trim().split(/\s+/).pop()?.toLowerCase() ?? ''
  return imprint
    .toLowerCase()
    .split(/[\s.,()]+/)
    .includes(surname)
}
