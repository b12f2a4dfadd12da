/** The pre-election period: from the notice of an election to its poll (guidance B4). */
import type { Settings } from '../pack/settings.schema.ts'
import type { Nation } from './bank-holidays.ts'
import { type Day, isDay } from './day.ts'
import { latestNoticeAnywhere, latestNoticeOfElection, type Poll } from './election-timetable.ts'

export interface PreElectionPeriod {
  readonly poll: Poll
  /** The day of the notice, or the latest day for it; belongs to the period. */
  readonly from: Day
  /** The day of the poll; belongs to the period. */
  readonly to: Day
  /** True when `from` is only the latest day the law allows: the notice may have been published before it. */
  readonly computed: boolean
  /** Wards of a poll that does not cover the whole council; empty for the whole council. Publicity elsewhere has more latitude. */
  readonly areas: readonly string[]
}

/** Counting back takes longer than a whole check may, and every check asks: an answer is kept as long as its poll. */
const known = new WeakMap<Poll, Map<string, PreElectionPeriod | undefined>>()

/** The period of one poll; undefined where neither the day of its notice nor the law's day is known. */
export function periodOf(poll: Poll, settings: Settings): PreElectionPeriod | undefined {
  const nation = settings.council?.nation
  const answers = known.get(poll) ?? new Map<string, PreElectionPeriod | undefined>()
  const key = nation ?? 'anywhere'
  if (!answers.has(key)) {
    answers.set(key, workOut(poll, nation))
    known.set(poll, answers)
  }
  return answers.get(key)
}

function workOut(poll: Poll, nation: Nation | undefined): PreElectionPeriod | undefined {
  const areas = poll.areas ?? []
  if (poll.noticeOn !== undefined) return { poll, from: poll.noticeOn, to: poll.date, computed: false, areas }
  const latest = nation ? latestNoticeOfElection(poll.date, nation, poll.kind) : latestNoticeAnywhere(poll.date, poll.kind)
  return latest.known ? { poll, from: latest.day, to: poll.date, computed: true, areas } : undefined
}

/**
 * The pre-election period that a day lies in; undefined outside every known one.
 * Of several, one that covers the whole council comes first, then the one that began first.
 * @param area - the ward a text is about; a poll in other wards only is then left out. Unknown: every poll counts.
 */
export function preElectionPeriod(date: Day, settings: Settings, area?: string): PreElectionPeriod | undefined {
  const day = date.slice(0, 10)
  if (!isDay(day)) return undefined
  return (settings.calendar?.polls ?? [])
    .map((poll) => periodOf(poll, settings))
    .filter((period): period is PreElectionPeriod => period !== undefined && period.from <= day && day <= period.to && covers(period, area))
    .sort((a, b) => Number(a.areas.length > 0) - Number(b.areas.length > 0) || (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))[0]
}

function covers({ areas }: PreElectionPeriod, area: string | undefined): boolean {
  return area === undefined || areas.length === 0 || areas.some((one) => sameArea(one, area))
}

/** 'Mill' and 'Mill Ward' are one ward. */
function sameArea(a: string, b: string): boolean {
  const plain = (name: string) =>
    name
      .trim()
      .toLowerCase()
      .replace(/ (?:ward|division)$/, '')
  return plain(a) === plain(b)
}
