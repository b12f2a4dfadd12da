/** What the kinds of deadline have in common: the day asked for, the nation, and how old the bank holidays may be. */
import { NATION_NAMES, NATIONS, type Nation } from '#core/calendar/bank-holidays.ts'
import type { Calendar } from '#core/calendar/calendar.ts'
import { longDate, readDate, WEEKDAYS, weekdayName } from '#core/calendar/day-names.ts'
import type { Settings } from '#core/pack/settings.schema.ts'
import type { Given } from '../command.ts'
import type { Io } from '../io.ts'
import { wrap } from '../output/wrap.ts'
import { Unusable } from '../unusable.ts'

export function nationOf(given: Given, settings: Settings, assumed: string[]): Nation {
  const nation = NATIONS.find((code) => code === given.value('nation')) ?? settings.council?.nation
  if (!nation) assumed.push(`${NATION_NAMES.E} (say --nation, or set council.nation in your settings).`)
  return nation ?? 'E'
}

/** A line once the bank holidays should have been compared with their source again. */
export function toReview({ reviewBy }: Pick<Calendar, 'reviewBy'>, { today }: Io): string[] {
  return today > reviewBy ? [wrap(`The bank holidays should have been compared with gov.uk/bank-holidays by ${longDate(reviewBy)}: check them.`)] : []
}

/** @throws Unusable where the option is missing, is no day, or names the wrong weekday */
export function dateOption(given: Given, option: string): string {
  const text = given.value(option)
  if (text === undefined) throw new Unusable(`say the day: --${option} DATE, as in --${option} 2026-09-16`)
  const read = readDate(text)
  if (!read) throw new Unusable(`--${option}: there is no day "${text}". Write it as 2026-09-16, 16/09/2026 or "16 September 2026".`)
  if (read.weekday !== undefined && WEEKDAYS[read.weekday] !== weekdayName(read.day))
    throw new Unusable(`--${option}: ${longDate(read.day).replace(/^\w+ /, '')} is a ${weekdayName(read.day)}, not a ${WEEKDAYS[read.weekday]}. Which day is meant?`)
  return read.day
}
