/** Answers a query with the facts that fit it. Asks questions of facts; never reads text. */
import type { Near, Query } from '../pack/query.schema.ts'
import type { DraftFacts } from './draft-facts.ts'
import type { PlacedFact } from './fact.ts'
import { namesIn } from './names-in.ts'
import { overlapping } from './overlapping.ts'

const OWN_PARTS: readonly string[] = ['body', 'subject', 'title']
/** A fact less certain than this is a hint for other recognisers, not a ground for a finding. */
const LEAST_CERTAINTY = 0.6

/** A fact with the neighbour that made it fit, if the query asked for one. */
export interface Match {
  readonly fact: PlacedFact
  readonly neighbour?: PlacedFact
}

interface Answer {
  readonly matches: readonly Match[]
  /** The matches' facts. */
  readonly found: readonly PlacedFact[]
}
interface Kept extends Answer {
  readonly of: DraftFacts
  readonly versions: readonly number[]
}

/** Answers hold for as long as the facts that were asked for are of the same version. */
const answers = new WeakMap<Query, Kept>()
const names = new WeakMap<Query, readonly string[] | 'place'>()

export const select = (query: Query, facts: DraftFacts): readonly Match[] => answer(query, facts).matches

function answer(query: Query, facts: DraftFacts): Answer {
  let asks = names.get(query)
  if (asks === undefined) {
    asks = namesIn(query) ?? 'place'
    names.set(query, asks)
  }
  if (asks === 'place') return fresh(query, facts)
  const known = answers.get(query)
  if (known && known.of === facts && asks.every((name, i) => facts.version(name) === known.versions[i])) return known
  const made = fresh(query, facts)
  answers.set(query, { ...made, of: facts, versions: asks.map((name) => facts.version(name)) })
  return made
}

const NOTHING: Answer = { matches: [], found: [] }

function fresh(query: Query, facts: DraftFacts): Answer {
  const found = candidates(query, facts)
  if (found.length === 0) return NOTHING
  const nears = list(query.near).map((near) => ({ near, others: answer(near, facts).found }))
  const absent = list(query.notNear).map((near) => ({ near, others: answer(near, facts).found }))
  const matches: Match[] = []
  for (const fact of found) {
    let neighbour: PlacedFact | undefined
    const all = nears.every(({ near, others }) => {
      const other = neighbourOf(fact, near, others, facts)
      neighbour ??= other
      return other !== undefined
    })
    if (!all || absent.some(({ near, others }) => neighbourOf(fact, near, others, facts))) continue
    matches.push(neighbour ? { fact, neighbour } : { fact })
  }
  return { matches, found: matches.map((match) => match.fact) }
}

/** Whether something the query asks for stands near a fact. */
export const standsNear = (fact: PlacedFact, near: Near, facts: DraftFacts): boolean => neighbourOf(fact, near, answer(near, facts).found, facts) !== undefined

export const some = (query: Query, facts: DraftFacts): boolean => select(query, facts).length > 0

const list = <T>(value: T | T[] | undefined): T[] => (value === undefined ? [] : Array.isArray(value) ? value : [value])

function candidates(query: Query, facts: DraftFacts): readonly PlacedFact[] {
  const names = list(query.find)
  const all = names.length === 1 ? facts.named(names[0] as string) : names.flatMap((name) => facts.named(name)).sort((a, b) => a.place - b.place || a.start - b.start)
  if (all.length === 0) return all
  const parts: readonly string[] = query.in ?? OWN_PARTS
  const least = query.certainty ?? LEAST_CERTAINTY
  return all.filter(
    (fact) =>
      parts.includes(fact.part) &&
      fact.certainty >= least &&
      (query.signature === undefined || fact.signature === query.signature) &&
      (query.is === undefined || valueFits(fact, query.is)) &&
      (query.where === undefined || standsIn(fact, query.where, facts)) &&
      (query.quoted === undefined || insideQuotation(fact, facts) === query.quoted),
  )
}

function valueFits(fact: PlacedFact, wanted: Readonly<Record<string, unknown>>): boolean {
  const value = fact.value as unknown as Readonly<Record<string, unknown>>
  return Object.keys(wanted).every((key) => fits(value[key], wanted[key], value))
}

function fits(found: unknown, wanted: unknown, value: Readonly<Record<string, unknown>>): boolean {
  if (Array.isArray(wanted)) return wanted.includes(found)
  if (wanted !== null && typeof wanted === 'object') {
    if ('not' in wanted) return !fits(found, wanted.not, value)
    const other = 'differsFrom' in wanted ? value[String(wanted.differsFrom)] : undefined
    return found !== undefined && other !== undefined && found !== other
  }
  return wanted === false ? !found : found === wanted
}

const HEAD_LINES = 6
/** Generous: a short release has its contact and notes behind it. */
const FIRST_HALF = 0.6

function standsIn(fact: PlacedFact, where: 'first-half' | 'head' | 'tail', facts: DraftFacts): boolean {
  if (fact.part !== 'body') return where !== 'tail'
  if (where === 'first-half') return fact.start <= facts.length('body') * FIRST_HALF
  const filled = facts.filledPlaces()
  return where === 'head' ? fact.place <= (filled[HEAD_LINES - 1] ?? Number.POSITIVE_INFINITY) : fact.place >= (filled[filled.length - HEAD_LINES] ?? 0)
}

/** Inside quotation marks (reported speech without marks is the writer's own wording). */
export function insideQuotation(fact: Pick<PlacedFact, 'part' | 'place' | 'start' | 'end'>, facts: DraftFacts): boolean {
  return quotationAround(fact, facts) !== undefined
}

export function quotationAround(fact: Pick<PlacedFact, 'part' | 'place' | 'start' | 'end'>, facts: DraftFacts): PlacedFact<'quotation'> | undefined {
  const quotations = facts.of('quotation')
  for (const quotation of overlapping(quotations, fact)) if (!quotation.value.reported && quotation.start <= fact.start && fact.end <= quotation.end) return quotation
  return undefined
}

function neighbourOf(fact: PlacedFact, near: Near, others: readonly PlacedFact[], facts: DraftFacts): PlacedFact | undefined {
  if (others.length === 0) return undefined
  if (near.within === 'draft') return others.find((other) => other !== fact)
  if (near.within === 'part') return others.find((other) => other !== fact && other.part === fact.part)
  const span = typeof near.within === 'number' ? { start: fact.start - near.within, end: fact.end + near.within } : facts.around(fact, near.within)
  for (const other of overlapping(others, { part: fact.part, place: fact.place, start: span.start, end: span.end })) {
    if (other === fact) continue
    if (near.side === 'before' && other.end > fact.start) continue
    if (near.side === 'after' && other.start < fact.end) continue
    return other
  }
  return undefined
}
