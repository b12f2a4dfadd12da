/** One councillor named in so many of a publication's items, or in so many of its pictures, that it builds support for one member. */
import type { Context } from '../../draft/context.schema.ts'
import type { DraftFacts } from '../draft-facts.ts'
import type { PlacedFact } from '../fact.ts'
import { countWords } from '../letters.ts'
import { unwrap } from '../unwrap.ts'

/** Fewer items than this are no measure of anything. */
const FEWEST_ITEMS = 4
const FEWEST_NAMED = 3
const SURE = 0.6
/** A line shorter than this is a heading, a caption or a contact line, and goes with what follows it. */
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

function membersIn(facts: DraftFacts, itemOf: Items['itemOf']): Map<string, Named> {
  const members = new Map<string, Named>()
  for (const fact of facts.of('person')) {
    const item = itemOf(fact)
    if (item === undefined || fact.part !== 'body' || fact.value.standing !== 'councillor' || fact.certainty < SURE) continue
    const name = surnameOf(fact)
    const known = members.get(name) ?? { fact, items: new Set<number>() }
    known.items.add(item)
    members.set(name, known)
  }
  return members
}

const surnameOf = ({ value }: PlacedFact<'person'>): string => (value.member ?? value.fullName ?? value.name).toLowerCase().split(' ').pop() ?? ''

interface Items {
  readonly itemOf: (fact: PlacedFact) => number | undefined
  readonly count: number
}

/** What stands under one heading is one item; without headings each line of some length is one, with the short ones above it. */
function itemsIn(facts: DraftFacts): Items {
  const linesOf = new Map<number, { readonly end: number; readonly item: number }[]>()
  const places = facts.filledPlaces()
  const isHeading = (place: number): boolean => facts.paragraph(place)?.block.kind === 'heading'
  const hasHeadings = places.filter(isHeading).length >= FEWEST_HEADINGS
  let item = 0
  let begun = false
  for (const place of places) {
    let end = facts.ref(place)?.start ?? 0
    const lines = unwrap(facts.paragraph(place)?.text ?? '').split('\n')
    linesOf.set(
      place,
      lines.map((line, i) => {
        if (begun && (!hasHeadings || (i === 0 && isHeading(place)))) {
          item++
          begun = false
        }
        begun ||= countWords(line) >= WORDS_OF_AN_ITEM
        end += line.length + 1
        return { end, item }
      }),
    )
  }
  return { itemOf: ({ place, start }) => linesOf.get(place)?.find(({ end }) => start < end)?.item, count: begun ? item + 1 : item }
}
