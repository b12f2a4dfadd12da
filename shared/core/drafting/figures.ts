/** A figure of law as it held on a day: '£11,180 (from 1 January 2024)', '£7,500 (until 31 December 2023)'. */
import { addDays, type Day } from '../calendar/day.ts'
import type { Figure } from '../pack/figures.schema.ts'
import { moneyInWords, numberInWords } from './numbers-in-words.ts'

export interface InForce {
  readonly amount: number
  /** The first day of a change. */
  readonly from?: Day
  /** The last day before a change; said only of a figure that held first. */
  readonly until?: Day
}

export function inForce({ values }: Figure, day: Day): InForce {
  const later = values.findIndex(({ from }) => from !== undefined && from > day)
  const { amount, from } = values[later < 0 ? values.length - 1 : later - 1] ?? values[0]!
  const change = values[later]?.from
  return { amount, ...(from === undefined ? {} : { from }), ...(from === undefined && change !== undefined ? { until: addDays(change, -1) } : {}) }
}

export function amountInWords({ unit }: Figure, amount: number): string {
  if (unit === 'pounds') return moneyInWords(amount)
  return unit === 'percent' ? `${numberInWords(amount)}%` : `${numberInWords(amount)} ${amount === 1 ? 'day' : 'days'}`
}

/** @param from and until how the language says 'from 1 January 2024' */
export function figureInWords(figure: Figure, day: Day, words: { readonly from: (day: Day) => string; readonly until: (day: Day) => string }): string {
  const { amount, from, until } = inForce(figure, day)
  const when = from !== undefined ? words.from(from) : until !== undefined ? words.until(until) : undefined
  return `${amountInWords(figure, amount)}${when === undefined ? '' : ` (${when})`}`
}
