/** Answers a query with the facts that fit it. Asks questions of facts; never reads text. */
import type { Near, Query } from '../pack/query.schema.ts'
import type { Around, DraftFacts } from './draft-facts.ts'
import type { PlacedFact } from './fact.ts'
import type { Ring } from './name-changes.ts'
import { firstInPlace, firstOverlapping, overlapping } from './overlapping.ts'
import { isThere } from './placed-fact.ts'
import { type Answer, type Kept, type Match, type Scope, scopeOf } from './query-scope.ts'

export type { Match }

export const select = (query: Query, facts: DraftFacts): readonly Match[] => answer(scopeOf(query), facts).matches

function answer(scope: Scope, facts: DraftFacts): Answer {
  if (!facts.hasAny(scope.targets)) return NOTHING
  const { farNears, farAbsent } = scope
  for (const near of farNears) if (!facts.hasAny(near.targets)) return NOTHING
  const found = nearby(scope, facts)
  if (found.matches.length === 0 || (farNears.length === 0 && farAbsent.length === 0)) return found
  const wanted = farNears.map((near) => answer(near, facts).found)
  const unwanted = farAbsent.map((near) => answer(near, facts).found)
  if (unwanted.every((others) => others.length === 0) && wanted.every((others) => others.length > 1)) return found
  const another = (fact: PlacedFact, others: readonly PlacedFact[]): boolean => others.some((other) => other !== fact)
  const matches = found.matches.filter(({ fact }) => wanted.every((others) => another(fact, others)) && !unwanted.some((others) => another(fact, others)))
  return matches.length === 0 ? NOTHING : { matches, found: matches.map(({ fact }) => fact) }
}

/** The answer but for what may stand anywhere. */
function nearby(scope: Scope, facts: DraftFacts): Answer {
  const { asks } = scope
  if (!asks) return fresh(scope, facts)
  const before = scope.kept?.of === facts ? scope.kept : undefined
  if (before && areCurrent(asks, before.step, facts)) return before
  const { matches, found } = before && scope.ring !== undefined ? again(scope, scope.ring, facts, before) : fresh(scope, facts)
  scope.kept = { matches, found, of: facts, step: facts.step }
  return scope.kept
}

function areCurrent(asks: NonNullable<Scope['asks']>, step: number, facts: DraftFacts): boolean {
  for (const [name, ring] of asks) if (facts.lastChange(name, ring) > step) return false
  return true
}

const NO_FACTS: readonly PlacedFact[] = []
const NO_MATCHES: readonly Match[] = []
const NOTHING: Answer = { matches: NO_MATCHES, found: [] }

function fresh(scope: Scope, facts: DraftFacts): Answer {
  const all = inOrder(
    scope.targets.map((name) => (scope.where === 'head' ? facts.named(name).slice(0, firstInPlace(facts.named(name), facts.filledFromTop(HEAD_LINES) + 1)) : facts.named(name))),
  )
  const matches = fitting(all, scope, facts, false)
  return matches.length === 0 ? NOTHING : { matches, found: matches.map(({ fact }) => fact) }
}

/** Asks only where the text changed since: everywhere else the answer is the one before. */
function again(scope: Scope, ring: Ring, facts: DraftFacts, kept: Kept): Answer {
  let onlyNow = true
  for (const name of scope.targets) onlyNow &&= facts.changedOnlyNow(name, ring, kept.step)
  const before = onlyNow ? kept : standing(kept)
  const [first, last] = facts.changedSince(onlyNow ? facts.step - 1 : kept.step, ring)
  const [from, to] = between(before.found, first, last)
  const now = fitting(inPlaces(scope.targets, facts, first, last), scope, facts, true)
  if (now.length === 0 && from === to) return before
  const matches = before.matches.slice(0, from).concat(now, before.matches.slice(to))
  if (matches.length === 0) return NOTHING
  const found = before.found.slice(0, from).concat(
    now.map(({ fact }) => fact),
    before.found.slice(to),
  )
  return { matches, found }
}

/** The facts of some names that stand in some places, in reading order. */
function inPlaces(names: readonly string[], facts: DraftFacts, first: number, last: number): readonly PlacedFact[] {
  let found: PlacedFact[] | undefined
  let lists = 0
  for (const name of names) {
    const named = facts.named(name)
    const [from, to] = between(named, first, last)
    if (from === to) continue
    found = found ? found.concat(named.slice(from, to)) : named.slice(from, to)
    lists++
  }
  return lists > 1 ? (found as PlacedFact[]).sort(inReadingOrder) : (found ?? NO_FACTS)
}

/** Without the facts whose paragraphs are gone: of those that went earlier nobody can say any more between which others they stood. */
function standing({ matches }: Kept): Answer {
  const left = matches.filter(({ fact }) => isThere(fact))
  return { matches: left, found: left.map(({ fact }) => fact) }
}

/** Where the facts of some places begin and end among facts in reading order. */
const between = (facts: readonly PlacedFact[], first: number, last: number): [number, number] => [firstInPlace(facts, first), firstInPlace(facts, last + 1)]

const inReadingOrder = (a: PlacedFact, b: PlacedFact): number => a.place - b.place || a.start - b.start

function inOrder(lists: readonly (readonly PlacedFact[])[]): readonly PlacedFact[] {
  const filled = lists.filter((facts) => facts.length > 0)
  if (filled.length <= 1) return filled[0] ?? []
  return filled.flat().sort(inReadingOrder)
}

/** @param few - neighbours are sought beside each of them, and not once for all */
function fitting(all: readonly PlacedFact[], scope: Scope, facts: DraftFacts, few: boolean): readonly Match[] {
  if (all.length === 0) return NO_MATCHES
  const { nears, absent } = scope
  for (const near of nears) if (!asksBeside(near, facts) && !facts.hasAny(near.targets)) return NO_MATCHES
  // what a later one asks for is often not needed: no fact met the first
  const wanted: (readonly PlacedFact[] | undefined)[] = []
  const unwanted: typeof wanted = []
  const matches: Match[] = []
  for (const fact of all) {
    if (!isCandidate(fact, scope, facts)) continue
    let neighbour: PlacedFact | undefined
    let met = 0
    for (; met < nears.length; met++) {
      const near = nears[met] as Scope
      if (met === wanted.length) wanted.push(allNeighbours(near, facts, few))
      const other = neighbourOf(fact, near, wanted[met], facts)
      if (!other) break
      neighbour ??= other
    }
    if (met < nears.length) continue
    let free = 0
    for (; free < absent.length; free++) {
      const near = absent[free] as Scope
      if (free === unwanted.length) unwanted.push(allNeighbours(near, facts, few))
      if (neighbourOf(fact, near, unwanted[free], facts)) break
    }
    if (free === absent.length) matches.push(neighbour ? { fact, neighbour } : { fact })
  }
  return matches
}

/** Whether something the query asks for stands near a fact. */
export function standsNear(fact: PlacedFact, query: Near, facts: DraftFacts): boolean {
  const near = scopeOf(query)
  return neighbourOf(fact, near, allNeighbours(near, facts, true), facts) !== undefined
}

export const some = (query: Query, facts: DraftFacts): boolean => select(query, facts).length > 0

function isCandidate(fact: PlacedFact, { parts, certainty, signature, values, where, quoted }: Scope, facts: DraftFacts): boolean {
  if (!parts.includes(fact.part) || fact.certainty < certainty) return false
  if (signature !== undefined && fact.signature !== signature) return false
  const value = fact.value as unknown as Readonly<Record<string, unknown>>
  for (const [key, wanted] of values) if (!fits(value[key], wanted, value)) return false
  return (where === undefined || standsIn(fact, where, facts)) && (quoted === undefined || standsInMarks(fact, facts) === quoted)
}

function fits(found: unknown, wanted: unknown, value: Readonly<Record<string, unknown>>): boolean {
  if (Array.isArray(wanted)) return wanted.includes(found)
  if (wanted !== null && typeof wanted === 'object') {
    if ('not' in wanted) return !fits(found, wanted.not, value)
    if ('above' in wanted) return typeof found === 'number' && found > Number(wanted.above)
    if ('atLeast' in wanted) return typeof found === 'number' && found >= Number(wanted.atLeast)
    const other = 'differsFrom' in wanted ? value[String(wanted.differsFrom)] : undefined
    return found !== undefined && other !== undefined && found !== other
  }
  return wanted === false ? !found : found === wanted
}

const HEAD_LINES = 6
/** Generous: a short release has its contact and notes behind it. */
const FIRST_HALF = 0.6
/** Characters within which a name stands at the top, however short the rest is. */
const AT_ONCE = 100

function standsIn(fact: PlacedFact, where: NonNullable<Scope['where']>, facts: DraftFacts): boolean {
  if (where === 'outer-page' || where === 'inner-page') return (fact.page === 1 || fact.page === facts.lastPage()) === (where === 'outer-page')
  if (fact.part !== 'body') return where !== 'tail'
  if (where === 'first-page') return fact.page === 1
  if (where === 'first-half') return fact.start <= Math.max(AT_ONCE, facts.length('body') * FIRST_HALF)
  return where === 'head' ? fact.place <= facts.filledFromTop(HEAD_LINES) : fact.place >= facts.filledFromEnd(HEAD_LINES)
}

type Span = Pick<PlacedFact, 'part' | 'place' | 'start' | 'end'>

/** Inside quotation marks (reported speech without marks is the writer's own wording), whoever says it. */
const standsInMarks = (span: Span, facts: DraftFacts): boolean => around(span, facts.unjoined('quotation')) !== undefined

/** The quotation around a span, with its speaker where one is known. */
export const quotationAround = (span: Span, facts: DraftFacts): PlacedFact<'quotation'> | undefined => around(span, facts.of('quotation'))

function around(fact: Span, quotations: readonly PlacedFact<'quotation'>[]): PlacedFact<'quotation'> | undefined {
  return firstOverlapping(quotations, fact, (quotation) => !quotation.value.reported && quotation.start <= fact.start && fact.end <= quotation.end)
}

/** Anywhere in the draft or the part; with a side, before or after the fact in reading order. Neighbours stand in that order. */
function farNeighbour(fact: PlacedFact, { within, side }: Scope, others: readonly PlacedFact[]): PlacedFact | undefined {
  const fits = (other: PlacedFact): boolean => other !== fact && (within === 'draft' || other.part === fact.part)
  if (!side) return others.find(fits)
  const [first, step] = side === 'before' ? [0, 1] : [others.length - 1, -1]
  for (let i = first; i >= 0 && i < others.length; i += step) {
    const other = others[i] as PlacedFact
    const stands = other.place !== fact.place ? other.place - fact.place : side === 'before' ? other.end - fact.start - 1 : other.start - fact.end + 1
    if (side === 'before' ? stands >= 0 : stands <= 0) return undefined
    if (fits(other)) return other
  }
  return undefined
}

const asksBeside = (scope: Scope, facts: DraftFacts): boolean => (scope.isBeside ??= scope.targets.some((name) => facts.isBeside(name)))

const isFar = ({ within }: Scope): boolean => within === 'draft' || within === 'part'

/** Whatever a near query finds in the draft; undefined where that is sought beside each fact alone: common words always, others for a few facts. */
const allNeighbours = (near: Scope, facts: DraftFacts, few: boolean): readonly PlacedFact[] | undefined =>
  asksBeside(near, facts) || (few && !isFar(near)) ? undefined : answer(near, facts).found

/** @param others - undefined: to be sought here */
function neighbourOf(fact: PlacedFact, near: Scope, others: readonly PlacedFact[] | undefined, facts: DraftFacts): PlacedFact | undefined {
  if (others?.length === 0) return undefined
  if (others && isFar(near)) return farNeighbour(fact, near, others)
  const span = typeof near.within === 'number' ? { start: fact.start - near.within, end: fact.end + near.within } : facts.around(fact, near.within as 'sentence')
  const around = { part: fact.part, place: fact.place, start: span.start, end: span.end }
  const stands = (other: PlacedFact): boolean => other !== fact && (near.side !== 'before' || other.end <= fact.start) && (near.side !== 'after' || other.start >= fact.end)
  return others ? firstOverlapping(others, around, stands) : besides(near, around, facts, stands)
}

/** Of common words the first in reading order, of others the one that `firstOverlapping` would find; none behind it is looked at. */
function besides(near: Scope, around: Around, facts: DraftFacts, stands: (other: PlacedFact) => boolean): PlacedFact | undefined {
  if (asksBeside(near, facts)) return firstOfAll(near, around, facts, stands)
  const fits = (other: PlacedFact): boolean => stands(other) && fitting([other], near, facts, true).length > 0
  let nearest: PlacedFact | undefined
  for (const name of near.targets) {
    const found = firstOverlapping(facts.named(name), around, fits)
    if (found && (!nearest || isNearer(found, nearest, around.place))) nearest = found
  }
  return nearest
}

/** Those from a place on come first; of those in places before, the last does. */
function isNearer(one: PlacedFact, other: PlacedFact, place: number): boolean {
  const isBehind = one.place >= place
  if (isBehind !== other.place >= place) return isBehind
  return isBehind ? inReadingOrder(one, other) < 0 : inReadingOrder(one, other) >= 0
}

/** The first in reading order: a text of one sentence would else be read through for each of its facts. */
function firstOfAll(near: Scope, around: Around, facts: DraftFacts, stands: (other: PlacedFact) => boolean): PlacedFact | undefined {
  const fits = (other: PlacedFact): boolean => stands(other) && fitting([other], near, facts, true).length > 0
  let first: PlacedFact | undefined
  for (const name of near.targets) {
    const found = facts.isBeside(name) ? facts.firstBeside(name, around, fits) : overlapping(facts.named(name), around).sort(inReadingOrder).find(fits)
    if (found && (!first || inReadingOrder(found, first) < 0)) first = found
  }
  return first
}
