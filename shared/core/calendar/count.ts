/** Counting days along a calendar, one line a day, so that every answer can show how it was reached. */
import type { Calendar } from './calendar.ts'
import { addDays, type Day } from './day.ts'
import { longDate, shortDate } from './day-names.ts'

/** One day that was looked at. `why` in words for people: 'counted 1', 'weekend', 'Good Friday'. */
export interface Step {
  readonly day: Day
  readonly counted: boolean
  readonly why: string
}

/** A day with the way to it; or why it cannot be said. Nothing is guessed beyond the last day the bank holidays are known for. */
export type Answer = { readonly known: true; readonly day: Day; readonly steps: readonly Step[] } | { readonly known: false; readonly why: string }

/** 'Mon 14 September – counted 1' */
export const stepInWords = ({ day, why }: Step): string => `${shortDate(day)} – ${why}`

/**
 * The nth day that counts after (1) or before (-1) a day, which itself is not counted.
 * @param start - said in the first line of the reasoning with `startIs`: 'the day of the meeting'
 */
export function nthCountedDay(start: Day, startIs: string, n: number, direction: 1 | -1, calendar: Calendar): Answer {
  const steps: Step[] = [{ day: start, counted: false, why: startIs }]
  let day = start
  for (let counted = 0; counted < n; ) {
    day = addDays(day, direction)
    if (day < calendar.from || day > calendar.until) return { known: false, why: beyond(day, calendar) }
    const reason = calendar.notCounted(day)
    if (reason === undefined) counted++
    steps.push({ day, counted: reason === undefined, why: reason ?? `counted ${counted}` })
  }
  return day < calendar.from || day > calendar.until ? { known: false, why: beyond(day, calendar) } : { known: true, day, steps }
}

/** The same answer with other words for its last day. */
export function renameLast(answer: Answer, counted: boolean, why: string): Answer {
  if (!answer.known) return answer
  return { ...answer, steps: answer.steps.map((step, index) => (index === answer.steps.length - 1 ? { ...step, counted, why } : step)) }
}

function beyond(day: Day, { from, until }: Calendar): string {
  const edge = day > until ? `only until ${longDate(until)}` : `only from ${longDate(from)}`
  return `Bank holidays are known ${edge}, so this cannot be worked out: ${longDate(day)} would have to be counted.`
}
