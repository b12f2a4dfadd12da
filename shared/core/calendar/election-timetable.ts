/** By which day the notice of an election must be published: the table of the law, by nation and kind of poll. */
import type { Source } from '../checker/finding.ts'
import type { Settings } from '../pack/settings.schema.ts'
import { NATION_NAMES, NATIONS, type Nation } from './bank-holidays.ts'
import { electionCalendar } from './calendar.ts'
import { type Answer, nthCountedDay, renameLast } from './count.ts'
import type { Day } from './day.ts'

export type Poll = NonNullable<NonNullable<Settings['calendar']>['polls']>[number]
export type PollKind = NonNullable<Poll['kind']>

export interface Timetable {
  /** Not later than this day before the poll. */
  readonly latestDay: number
  /** Whose bank holidays are left out. */
  readonly nations: readonly [Nation, ...Nation[]]
  readonly source: Source
}

const source = (title: string, provision: string, url: string, certainty?: string): Source => ({
  title,
  provision,
  url,
  asAt: '2026-11-22',
  verified: certainty === undefined,
  certainty,
})

const ENGLAND = source(
  'Local Elections (Principal Areas) (England and Wales) Rules 2006, SI 2006/3304',
  'Schedule 3 rule 1',
  'https://www.legislation.gov.uk/uksi/2006/3304/schedule/3/part/1/made',
)
const WALES = source(
  'Local Elections (Principal Areas) (Wales) Rules 2021, SI 2021/1459 (W. 374)',
  'rule 3 and Schedule 1',
  'https://www.legislation.gov.uk/wsi/2021/1459/made',
  'The days left out were read; the 25th day is that of England and Wales before.',
)
const SCOTLAND = source(
  'Scottish Local Government Elections Order 2011, SSI 2011/399',
  'Schedule 1 rule 1',
  'https://www.legislation.gov.uk/ssi/2011/399/schedule/1/made',
  'Between the 35th and the 28th day: as councils publish the rule; agrees with their published dates of 2022.',
)
const NORTHERN_IRELAND = source('Electoral Law Act (Northern Ireland) 1962, Schedule 5', 'Part I paragraph 1(2)', 'https://www.legislation.gov.uk/apni/1962/14/schedule/5')
const LOCAL: Readonly<Record<Nation, Timetable>> = {
  E: { latestDay: 25, nations: ['E'], source: ENGLAND },
  W: { latestDay: 25, nations: ['W'], source: WALES },
  S: { latestDay: 28, nations: ['S'], source: SCOTLAND },
  NI: { latestDay: 25, nations: ['NI'], source: NORTHERN_IRELAND },
}
const UK_PARLIAMENT: Timetable = {
  latestDay: 22,
  nations: ['E', 'S', 'NI'],
  source: source(
    'Representation of the People Act 1983',
    'Schedule 1 rules 1 and 2',
    'https://www.legislation.gov.uk/ukpga/1983/2/schedule/1',
    "By 4pm on the 22nd day: the Electoral Commission's timetable for 4 July 2024. A by-election has another timetable.",
  ),
}
const SCOTTISH_PARLIAMENT: Timetable = {
  latestDay: 28,
  nations: ['S'],
  source: source('Scottish Parliament (Elections etc.) Order 2015, SSI 2015/425', 'Schedule 2 rule 1', 'https://www.legislation.gov.uk/ssi/2015/425/schedule/2/part/1'),
}
const NI_ASSEMBLY: Timetable = {
  latestDay: 25,
  nations: ['NI'],
  source: { ...NORTHERN_IRELAND, verified: false, certainty: 'As applied to Assembly elections: agrees with the date published for 5 May 2022.' },
}

/** @returns undefined where the law's day is not in the table: a Senedd election, a casual vacancy in Northern Ireland */
export function timetableOf(nation: Nation, kind: PollKind = 'whole-council'): Timetable | undefined {
  switch (kind) {
    case 'uk-parliament':
      return UK_PARLIAMENT
    case 'scottish-parliament':
      return SCOTTISH_PARLIAMENT
    case 'ni-assembly':
      return NI_ASSEMBLY
    case 'senedd':
      return undefined
    case 'by-election':
      return nation === 'NI' ? undefined : LOCAL[nation]
    default:
      return LOCAL[nation]
  }
}

/**
 * The latest day for the notice of election. The returning officer may publish earlier, so that the day really published
 * (settings: calendar.polls[].noticeOn) always wins over this one.
 */
export function latestNoticeOfElection(poll: Day, nation: Nation, kind?: PollKind): Answer {
  const timetable = timetableOf(nation, kind)
  if (!timetable)
    return {
      known: false,
      why: `The last day for the notice of this kind of election (${kind}, ${NATION_NAMES[nation]}) is not in the calendar: enter the day on which the notice is published.`,
    }
  const answer = nthCountedDay(poll, 'the day of the poll, not counted', timetable.latestDay, -1, electionCalendar(timetable.nations))
  return renameLast(answer, true, `counted ${timetable.latestDay}: the latest day for the notice of election`)
}

/**
 * Where the nation is not known: the last of the nations' days. By then the notice is out, wherever the council is,
 * so that nothing is guessed; it may have been out for some days.
 */
export function latestNoticeAnywhere(poll: Day, kind?: PollKind): Answer {
  const known = NATIONS.map((nation) => latestNoticeOfElection(poll, nation, kind)).filter((answer) => answer.known)
  const latest = known.reduce((a, b) => (!a || b.day > a.day ? b : a), known[0])
  return latest ?? latestNoticeOfElection(poll, 'E', kind)
}
