/** A weekday that does not fit its date. A date without a year is meant for the nearest such day, unless a year that the draft names makes it fit. */
import { dayNumber, dayOf, isDay } from '../../calendar/day.ts'
import type { DraftFacts } from '../draft-facts.ts'
import type { PlacedFact } from '../fact.ts'
import { weekdayValues } from '../fact-values.ts'
import { at, type Hit, type RuleKind } from '../kind.ts'
import { weekdayOf } from '../recognisers/when/calendar-words.ts'
import type { Situation } from '../situation/situation.ts'

export const weekday: RuleKind<'weekday'> = {
  name: 'weekday',
  asks: ['date', 'year'],
  needs: () => ['date'],
  judge({ in: parts }, facts, situation) {
    const years = yearsIn(facts)
    return facts.of('date').flatMap((fact): Hit[] => {
      const { weekday: named, real = nearest(fact, years, situation) } = fact.value
      if (named === undefined || real === undefined || named === real || !parts.includes(fact.part)) return []
      return [at(fact, weekdayValues(real, facts.slice(fact.part, fact.start, fact.end, fact.place)))]
    })
  },
}

/** Days from the draft's own; of one farther away nobody can tell which year is meant. */
const NEAR = 120

/** The weekday of the day that is meant where no year is written. */
function nearest({ value }: PlacedFact<'date'>, years: readonly number[], { context, today }: Situation): number | undefined {
  const { day, month, weekday: named, impossible } = value
  if (named === undefined || impossible || value.year !== undefined || years.some((year) => weekdayOf(year, month, day) === named)) return undefined
  const own = context.date ?? today
  const year = [-1, 0, 1]
    .map((more) => Number(own.slice(0, 4)) + more)
    .find((each) => isDay(dayOf(each, month, day)) && Math.abs(dayNumber(dayOf(each, month, day)) - dayNumber(own.slice(0, 10))) <= NEAR)
  return year === undefined ? undefined : weekdayOf(year, month, day)
}

const yearsIn = (facts: DraftFacts): number[] => [...new Set([...facts.of('date'), ...facts.of('year')].flatMap(({ value: { year } }) => year ?? []))]
