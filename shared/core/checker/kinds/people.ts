/** Who may speak for whom, and whether mover and seconder are two different members. */
import type { KindParams } from '../../pack/rule-kinds.schema.ts'
import type { DraftFacts } from '../draft-facts.ts'
import type { PlacedFact } from '../fact.ts'
import { absence, at, type Hit, type RuleKind } from '../kind.ts'
import { motionTexts } from '../motion-words.ts'
import { firstOverlapping } from '../overlapping.ts'
import type { Situation } from '../situation/situation.ts'
import { isNegated } from './negated.ts'
import { isParty } from './party-name.ts'
import { chairHoldsOffice } from './people/chair-holds-office.ts'
import { namedAs } from './people/movers.ts'
import { namesTold } from './people/names-told.ts'
import { sameMember } from './people/same-member.ts'

export const people: RuleKind<'people'> = {
  name: 'people',
  asks: [
    'person',
    'quotation',
    'imprint',
    'structure',
    '$speakingForGroup',
    '$partyNames',
    '$negationWords',
    '$chairAndOffice',
    '$chairWords',
    '$presides',
    'forename',
    '$officeHolders',
  ],
  judge({ check }, facts, situation) {
    return CHECKS[check](facts, situation)
  },
}

const CHECKS: Readonly<Record<KindParams<'people'>['check'], (facts: DraftFacts, situation: Situation) => Hit[]>> = {
  'speaks-for-group': speaksForGroup,
  'distinct-mover-and-seconder': moverAndSeconder,
  'motions-each': motionsEach,
  'chair-holds-office': chairHoldsOffice,
}

const RELEASES: ReadonlySet<string | undefined> = new Set(['press-release', 'media-statement'])

/** A claim to speak for the group by somebody the directory does not name as spokesperson. */
function speaksForGroup(facts: DraftFacts, situation: Situation): Hit[] {
  // a release is the group's own word, whoever typed it, unless it is signed by a member
  const signed = RELEASES.has(situation.context.kind) ? signatureIn(facts) : undefined
  const authorMay = signed === undefined ? situation.value('spokesperson') === true || RELEASES.has(situation.context.kind) : maySpeak(signed, situation)
  return facts.named('$speakingForGroup').flatMap((claim) => {
    // whoever promotes a leaflet does so on behalf of the group
    if (claim.part === 'quoted' || firstOverlapping(facts.of('imprint'), claim, () => true)) return []
    const sentence = facts.around(claim, 'sentence')
    if (isNegated(claim, sentence.start, TAKEN_BACK, facts) || namesOthers(claim, facts, situation)) return []
    const quotation = firstOverlapping(facts.of('quotation'), claim, () => true)
    const speaker =
      quotation?.value.speaker ??
      firstOverlapping(facts.of('person'), { part: claim.part, place: claim.place, ...sentence }, (each) => each.start >= sentence.start && each.end <= sentence.end)?.value.name
    const own =
      speaker === undefined &&
      signed === undefined &&
      situation.context.author?.role === 'councillor' &&
      IN_PERSON.test(facts.slice(claim.part, sentence.start, sentence.end, claim.place))
    if (speaker === undefined ? (own ? situation.value('spokesperson') !== false : authorMay) : maySpeak(speaker, situation)) return []
    return [at(claim, { name: speaker ?? 'the author' })]
  })
}

/** "Conservative councillors have decided to close it", of a Labour member: what others do, not what the writer's group does. */
function namesOthers(claim: PlacedFact, facts: DraftFacts, { settings: { group } }: Situation): boolean {
  const named = facts.named('$partyNames').filter(({ part, place, start, end }) => part === claim.part && place === claim.place && start >= claim.start && end <= claim.end)
  return group?.party !== undefined && named.length > 0 && named.every(({ start, end }) => !isParty(facts.slice(claim.part, start, end, claim.place), group.party))
}

/** A member's own words, though the name below them is not read as a signature. */
const IN_PERSON = /\b(?:I|I['’](?:m|ve|ll))\b/

/** How near a word stands that takes the claim back. */
const TAKEN_BACK = 25

/** Who signs below the text, where it speaks in the first person. */
const signatureIn = (facts: DraftFacts): string | undefined =>
  facts.of('structure').find(({ part, value }) => part === 'body' && value.role === 'signature')?.value.name ?? issuerIn(facts)?.value.name

/** "Issued for Anytown Labour Group by Cllr Ben Osei" */
const issuerIn = (facts: DraftFacts): PlacedFact<'person'> | undefined =>
  facts.of('person').find((person) => person.part === 'body' && ISSUED_BY.test(facts.slice(person.part, facts.around(person, 'line').start, person.start, person.place)))
const ISSUED_BY = /^(?:A )?(?:[Ss]tatement|[Ii]ssued|[Rr]eleased|[Pp]ress release|[Mm]edia statement)\b[^.:;\n]{0,60}\b(?:by|from) (?:Cllr |Councillor )?$/

function maySpeak(name: string, { settings }: Situation): boolean {
  const entry = settings.directory?.find((member) => sameMember(member.name, name))
  return entry === undefined || entry.spokesperson === true || entry.role === 'leader'
}

function moverAndSeconder(facts: DraftFacts, { settings }: Situation): Hit[] {
  const movers = namedAs('mover', facts)
  const seconders = namedAs('seconder', facts)
  if (movers.length === 0 || seconders.length === 0) {
    const told = namesTold(facts)
    const lacking = [movers.length === 0 && !told.mover ? ['a mover'] : [], seconders.length === 0 && !told.seconder ? ['a seconder'] : []].flat()
    return lacking.length > 0 ? [absence({ missing: lacking.join(' and ') })] : []
  }
  // of a paper with several motions, each has its own: the first named seconds the first
  const inPairs = movers.length === seconders.length
  for (const [i, seconder] of seconders.entries()) {
    const own = inPairs ? movers.slice(i, i + 1) : movers
    if (own.some(({ value }) => sameMember(value.name ?? '', seconder.value.name ?? ''))) return [at(seconder, { missing: 'a different seconder' })]
  }
  const stranger =
    settings.directory &&
    [...movers, ...seconders].find(({ value }) => !settings.directory?.some((member) => sameMember(member.name, value.name ?? '') || isFirstName(value.name, member.name)))
  return stranger ? [at(stranger as PlacedFact, { missing: `a member of the group in place of ${stranger.value.name}` })] : []
}

/** "Moved by Ian, seconded by Meera", among people who know each other. */
const isFirstName = (name: string | undefined, member: string): boolean => name !== undefined && member.startsWith(`${name} `)

/** A member who moves more motions of a paper, or of the same meeting, than standing orders allow. */
function motionsEach(facts: DraftFacts, { settings, context }: Situation): Hit[] {
  const most = settings.standingOrders?.motionsPerMember
  if (most === undefined) return []
  const movers = soleMovers(facts)
  const before = (name: string): number =>
    (settings.earlierMotions ?? []).filter(({ date, mover, title }) => mover !== undefined && date === context.meetingDate && title !== context.title && sameMember(mover, name))
      .length
  return movers.flatMap((mover, i) => {
    const name = mover.value.name ?? ''
    const own = before(name) + movers.slice(0, i + 1).filter(({ value }) => sameMember(value.name ?? '', name)).length
    return own === most + 1 ? [at(mover, { name: mover.value.member ?? name, most: String(most) })] : []
  })
}

/** Each motion's mover, where one member is named as such; names stand above their motions or below them. */
function soleMovers(facts: DraftFacts): PlacedFact<'structure'>[] {
  const motions = motionTexts(facts)
  const movers = namedAs('mover', facts).filter(({ part }) => part === 'body')
  const above = (movers[0]?.start ?? 0) < (motions[0]?.start ?? 0)
  return motions.flatMap(({ start, end }, i) => {
    const from = above ? (motions[i - 1]?.end ?? 0) : start
    const to = above ? end : (motions[i + 1]?.start ?? Number.POSITIVE_INFINITY)
    const own = movers.filter((mover) => mover.start >= from && mover.start < to)
    const [first] = own
    return first && own.every(({ value }) => sameMember(value.name ?? '', first.value.name ?? '')) ? [first] : []
  })
}
