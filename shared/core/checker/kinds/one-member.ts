/** One councillor named in so many of a publication's items, or in so many of its pictures, that it builds support for one member. */
import type { Context } from '../../draft/context.schema.ts'
import type { DraftFacts } from '../draft-facts.ts'
import type { PlacedFact } from '../fact.ts'

/** Fewer items than this are no measure of anything. */
const FEWEST_ITEMS = 5
const FEWEST_NAMED = 3
const SURE = 0.6
/** A paragraph shorter than this is a heading, a caption or a contact line, and goes with what follows it. */
const WORDS_OF_AN_ITEM = 6
const FEWEST_HEADINGS = 3

interface Named {
  readonly fact: PlacedFact<'person'>
  readonly items: Set<number>
}

export interface MostNamed {
  readonly fact: PlacedFact<'person'>
  readonly name: string
  /** "8 of 10 items" */
  readonly share: string
}

/** @param percent - the share of items, or of pictures, above which a member is one too often named */
export function oneMember(facts: DraftFacts, pictures: NonNullable<Context['images']>, percent: number): MostNamed | undefined {
  const { itemOf, count } = itemsIn(facts)
  const tooMany = (named: number, all: number): boolean => all >= FEWEST_ITEMS && named >= FEWEST_NAMED && named * 100 > all * percent
  for (const [surname, { fact, items }] of membersIn(facts, itemOf)) {
    const pictured = pictures.filter(({ alt = '', caption = '' }) => `${alt} ${caption}`.toLowerCase().includes(surname)).length
    const name = fact.value.fullName ?? fact.value.name
    if (tooMany(items.size, count)) return { fact, name, share: `${items.size} of ${count} items` }
    if (tooMany(pictured, pictures.length)) return { fact, name, share: `${pictured} of ${pictures.length} pictures` }
  }
  return undefined
}

function membersIn(facts: DraftFacts, itemOf: ReadonlyMap<number, number>): Map<string, Named> {
  const members = new Map<string, Named>()
  for (const fact of facts.of('person')) {
    const item = itemOf.get(fact.place)
    if (item === undefined || fact.part !== 'body' || fact.value.standing !== 'councillor' || fact.certainty < SURE) continue
    const name = surnameOf(fact)
    const known = members.get(name) ?? { fact, items: new Set<number>() }
    known.items.add(item)
    members.set(name, known)
  }
  return members
}

const surnameOf = ({ value }: PlacedFact<'person'>): string => (value.member ?? value.fullName ?? value.name).toLowerCase().split(' ').pop() ?? ''

/** What stands under one heading is one item; without headings each paragraph of some length is one. */
function itemsIn(facts: DraftFacts): { itemOf: ReadonlyMap<number, number>; count: number } {
  const itemOf = new Map<number, number>()
  const places = facts.filledPlaces()
  const isHeading = (place: number): boolean => facts.paragraph(place)?.block.kind === 'heading'
  const hasHeadings = places.filter(isHeading).length >= FEWEST_HEADINGS
  let item = 0
  let begun = false
  for (const place of places) {
    if (hasHeadings ? isHeading(place) && begun : begun) {
      item++
      begun = false
    }
    itemOf.set(place, item)
    begun ||= facts.wordsOf(place) >= WORDS_OF_AN_ITEM
  }
  return { itemOf, count: begun ? item + 1 : item }
}
