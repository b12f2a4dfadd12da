/** The pre-election period in words, by-elections of a ward, and polls whose notice nobody has entered. */
import { addDays, daysBetween } from '../../calendar/day.ts'
import { longDate } from '../../calendar/day-names.ts'
import { timetableOf } from '../../calendar/election-timetable.ts'
import { type PreElectionPeriod, periodOf, preElectionPeriod } from '../../calendar/pre-election.ts'
import type { Situation, View } from './situation.ts'
import { sendDay } from './when.ts'

type Known = PreElectionPeriod | undefined

/** Undefined outside every period, and until somebody entered the polls. */
const period = (s: Situation): Known => preElectionPeriod(sendDay(s), s.settings, s.context.area)
const meetingPeriod = (s: Situation): Known => (s.context.meetingDate ? preElectionPeriod(s.context.meetingDate, s.settings, s.context.area) : undefined)

const known = ({ settings }: Situation): boolean => settings.calendar?.polls !== undefined

/** From which date, by which rule, until when. */
function inWords(found: Known, { settings: { council } }: Situation): string | undefined {
  if (!found) return undefined
  const { from, to, computed, poll, areas } = found
  const law = computed ? timetableOf(council?.nation ?? 'E', poll.kind)?.source : undefined
  const rule = computed ? `the latest day for the notice of election${law && council?.nation ? ` under ${law.title}, ${law.provision}` : ''}` : 'the day of the notice of election'
  const where = areas.length > 0 ? ` in ${areas.join(' and ')}` : ''
  return `From ${longDate(from)} (${rule}) until the poll${where} on ${longDate(to)}`
}

/** A poll in some wards alone, and none for the whole council (which would come first). */
const byElectionOnly: View = (s) => {
  if (!known(s)) return undefined
  const found = period(s)
  return found !== undefined && found.areas.length > 0
}

/** How far ahead a poll's notice is asked for. */
const DAYS_AHEAD = 200

/** Days to the next poll of which neither the notice nor, by another of the same day, the period is entered. */
const pollWithoutNotice: View = (s) => {
  if (!known(s)) return undefined
  const day = sendDay(s)
  const ahead = (s.settings.calendar?.polls ?? []).filter(({ date, noticeOn }) => noticeOn === undefined && day <= date && date <= addDays(day, DAYS_AHEAD))
  return ahead.length > 0 ? Math.min(...ahead.map(({ date }) => daysBetween(day, date))) : -1
}

const latestNotice: View = (s) => {
  const days = s.value('pollWithoutNotice')
  if (typeof days !== 'number' || days < 0) return undefined
  const date = addDays(sendDay(s), days)
  const poll = s.settings.calendar?.polls?.find((one) => one.date === date && one.noticeOn === undefined)
  const found = poll && periodOf(poll, s.settings)
  return found ? `the latest day the law allows, ${longDate(found.from)}` : 'no day at all'
}

export const ELECTIONS: Readonly<Record<string, View>> = {
  byElectionOnly,
  pollWithoutNotice,
  latestNotice,
  /** "From Friday 27 March 2026 (the day of the notice of election) until the poll on Thursday 7 May 2026" */
  periodInWords: (s) => inWords(period(s), s),
  /** The same for the day of the meeting, else of sending. */
  meetingPeriodInWords: (s) => inWords(meetingPeriod(s) ?? period(s), s),
  meetingInPeriod: (s) => (known(s) && s.context.meetingDate ? meetingPeriod(s) !== undefined : undefined),
  /** The text is about a ward (contract: `area`). */
  areaGiven: ({ context }) => context.area !== undefined,
  nextPoll: (s) => {
    const days = s.value('pollWithoutNotice')
    return typeof days === 'number' && days >= 0 ? longDate(addDays(sendDay(s), days)) : undefined
  },
}
