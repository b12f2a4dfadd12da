/** Bank holidays as dated data: one file a nation group, each with its source and the last day it knows. */
import type { Source } from '../checker/finding.ts'
import type { Settings } from '../pack/settings.schema.ts'
import englandAndWales from './bank-holidays/england-and-wales.json'
import northernIreland from './bank-holidays/northern-ireland.json'
import scotland from './bank-holidays/scotland.json'
import type { Day } from './day.ts'

export type Nation = NonNullable<NonNullable<Settings['council']>['nation']>

export const NATIONS: readonly Nation[] = ['E', 'W', 'S', 'NI']
export const NATION_NAMES: Readonly<Record<Nation, string>> = { E: 'England', W: 'Wales', S: 'Scotland', NI: 'Northern Ireland' }

export interface BankHolidays {
  /** 'England and Wales' */
  readonly area: string
  /** First and last day that the table speaks for. */
  readonly from: Day
  readonly until: Day
  /** The day by which a person should compare the table with its source again. */
  readonly reviewBy: Day
  readonly source: Source
  /** The name of the holiday on a day. */
  readonly names: ReadonlyMap<Day, string>
}

const table = (area: string, { days, ...rest }: typeof englandAndWales): BankHolidays => ({ ...rest, area, names: new Map(days.map(({ day, name }) => [day, name])) })

const AREAS = {
  E: () => table('England and Wales', englandAndWales),
  S: () => table('Scotland', scotland),
  NI: () => table('Northern Ireland', northernIreland),
}
/** Made when first asked for: most drafts name no day that they decide. */
const made: { [area in keyof typeof AREAS]?: BankHolidays } = {}

export function bankHolidaysOf(nation: Nation): BankHolidays {
  const area = nation === 'W' ? 'E' : nation
  made[area] ??= AREAS[area]()
  return made[area]
}
