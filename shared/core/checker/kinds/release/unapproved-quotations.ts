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
  const allListed = (situation.settings.directory ?? []).filter(({ title }) => title !== undefined && COUNCILLOR.test(title)).length >= ENOUGH
  const asked = new Set<string>()
  return facts.of('quotation').filter((fact) => {
    const { part, value } = fact
    const { speaker, named, words, reported, standing } = value
    if (part !== 'body' || reported || !named || speaker === undefined || words < FEWEST) return false
    if (asked.has(speaker) || own.some((name) => isSame(name, speaker)) || isFromBook(facts, fact, speaker)) return false
    const member = value.member ?? situation.settings.directory?.find(({ name }) => isSame(name, speaker))?.name
    if (
      covered &&
      (member !== undefined || (standing === 'councillor' && (!allListed || saidInPublic(facts, fact)) && !isOfOther(value.capacity ?? behind(facts, fact), situation)))
    )
      return false
    if (member === undefined && standing === 'public-figure' && (!GIVES_QUOTATIONS.test(value.capacity ?? behind(facts, fact)) || saidInPublic(facts, fact))) return false
    asked.add(speaker)
    return true
  })
}

/** Posts whose holders give words to a release when asked; what ministers, members of Parliament and mayors say is public. */
const GIVES_QUOTATIONS =
  /\b(?:director|manager|head ?teacher|headmaster|headmistress|principal|owner|vicar|imam|rabbi|chief executive|head of|officer|clerk|treasurer|(?:chair(?:man|woman|person)?|secretary|president|founder|captain|convenor|leader) of (?:the )?(?:[a-z\d’'-]{1,20} ){0,6}(?:friends|governors|trustees|residents|tenants|parents|trust|charity|society|club|traders|association|forum|choir|allotments?|centre|institute|scouts|guides|church|mosque|temple|synagogue|chapel))\b/i
const IN_PUBLIC =
  /\b(?:told (?:the|a|last|councillors|members|reporters|MPs)|(?:at|to) (?:the|a|last|this) [A-Za-z’' -]{0,30}(?:meeting|council|committee|cabinet|inquiry|hearing|conference)|in (?:his|her|their|its|the|a) (?:[a-z]{2,12} )?(?:report|letter|speech|evidence|statement|blog|book|interview)|on (?:the )?(?:BBC|radio|television)|wrote|tweeted|posted)\b/

/** Of a parish or another council: the group's own leader does not speak for them. */
function isOfOther(capacity: string, { settings }: Situation): boolean {
  const [council = ''] = COUNCIL.exec(capacity) ?? []
  return council !== '' && !(settings.council?.name ?? council).toLowerCase().includes(council.toLowerCase())
}
const COUNCIL = /\b(?:[A-Z][a-z’'-]+ (?:and |with |on |under )?){1,3}(?:Parish|Town|Community|County|District|Borough|City) Council\b/

/** "…,” said Jane Roe, managing director of ParkRight." */
const behind = (facts: DraftFacts, fact: PlacedFact<'quotation'>): string =>
  facts.slice(fact.part, fact.end, Math.min(facts.around(fact, 'paragraph').end, fact.end + 90), fact.place).split('“')[0] as string

/** In a sentence that says where it was said or written. */
function saidInPublic(facts: DraftFacts, fact: PlacedFact<'quotation'>): boolean {
  const around = facts.around(fact, 'paragraph')
  return (
    IN_PUBLIC.test(facts.slice(fact.part, Math.max(around.start, fact.start - 140), fact.start, fact.place)) ||
    IN_PUBLIC.test(facts.slice(fact.part, fact.end, Math.min(around.end, fact.end + 120), fact.place))
  )
}

/** "The poet John Clare wrote": a line out of a book, whose writer gave no words to this release. */
const WRITERS = /\b(?:poet|novelist|playwright|hymn[ -]writer|philosopher|diarist|saint|psalmist) (?:and [a-z]{3,12} )?$/i
const WROTE = /^[^.!?]{0,40}\b(?:wrote|writes|once said|put it|has it)\b/

function isFromBook(facts: DraftFacts, fact: PlacedFact<'quotation'>, speaker: string): boolean {
  const before = facts.slice(fact.part, Math.max(facts.around(fact, 'paragraph').start, fact.start - 160), fact.start, fact.place)
  const at = before.lastIndexOf(speaker)
  return at >= 0 && WRITERS.test(before.slice(0, at)) && WROTE.test(before.slice(at + speaker.length))
}

/** A directory with so many councillors has them all: one who is not in it is not of the group. */
const ENOUGH = 3
const COUNCILLOR = /^(?:cllr|councillor)\b/i

/** Fewer words in marks are a phrase, not a statement. */
const FEWEST = 4

const bare = (name: string): string[] =>
  name
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/^(?:cllr|councillor|mr|mrs|ms|miss|mx|dr|prof|sir|dame)\.? /, '')
    .split(/[\s.,]+/)
    .filter((word) => word !== '')

/** Same surname, and first names or initials that do not contradict. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [bare(one), bare(other)]
  if (a[a.length - 1] !== b[b.length - 1]) return false
  return a.length < 2 || b.length < 2 || a[0]?.[0] === b[0]?.[0]
}
