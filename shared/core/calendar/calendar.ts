/** Which days count towards a period of notice, and in words why a day does not. */
import { type BankHolidays, bankHolidaysOf, type Nation } from './bank-holidays.ts'
import { type Day, isWeekend, weekdayOf } from './day.ts'
import { easterMonday, goodFriday } from './easter.ts'

export interface Calendar {
  /** What is left out, in words: 'weekends and the bank holidays of Scotland'. */
  readonly leavesOut: string
  /** First and last day for which the bank holidays are known. */
  readonly from: Day
  readonly until: Day
  readonly reviewBy: Day
  /** Why the day does not count: 'weekend', 'Boxing Day (substitute day)'; undefined for a day that counts. */
  notCounted(day: Day): string | undefined
}

export interface WorkingOptions {
  /** Days on which the council is closed (settings: calendar.closures). */
  readonly closures?: readonly Day[]
  /** Some parish and community councils count Saturdays (guidance F4); strict counting, the default, does not. */
  readonly saturdays?: boolean
}

const SATURDAY = 6

/** The calendar of clear days for meetings: Christmas Eve counts unless the council is closed. */
export function workingCalendar(nation: Nation, { closures = [], saturdays = false }: WorkingOptions = {}): Calendar {
  const holidays = bankHolidaysOf(nation)
  const closed = new Set(closures)
  return {
    ...knownBy([holidays]),
    leavesOut: `${saturdays ? 'Sundays' : 'weekends'} and the bank holidays of ${holidays.area}${closed.size > 0 ? ', and days on which the council is closed' : ''}`,
    notCounted: (day) =>
      isWeekend(day) && !(saturdays && weekdayOf(day) === SATURDAY) ? 'weekend' : (holidays.names.get(day) ?? (closed.has(day) ? 'council closed' : undefined)),
  }
}

/**
 * The calendar of election timetables, which is another one: Christmas Eve, Christmas Day and Good Friday are left out whatever
 * the bank holidays are, in Scotland Easter Monday too. For a UK general election a bank holiday anywhere in the UK is left out.
 */
export function electionCalendar(nations: readonly [Nation, ...Nation[]]): Calendar {
  const tables = [...new Set(nations.map(bankHolidaysOf))]
  return {
    ...knownBy(tables),
    leavesOut: `weekends, Christmas Eve, Christmas Day, Good Friday${nations.includes('S') ? ', Easter Monday' : ''} and the bank holidays of ${tables.map(({ area }) => area).join(', ')}`,
    notCounted: (day) => (isWeekend(day) ? 'weekend' : (nameIn(tables, day) ?? nameInElections(day, nations.includes('S')))),
  }
}

function nameIn(tables: readonly BankHolidays[], day: Day): string | undefined {
  const table = tables.find(({ names }) => names.has(day))
  return table && (tables.length > 1 ? `${table.names.get(day)}, ${table.area}` : table.names.get(day))
}

function nameInElections(day: Day, scotland: boolean): string | undefined {
  const date = day.slice(5)
  if (date === '12-24') return 'Christmas Eve'
  if (date === '12-25') return 'Christmas Day'
  const year = Number(day.slice(0, 4))
  if (day === goodFriday(year)) return 'Good Friday'
  return scotland && day === easterMonday(year) ? 'Easter Monday' : undefined
}

/** Several tables together know only what all of them know. */
function knownBy(tables: readonly BankHolidays[]): Pick<Calendar, 'from' | 'until' | 'reviewBy'> {
  const sorted = (key: 'from' | 'until' | 'reviewBy') => tables.map((table) => table[key]).sort()
  return { from: sorted('from').at(-1) as Day, until: sorted('until')[0] as Day, reviewBy: sorted('reviewBy')[0] as Day }
}
