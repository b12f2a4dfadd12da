/** Who may speak for whom, and whether mover and seconder are two different members. */
import type { DraftFacts } from '../draft-facts.ts'
import type { PlacedFact } from '../fact.ts'
import { absence, at, type Hit, type RuleKind } from '../kind.ts'
import type { Situation } from '../situation/situation.ts'
import { chairHoldsOffice } from './people/chair-holds-office.ts'
import { sameMember } from './people/same-member.ts'

export const people: RuleKind<'people'> = {
  name: 'people',
  asks: ['person', 'quotation', 'structure', '$speakingForGroup', '$chairAndOffice', '$chairWords', '$officeHolders'],
  judge({ check }, facts, situation) {
    if (check === 'chair-holds-office') return chairHoldsOffice(facts, situation)
    return check === 'speaks-for-group' ? speaksForGroup(facts, situation) : moverAndSeconder(facts, situation)
  },
}

/** A claim to speak for the group by somebody the directory does not name as spokesperson. */
function speaksForGroup(facts: DraftFacts, situation: Situation): Hit[] {
  const authorMay = situation.value('spokesperson') === true
  return facts.named('$speakingForGroup').flatMap((claim) => {
    if (claim.part === 'quoted') return []
    const sentence = facts.around(claim, 'sentence')
    const quotation = facts.of('quotation').find((each) => each.part === claim.part && each.start <= claim.end && claim.start <= each.end)
    const speaker = quotation?.value.speaker ?? facts.of('person').find((each) => each.part === claim.part && each.start >= sentence.start && each.end <= sentence.end)?.value.name
    if (speaker === undefined ? authorMay : maySpeak(speaker, situation)) return []
    return [at(claim, { name: speaker ?? 'the author' })]
  })
}

function maySpeak(name: string, { settings }: Situation): boolean {
  const entry = settings.directory?.find((member) => sameMember(member.name, name))
  return entry === undefined || entry.spokesperson === true || entry.role === 'leader'
}

function moverAndSeconder(facts: DraftFacts, { settings }: Situation): Hit[] {
  const named = (role: string): PlacedFact<'structure'>[] => facts.of('structure').filter((fact) => fact.value.role === role && fact.value.name !== undefined)
  const movers = named('mover')
  const seconders = named('seconder')
  if (movers.length === 0 || seconders.length === 0) {
    const missing = movers.length === 0 ? (seconders.length === 0 ? 'a mover and a seconder' : 'a mover') : 'a seconder'
    return [absence({ missing })]
  }
  for (const seconder of seconders) {
    const mover = movers.find(({ value }) => sameMember(value.name ?? '', seconder.value.name ?? ''))
    if (mover) return [at(seconder, { missing: 'a different seconder' })]
  }
  const stranger = settings.directory && [...movers, ...seconders].find(({ value }) => !settings.directory?.some((member) => sameMember(member.name, value.name ?? '')))
  return stranger ? [at(stranger as PlacedFact, { missing: `a member of the group in place of ${stranger.value.name}` })] : []
}
