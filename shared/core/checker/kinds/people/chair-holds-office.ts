/** Whether who is in the chair of the group also leads, whips or keeps its books (guidance GP-19). */
import type { DraftFacts } from '../../draft-facts.ts'
import type { PlacedFact } from '../../fact.ts'
import { at, type Hit } from '../../kind.ts'
import { overlapping } from '../../overlapping.ts'
import type { Situation } from '../../situation/situation.ts'
import { sameMember } from './same-member.ts'

const OFFICES = /^(?:deputy[- ])?leader$|^(?:chief )?whip$|^secretary$|^treasurer$|^(?:group )?(?:deputy )?leader(?: of the [a-z ]{0,40}group)?$/i

/** By both posts in one breath, by the office beside the name, or by one name behind both posts. */
export function chairHoldsOffice(facts: DraftFacts, { settings }: Situation): Hit[] {
  const both = facts.named('$chairAndOffice').find(({ part }) => part !== 'quoted')
  if (both) return [at(both)]
  const holders = facts.named('$officeHolders').flatMap((office) => named(office, facts) ?? [])
  for (const word of facts.named('$chairWords')) {
    const chair = word.part === 'quoted' ? undefined : named(word, facts)
    if (!chair) continue
    const { name, fullName = name, role } = chair.value
    const listed = settings.directory?.find((member) => sameMember(member.name, fullName))?.role
    const own = holders.some((holder) => holder !== chair && sameMember(holder.value.fullName ?? holder.value.name, fullName))
    if (own || (role !== undefined && OFFICES.test(role)) || (listed !== undefined && OFFICES.test(listed))) return [at(word)]
  }
  const presiding = presidesInOffice(facts, settings.directory ?? [])
  return presiding ? [at(presiding)] : []
}

/** "The leader will chair the group", "was elected whip and will also take the chair", "will preside as well as leading us". */
function presidesInOffice(facts: DraftFacts, directory: readonly { readonly name: string; readonly role?: string }[]): PlacedFact | undefined {
  return facts.named('$presides').find((word) => {
    if (word.part === 'quoted') return false
    const { start, end } = facts.around(word, 'sentence')
    const before = facts.slice(word.part, start, word.start, word.place)
    const after = facts.slice(word.part, word.end, Math.max(word.end, end), word.place)
    if (ELSEWHERE.test(after) || isOfAnother(after) || NO_MORE.test(before.slice(before.lastIndexOf(',') + 1).replace(NOBODY_ELSE, ''))) return false
    if (OFFICE_WILL.test(before) || OFFICE_AND.test(before) || AS_OFFICE.test(before) || BOTH_WITH.test(before) || AS_WELL.test(after)) return true
    const subject = [...facts.of('person'), ...facts.of('forename')]
      .filter((each) => each.part === word.part && each.place === word.place && each.start >= start && each.end <= word.start)
      .sort((a, b) => a.start - b.start)
      .pop()
    const role = subject && ('member' in subject.value ? directory.find(({ name }) => sameMember(name, subject.value.member ?? ''))?.role : undefined)
    return role !== undefined && OFFICES.test(role) && HELPING.test(facts.slice(word.part, (subject as PlacedFact).end, word.start, word.place))
  })
}
const OFFICE = '(?:(?:[Gg]roup |[Dd]eputy |[Cc]hief )?(?:[Ll]eader|[Ww]hip)|(?:group )?(?:[Tt]reasurer|[Ss]ecretary))'
const NAME = "(?:,? (?:Cllr |Councillor )?[A-Z][A-Za-z'’-]+(?: [A-Z][A-Za-z'’-]+)?,?)?"
const HELPS =
  '(?:,? (?:will|would|should|shall|may|is|was|has|have|had|to|be|been|also|now|then|kindly|again|both|voted|returned|moved|put|into|agreed|offered|going|continues?|serves?|acts?|acting|elected|chosen|the|our|as|in)\\b){0,10},? '
/** "The leader will", "our treasurer Alma Reyes is to be the", "elected its whip, Shirin Khan, as" */
const OFFICE_WILL = new RegExp(`(?:^|[^A-Za-z])(?:[Tt]he|[Oo]ur|[Ii]ts|[Mm]y) ${OFFICE}${NAME}${HELPS}$`)
/** "was elected deputy leader and will also", "is whip and" */
const OFFICE_AND = new RegExp(`\\b(?:elected|re-elected|returned|chosen|appointed|is|remains|stays|as|our|be) (?:as |on as |the |our )?${OFFICE},? (?:and|who|but)${HELPS}$`)
/** "Anita, as leader, was" */
const AS_OFFICE = new RegExp(`\\bas (?:the |our )?${OFFICE},${HELPS}$`)
/** "combines the roles of whip and" */
const BOTH_WITH = new RegExp(`\\b(?:combin(?:es?|ed|ing)|both|doubl(?:es?|ing)|holds?|roles?|posts?|jobs?) [a-z ]{0,24}${OFFICE} (?:and (?:of )?(?:the )?)?$`)
const AS_WELL = new RegExp(
  `^[^.;]{0,40}\\b(?:as well as|besides|while|in addition to|on top of|alongside|and is also|and also) (?:being |remaining |staying |staying on as |carrying on as |continuing as |acting as |our |the |her |his |still )*(?:leading|leader\\b|lead\\b|whipping|${OFFICE}\\b)`,
)
/** The chair of something else. */
const ELSEWHERE =
  /^(?: of| at| for| on)? (?:the |a |an |its |their )?(?:[A-Za-z'’]+ ){0,3}(?:[Ss]crutiny|[Cc]abinet|[Cc]ommittee|[Bb]oard|[Tt]rust|[Pp]anel|[Ff]orum|[Aa]ssociation|[Pp]lanning|[Ll]icensing|[Gg]overnors|[Ww]orking|[Cc]onstituency|[Bb]ranch|[Cc]ouncil)\b/
/** "Since nobody else wanted it Ben is in the chair" */
const NOBODY_ELSE = /\b(?:nobody|no one) else [a-z]+(?: (?:it|to|the job|forward|up))?\b/i
/** "takes the chair of the Canal Partnership": whatever it is of, it is not the group or its meetings. */
const isOfAnother = (after: string): boolean => {
  const of = /^ of ([^.,;:]{3,60})/.exec(after)?.[1]
  return of !== undefined && !/\b(?:groups?|meetings?|caucus|them|us|it)\b/i.test(of)
}
const NO_MORE = /\b(?:no longer|stood down|stands down|gave up|gives up|not|never|cannot|thanked|used to|if|whether|nobody|no one|before (?:he|she) was)\b/
const HELPING = new RegExp(`^(?:['’]s)?${HELPS}$`)

/** "Cllr Khan was elected leader", "should take the chair": the name stands before. */
const VERB = /^(?:was|takes?|chairs?)\b/

/** Who is named next on the same line; before a verb the last one in its sentence. */
function named(word: PlacedFact, facts: DraftFacts): PlacedFact<'person'> | undefined {
  if (VERB.test(facts.slice(word.part, word.start, word.end, word.place))) {
    const { start } = facts.around(word, 'sentence')
    return overlapping(facts.of('person'), { part: word.part, place: word.place, start, end: word.start })
      .filter((person) => person.end <= word.start)
      .pop()
  }
  const { end } = facts.around(word, 'line')
  return overlapping(facts.of('person'), { part: word.part, place: word.place, start: word.end, end }).find(
    (person) => person.place === word.place && person.start >= word.end && person.end <= end,
  )
}
