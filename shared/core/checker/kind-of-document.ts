/**
 * What kind of document a draft is, from what stands on its lines: two signs that belong together make it known (0.9
 * and above), one alone a guess. A letter that speaks of a press release stays a letter.
 */
import type { Kind } from '../draft/context.schema.ts'
import type { Draft } from '../draft/draft.ts'
import type { PlacedFact, StructureRole } from './fact.ts'
import { kindByTitle } from './kinds-by-title.ts'

/** The signs, counted. `lines` by role; `named` by role and name ("section:resolves"); `head` as `lines`, in the first lines only. */
export interface KindSummary {
  readonly lines: Partial<Record<StructureRole, number>>
  readonly named: Readonly<Record<string, number>>
  readonly head: Partial<Record<StructureRole, number>>
  readonly headings: number
  readonly imprints: number
  readonly quotations: number
  /** An address or postcode in the first lines, as on a letter. */
  readonly addressed: boolean
  /** Items with the whip beside them, and one of the last lines "Group whip". */
  readonly whipped: number
  readonly byWhip: boolean
  /** "MILL WARD NEWS" on one of the first lines, which may be a newsletter's title. */
  readonly titled: boolean
  /** An edition has one of the first lines to itself: "Issue 31, October 2026". */
  readonly dated: boolean
  /** One of the first lines says that a council publishes this, or names a council and nobody else. */
  readonly byCouncil?: 'publishes' | 'named'
}

export interface RecognisedKind {
  readonly kind: Kind
  readonly confidence: number
}

/** What is asked of the facts; DraftFacts answers it. */
interface Facts {
  readonly draft: Draft
  of(kind: 'structure'): readonly PlacedFact<'structure'>[]
  of(kind: 'imprint'): readonly PlacedFact<'imprint'>[]
  of(kind: 'quotation'): readonly PlacedFact<'quotation'>[]
  of(kind: 'address'): readonly PlacedFact<'address'>[]
  of(kind: 'postcode'): readonly PlacedFact<'postcode'>[]
  /** Places where a word list has a term. */
  named(list: string): readonly PlacedFact[]
}

const HEAD_LINES = 14
const HEAD_PARTS: readonly string[] = ['subject', 'title']
const SURE = 0.7
/** Characters within which a newsletter's title stands. */
const TITLE_END = 120
/** With a few letters beside it at most. */
function isAlone({ start, end, place }: PlacedFact, { places }: Draft): boolean {
  const found = places[place]
  if (!found) return false
  const { text } = found.paragraph
  const lineEnd = text.indexOf('\n', end - found.start)
  const line = (lineEnd < 0 ? text.length : lineEnd) - (text.lastIndexOf('\n', start - found.start) + 1)
  return line - (end - start) <= 16
}

const PUBLISHES = /^(?:(?:[Pp]ublished|[Pp]roduced|[Ii]ssued) by|[Nn]ews from)\b.{0,80}\b(?:Council|Cyngor)\b/
const COUNCIL = /^[^.:,]{0,80}(?:\b[A-Z][a-z’']+ Council|\bCyngor [A-Z][^.:,]{0,60})$/
const GROUP = /\b(?:group|councillors?|team|independents?)\b/i
const PARTIES = ['$partyNames', '$votedParties']

/** "Published by Anytown Council", "Millford Parish Council", and no group beside it. */
function byCouncil(facts: Facts): KindSummary['byCouncil'] {
  const parties = PARTIES.flatMap((list) => facts.named(list)).filter(({ part }) => part === 'body')
  const first: string[] = []
  for (const { part, paragraph, start } of facts.draft.places) {
    if (part === 'body' && paragraph.text.trim() !== '') {
      let from = start
      for (const line of paragraph.text.split('\n', 3)) {
        const to = from + line.length
        const begins = from
        if (!GROUP.test(line) && !parties.some((party) => party.start >= begins && party.start < to)) first.push(line.trim())
        from = to + 1
      }
    }
    if (first.length >= 3) break
  }
  if (first.some((line) => PUBLISHES.test(line))) return 'publishes'
  return first.some((line) => COUNCIL.test(line)) ? 'named' : undefined
}

export function recogniseKind(facts: Facts): RecognisedKind | undefined {
  const summary = summaryOf(facts)
  const signs = kindOf(summary)
  const title = kindByTitle(facts.draft)
  if (!title) return signs
  if (isPersonal(summary) || (title.kind === 'minutes' && summary.head['agenda-title'])) return surer(signs, { ...title, confidence: Math.min(title.confidence, 0.6) })
  // a title that belongs to one kind, and signs of another: nobody knows
  if (signs && signs.kind !== title.kind && signs.confidence >= 0.9 && !CALLED.includes(title.kind)) return { ...signs, confidence: Math.min(signs.confidence, 0.85) }
  return CALLED.includes(title.kind) && title.confidence >= 0.9 ? title : surer(signs, title)
}

/** Kinds that hold the signs of others: motions stand in minutes, and a statement looks like a release. */
const CALLED: readonly Kind[] = ['minutes', 'media-statement', 'amendment', 'report', 'briefing']

const surer = (a: RecognisedKind | undefined, b: RecognisedKind): RecognisedKind => (a && a.confidence >= b.confidence ? a : b)

export function summaryOf(facts: Facts): KindSummary {
  const lines: KindSummary['lines'] = {}
  const head: KindSummary['head'] = {}
  const named: Record<string, number> = {}
  const headEnd = endOfHead(facts.draft)
  const inHead = (fact: { part: string; start: number }): boolean => fact.part === 'body' && fact.start < headEnd
  let [whipped, titled, dated] = [0, false, false]
  for (const fact of facts.of('structure')) {
    const { part, start, certainty, value } = fact
    const titles = HEAD_PARTS.includes(part)
    if (part === 'body' && value.whip !== undefined && value.role === 'whip-item') whipped++
    if (value.role === 'newsletter-title') titled ||= inHead(fact) && start < TITLE_END
    if (value.role === 'edition') dated ||= inHead(fact) && isAlone(fact, facts.draft)
    if ((part !== 'body' && !titles) || certainty < SURE) continue
    lines[value.role] = (lines[value.role] ?? 0) + 1
    if (value.name) named[`${value.role}:${value.name}`] = (named[`${value.role}:${value.name}`] ?? 0) + 1
    if (titles || start < headEnd) head[value.role] = (head[value.role] ?? 0) + 1
  }
  const publisher = byCouncil(facts)
  return {
    lines,
    named,
    head,
    headings: facts.draft.places.filter(({ part, paragraph }) => part === 'body' && paragraph.block.kind === 'heading').length,
    imprints: facts.of('imprint').filter(({ part }) => part === 'body').length,
    quotations: facts.of('quotation').filter(({ part, value }) => part === 'body' && value.attributed).length,
    addressed: facts.of('address').some(inHead) || facts.of('postcode').some(inHead),
    whipped,
    byWhip: isByWhip(facts.draft),
    titled,
    dated,
    ...(publisher && { byCouncil: publisher }),
  }
}

const LAST_LINES = 4
const WHIP = /^.{0,40}\b(?:(?:group|chief|deputy|opposition) whip|[Cc]hwip y grŵp|Whip)$/i

function isByWhip({ places }: Draft): boolean {
  let left = LAST_LINES
  for (let i = places.length - 1; i >= 0 && left > 0; i--) {
    const { part, paragraph } = places[i] as Draft['places'][number]
    if (part !== 'body' || paragraph.text.trim() === '') continue
    left--
    if (WHIP.test(paragraph.text.slice(paragraph.text.trimEnd().lastIndexOf('\n') + 1).trim())) return true
  }
  return false
}

/** The offset after the first lines that hold any text. */
function endOfHead({ places }: Draft): number {
  let count = 0
  for (const { part, paragraph, start } of places) {
    if (part !== 'body') continue
    let from = 0
    for (const line of paragraph.text.split('\n', HEAD_LINES * 2)) {
      if (line.trim() !== '' && ++count === HEAD_LINES) return start + from + line.length
      from += line.length + 1
    }
  }
  return Number.POSITIVE_INFINITY
}

const STANDING = [
  'apologies',
  'interests',
  'minutes',
  'matters-arising',
  'council-agenda',
  'leader-report',
  'scrutiny-report',
  'casework',
  'motions',
  'party-report',
  'aob',
  'next-meeting',
]

export function kindOf(summary: KindSummary): RecognisedKind | undefined {
  const candidates: readonly [Kind, number][] = [
    ['whip-notice', whipNotice(summary)],
    ['agenda', agenda(summary)],
    ['amendment', summary.named['motion-title:amendment'] && summary.head['motion-title'] ? 0.8 : 0],
    ['motion', motion(summary)],
    ['press-release', pressRelease(summary)],
    [summary.byCouncil === 'publishes' || (summary.byCouncil && summary.imprints === 0) ? 'council-newsletter' : 'newsletter', newsletter(summary)],
    ['casework-reply', caseworkReply(summary)],
    ['letter', letter(summary)],
  ]
  let best: RecognisedKind | undefined
  for (const [kind, confidence] of candidates) if (confidence > (best?.confidence ?? 0.3)) best = { kind, confidence }
  return best
}

function whipNotice({ lines, head, whipped, byWhip }: KindSummary): number {
  const decided = (lines.position ?? 0) + (lines.whip ?? 0) + (lines['whip-item'] ?? 0)
  if (head['whip-title']) return decided > 0 ? 0.97 : 0.9
  if (byWhip && whipped > 0 && !head['agenda-title']) return 0.92
  return (lines['whip-item'] ?? 0) >= 3 && (lines.whip ?? 0) >= 2 && !head['agenda-title'] ? 0.7 : 0
}

const standingItems = ({ named }: KindSummary): number => STANDING.filter((name) => named[`agenda-item:${name}`]).length

function agenda(summary: KindSummary): number {
  const items = standingItems(summary)
  const confidence = summary.head['agenda-title'] ? (items >= 2 ? 0.97 : items === 1 ? 0.85 : 0.6) : items >= 7 ? 0.93 : items >= 5 ? 0.85 : items >= 3 ? 0.7 : 0
  return isPersonal(summary) ? Math.min(confidence, 0.6) : confidence
}

function motion(summary: KindSummary): number {
  const { lines, named, head } = summary
  const resolves = (named['section:resolves'] ?? 0) > 0
  const reasons = (named['section:notes'] ?? 0) + (named['section:believes'] ?? 0) > 0
  const movers = (lines.mover ?? 0) > 0 && (lines.seconder ?? 0) > 0
  let confidence = 0
  if (resolves && (reasons || movers || head['motion-title'])) confidence = 0.97
  else if (movers && reasons) confidence = 0.93
  else if (head['motion-title'] && (resolves || reasons || movers)) confidence = 0.93
  else if (resolves) confidence = 0.6
  else if (head['motion-title']) confidence = 0.5
  // motions stand in agendas, releases and covering letters too
  if (standingItems(summary) >= 3 || head.status || isPersonal(summary)) confidence = Math.min(confidence, 0.75)
  return named['motion-title:amendment'] && head['motion-title'] ? Math.min(confidence, 0.7) : confidence
}

function pressRelease(summary: KindSummary): number {
  const { lines, named, head, quotations } = summary
  const status = head.status !== undefined
  const title = head['release-title'] !== undefined
  const signs = [lines.ends, lines.notes, lines.contact && quotations > 0 ? 1 : 0].filter(Boolean).length
  let confidence = 0
  if (status && (signs > 0 || title)) confidence = 0.97
  else if (title && signs > 0) confidence = 0.95
  // an article for a paper ends the same way, under its writer's name
  else if (signs === 3 || (lines.ends && lines.notes)) confidence = head.byline ? 0.8 : 0.93
  else if (status) confidence = 0.85
  else if (title && quotations > 0) confidence = 0.85
  else if (lines.ends && quotations > 0) confidence = 0.75
  else if (title) confidence = 0.6
  if (named['section:resolves'] && lines.mover && lines.seconder) confidence = Math.min(confidence, 0.8)
  return isPersonal(summary) ? Math.min(confidence, 0.5) : confidence
}

function newsletter(summary: KindSummary): number {
  const { lines, head, headings, imprints } = summary
  const footing = [lines.unsubscribe, lines.privacy, lines.surgery, imprints, lines.contact].filter(Boolean).length
  const title = head['newsletter-title'] !== undefined
  const edition = head.edition !== undefined
  let confidence = 0
  if (title && (edition || headings >= 3) && footing >= 1) confidence = 0.95
  else if (lines.unsubscribe && (title || edition || headings >= 3)) confidence = 0.93
  else if (summary.titled && edition && (footing >= 1 || summary.byCouncil)) confidence = 0.92
  else if (edition && ((summary.dated && footing >= 2) || summary.byCouncil === 'publishes')) confidence = 0.9
  else if (title && edition) confidence = 0.85
  else if (title && footing >= 2) confidence = 0.85
  else if (lines.unsubscribe) confidence = 0.6
  else if (title) confidence = 0.5
  if (head.status || head['agenda-title'] || head['whip-title']) confidence = Math.min(confidence, 0.5)
  return isPersonal(summary) && !lines.unsubscribe ? Math.min(confidence, 0.5) : confidence
}

function caseworkReply(summary: KindSummary): number {
  const { lines, head } = summary
  if (!head.salutation || !lines.acknowledgement || lines.unsubscribe) return 0
  const signs = [lines.reference, lines.complaint, lines.privacy].filter(Boolean).length
  // on headed paper it may be any letter that answers another
  return signs >= 1 ? (letterhead(summary) >= 2 ? 0.85 : 0.95) : lines['sign-off'] || lines.signature ? 0.75 : 0.6
}

const letterhead = ({ lines, head, addressed }: KindSummary): number => [head['date-line'], addressed ? 1 : 0, lines['subject-line'] ?? head.reference].filter(Boolean).length

function letter(summary: KindSummary): number {
  const { lines, head } = summary
  if (!head.salutation) return 0
  const closed = lines['sign-off'] !== undefined
  const headed = letterhead(summary)
  if (closed && lines.acknowledgement && caseworkReply(summary) >= 0.85) return 0.8
  if (closed && headed >= 2) return 0.94
  // an e-mail has a date or a subject too
  if (closed && headed === 1) return 0.85
  return closed ? 0.7 : 0.4
}

/** Written to somebody and signed: what it encloses or speaks of is not what it is. */
const isPersonal = ({ head, lines }: KindSummary): boolean => head.salutation !== undefined && (lines['sign-off'] !== undefined || lines.signature !== undefined)
