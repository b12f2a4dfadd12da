/** Two days of the situation in the wrong order. */
import { longDate } from '../../calendar/day-names.ts'
import { absence, type RuleKind } from '../kind.ts'

export const compareDates: RuleKind<'compare-dates'> = {
  name: 'compare-dates',
  asks: [],
  judge({ day, isAfter }, _facts, situation) {
    const later = situation.value(day) as string | undefined
    const earlier = situation.value(isAfter) as string | undefined
    if (later === undefined || earlier === undefined || later <= earlier) return []
    return [absence({ day: spoken(later), date: spoken(earlier) })]
  },
}

/** `2026-09-08T12:30` as "12:30 on Tuesday 8 September 2026". */
function spoken(moment: string): string {
  const [day, time] = moment.split('T')
  return time ? `${time} on ${longDate(day as string)}` : longDate(day as string)
}
