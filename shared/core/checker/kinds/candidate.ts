/** Whom election material promotes, and whether its imprint speaks of that candidate. */
import type { Settings } from '../../pack/settings.schema.ts'
import type { DraftFacts } from '../draft-facts.ts'
import type { PlacedFact } from '../fact.ts'
import { absence, at, type RuleKind } from '../kind.ts'
import { list } from '../list.ts'
import { some } from '../select.ts'
import { matches } from './near.ts'

type Imprint = PlacedFact<'imprint'>

/** A candidate's name stands this near behind the words that promote, or before them ("Ada Khan, your candidate"). */
const BEHIND = 14
const BEFORE = 6
/** "Ada Khan has been your councillor since 2023. On Thursday she is standing for …" */
const TOLD = 140
/** Branches and firms; a person's name has none of these, and no party's name. */
const ORGANISATION =
  /\b(?:party|group|association|branch|federation|union|campaign|residents|independents|ltd|limited|club|society|council|friends of|forum|network|alliance|coalition|committee|tenants|trust)\b/i
const PARTIES = ['$partyNames', '$votedParties', '$localParty']
const AGENT = /\bagent\b/i
/** "Promoted by L. Stubbs (agent) for Reform UK" */
const FOR = / for (?=[A-Z])/
/** "on behalf of Anytown Greens and their candidates" */
const CANDIDATES = /\bcandidates?\b/i
/** "candidate and own agent" */
const OWN_AGENT = /\bown (?:election )?agent\b/i
/** "Ada Khan for Mill Ward" above a leaflet, or at the start of a line */
const FOR_A_WARD = /^ for (?!January|February|March|April|May\b|June|July|August|September|October|November|December|\w+day\b)(?:the )?[A-Z]/
/** Or the line under it: "Labour for Mill Ward", "Your Labour candidate" */
const UNDER = /^\n(?:[Yy]our |[Tt]he |[Oo]ur )?(?:[A-Z][A-Za-z’'-]+ ){1,3}(?:for (?:the )?[A-Z]|candidate\b|choice (?:for|in|on)\b)/

export const candidate: RuleKind<'candidate'> = {
  name: 'candidate',
  asks: ['imprint', 'person'],
  queries: ({ find, told, also = [], unless }) => [{ find: [find, ...list(told)], near: { find: 'person', within: TOLD } }, ...also, ...list(unless)],
  judge({ check, find: cues, told, also = [], unless }, facts, { context, settings }) {
    if (unless && some(unless, facts)) return []
    const clauses = facts.of('imprint').filter(({ part, value }) => part !== 'quoted' && part !== 'images' && !value.placeholder)
    const imprints = clauses.filter(({ value }) => value.promoter)
    const [imprint] = imprints
    const standing = new Set([context.author, ...(settings.directory ?? [])].flatMap((person) => (person?.role === 'candidate' && person.name ? [person.name] : [])))
    const logged = context.approvals?.some(({ role }) => role === 'agent')
    // the draft itself says that the agent was not asked
    const said = also.flatMap((query) => matches(query, facts, false)).slice(0, 1)
    if (said.length > 0 && !logged) {
      const [name = 'the candidate'] = candidatesIn(facts, { cues, told, standing })
      return said.map((hit) => ({ ...hit, values: { name } }))
    }
    if (!imprint) {
      const promoted = check === 'authority' && context.approvals && !logged ? candidatesIn(facts, { cues, told, standing })[0] : undefined
      return promoted === undefined ? [] : [absence({ name: promoted })]
    }
    if (imprints.some(({ value }) => value.behalf && AGENT.test(value.behalf.name))) return []
    const isOrganisation = organisations(facts)
    const words = facts.slice(imprint.part, imprint.start, imprint.end, imprint.place)
    if (OWN_AGENT.test(words)) return []
    if (check === 'behalf') {
      if (clauses.some(({ value }) => value.behalf) || FOR.test(words)) return []
      const others = candidatesIn(facts, { cues, told, standing }, imprint).filter((name) => !names(words, name))
      const promoter = imprint.value.promoter?.name ?? ''
      const agents = [context.author, ...(settings.directory ?? [])].filter((person) => person?.role === 'agent')
      const byAgent = (AGENT.test(words) && !CANDIDATES.test(words)) || agents.some((person) => person?.name === promoter)
      // the page or the account is a party's own, and somebody promotes it
      const body = others.length === 0 && isOrganisation(context.author?.name) ? context.author?.name : undefined
      const isPersonal = !isOrganisation(promoter)
      return byAgent || (isPersonal && (others.length > 0 || body)) ? [at(imprint, { name: others[0] ?? body ?? 'the candidate' })] : []
    }
    if (AGENT.test(words) || CANDIDATES.test(words) || logged) return []
    // the directory knows the agent, and somebody else in it promotes a person who stands
    const { behalf, promoter } = imprint.value
    const roles = settings.directory?.filter(({ role, name }) => role === 'agent' || (promoter?.member && name === promoter.member)).map(({ role }) => role) ?? []
    const isNoAgent = roles.length > 1 && !roles.every((role) => role === 'agent' || role === 'candidate')
    if (isNoAgent && behalf && !isOrganisation(behalf.name)) return [at(imprint, { name: behalf.name })]
    if (behalf && !isOrganisation(behalf.name) && isByOthers(promoter?.name, behalf.name, settings)) return [at(imprint, { name: behalf.name })]
    if (!context.approvals && !isNoAgent) return []
    const unnamed = candidatesIn(facts, { cues, told, standing }, imprint).filter((name) => !names(words, name))
    const forAnother = imprint.value.behalf ?? (isOrganisation(imprint.value.promoter?.name) ? imprint.value.promoter : undefined)
    return unnamed[0] !== undefined && forAnother ? [at(imprint, { name: unnamed[0] })] : []
  },
}

/** The directory knows an agent, and neither that agent, the candidate nor whoever promotes all that the group publishes does it. */
function isByOthers(promoter: string | undefined, candidate: string, { directory, group }: Settings): boolean {
  if (!promoter) return false
  const agents = (directory ?? []).filter(({ role }) => role === 'agent').map(({ name }) => name)
  return agents.length > 0 && ![...agents, candidate].some((name) => names(promoter, name)) && !group?.imprint?.includes(promoter)
}

/** By the words that organisations have in their names, or the name of a party that the draft names. */
function organisations(facts: DraftFacts): (name: string | undefined) => boolean {
  const parties = PARTIES.flatMap((list) => facts.named(list)).map(({ part, start, end, place }) => facts.slice(part, start, end, place))
  return (name = '') => ORGANISATION.test(name) || parties.some((party) => ` ${name} `.includes(` ${party} `))
}

interface Signs {
  readonly cues: string
  readonly told: string | undefined
  /** Names of those who are known to stand. */
  readonly standing: ReadonlySet<string>
}

/** Names beside "re-elect", "vote for", "your candidate", or of whom the paragraph tells that they stand; a known candidate's wherever votes are asked for. The whole name where the paragraph gives it. */
function candidatesIn(facts: DraftFacts, { cues, told, standing: known }: Signs, imprint?: Imprint): string[] {
  const promoting = facts.named(cues).filter(({ part }) => part !== 'quoted')
  const standing = told === undefined ? [] : facts.named(told).filter(({ part }) => part !== 'quoted')
  const people = facts.of('person').filter((person) => person.part !== 'quoted' && !isWithin(person, imprint))
  const heads = people.filter((person) => isHead(facts, person))
  if (promoting.length + standing.length + heads.length === 0) return []
  const isPromoted = (person: PlacedFact): boolean =>
    promoting.some((cue) => cue.part === person.part && (cue.end <= person.start ? person.start - cue.end <= BEHIND : cue.start >= person.end && cue.start - person.end <= BEFORE))
  /** "Vote for Ada", whose whole name stands elsewhere. */
  const isCalled = ({ value }: PlacedFact<'person'>): boolean => {
    const [given = '', surname] = (value.fullName ?? value.name).split(' ')
    return surname !== undefined && promoting.some(({ part, end }) => facts.slice(part, end + 1, end + 1 + given.length) === given && given.length > 2)
  }
  const isKnown = ({ value }: PlacedFact<'person'>): boolean => known.has(value.fullName ?? value.name)
  const stands = standing.flatMap((cue) => people.filter((person) => person.part === cue.part && person.end <= cue.start && cue.start - person.end <= TOLD).slice(-1))
  return people
    .filter((person) => isPromoted(person) || isCalled(person) || stands.includes(person) || heads.includes(person) || (promoting.length > 0 && isKnown(person)))
    .map(({ value }) => value.fullName ?? value.name)
}

/** Names the candidate as the head of a leaflet does. */
const isHead = (facts: DraftFacts, { part, start, end, place }: PlacedFact): boolean =>
  (facts.ref(place)?.start ?? -1) === start && (FOR_A_WARD.test(facts.slice(part, end, end + 30, place)) || UNDER.test(facts.slice(part, end, end + 70, place)))

const isWithin = (person: PlacedFact, imprint: Imprint | undefined): boolean =>
  imprint !== undefined && person.place === imprint.place && person.start >= imprint.start && person.end <= imprint.end

/** By surname: "A. Khan" in the imprint is Ada Khan. */
function names(imprint: string, name: string): boolean {
  const surname = name.trim().split(/\s+/).pop()?.toLowerCase() ?? ''
  return imprint
    .toLowerCase()
    .split(/[\s.,;:|/()]+/)
    .includes(surname)
}
