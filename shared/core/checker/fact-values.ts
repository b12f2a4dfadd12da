/** What `{name}` and the like in a rule's message stand for, from the fact that was hit. */
import { WEEKDAYS } from '../calendar/day-names.ts'
import type { PlacedFact } from './fact.ts'

export function factValues(fact: PlacedFact | undefined, words: string): Record<string, string> {
  const values: Record<string, string> = {}
  if (!fact) return values
  for (const [key, value] of Object.entries(fact.value as unknown as Record<string, unknown>))
    if (typeof value === 'string' || typeof value === 'number') values[key] = String(value)
  if (fact.kind === 'date') Object.assign(values, weekdays(fact as PlacedFact<'date'>, words))
  return values
}

function weekdays({ value: { weekday, real } }: PlacedFact<'date'>, words: string): Record<string, string> {
  return real === undefined || weekday === undefined ? {} : weekdayValues(real, words)
}

/** The weekday that a date really is (0 for Sunday), and the date with it in place of the one written. */
export function weekdayValues(real: number, words: string): Record<string, string> {
  const realName = WEEKDAYS[real] as string
  return { realName, mended: words.replace(/^[A-Za-z]+/, realName) }
}
