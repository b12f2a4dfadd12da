/** `seconder deadline pre-election`: when the period begins and ends, or whether a day lies in one. */
import { bankHolidaysOf } from '#core/calendar/bank-holidays.ts'
import { stepInWords } from '#core/calendar/count.ts'
import { longDate } from '#core/calendar/day-names.ts'
import { latestNoticeOfElection, type Poll, type PollKind, timetableOf } from '#core/calendar/election-timetable.ts'
import { periodOf, preElectionPeriod } from '#core/calendar/pre-election.ts'
import type { Settings } from '#core/pack/settings.schema.ts'
import type { Given } from '../command.ts'
import type { Io } from '../io.ts'
import { wrap } from '../output/wrap.ts'
import { sourceInWords } from '../report/words.ts'
import { Unusable } from '../unusable.ts'
import { dateOption, nationOf, toReview } from './deadline-options.ts'

export async function preElection(given: Given, settings: Settings, io: Io): Promise<number> {
  const assumed: string[] = []
  const nation = nationOf(given, settings, assumed)
  const here: Settings = { ...settings, council: { ...settings.council, nation } }
  if (given.has('on')) return onDay(given, here, assumed, io)
  const polls = given.has('poll') ? [pollOn(dateOption(given, 'poll'), given, settings)] : (settings.calendar?.polls ?? [])
  if (polls.length === 0) throw new Unusable('say the day of the poll: --poll 2027-05-06, or give a profile with calendar.polls.')
  const answers = polls.map((poll) => ({
    poll,
    period: periodOf(poll, here),
    latest: latestNoticeOfElection(poll.date, nation, poll.kind),
    source: timetableOf(nation, poll.kind)?.source,
  }))
  for (const { period, latest } of answers) if (!period && !latest.known) throw new Unusable(latest.why)
  if (given.value('format') === 'json') {
    const shown = answers.map(({ poll, period, latest }) => ({
      poll,
      from: period?.from,
      to: period?.to,
      computed: period?.computed,
      latestNotice: latest.known ? latest.day : undefined,
      steps: latest.known ? latest.steps : undefined,
    }))
    await io.out(`${JSON.stringify({ deadline: 'pre-election', periods: shown, assumed })}\n`)
    return 0
  }
  const blocks = answers.map(({ poll, period, latest, source }) => {
    const from = period?.computed
      ? `begins at the latest on ${longDate(period.from)}, the last day for the notice of election`
      : `begins on ${longDate(period?.from as string)}, the day of the notice of election in your settings`
    const areas = period?.areas.length ? ` It concerns ${period.areas.join(', ')}; publicity elsewhere has more latitude.` : ''
    return [
      wrap(`The pre-election period for the poll on ${longDate(poll.date)} ${from}, and ends with the poll.${areas}`),
      ...(latest.known ? [['How the last day for the notice was counted:', ...latest.steps.map((step) => `  ${stepInWords(step)}`)].join('\n')] : []),
      ...(source ? [wrap(`Source: ${sourceInWords(source)}`)] : []),
      ...(period?.computed ? [wrap('The returning officer may publish the notice earlier: once it is out, enter its day in your settings (calendar.polls[].noticeOn).')] : []),
    ].join('\n\n')
  })
  const ends = [...assumed.map((line) => wrap(`Assumed: ${line}`)), ...toReview(bankHolidaysOf(nation), io)]
  await io.out(`${[...blocks, ...(ends.length > 0 ? [ends.join('\n')] : [])].join('\n\n')}\n`)
  return 0
}

/** The poll of the settings on that day, with its notice; else one with nothing known but its kind. */
function pollOn(date: string, given: Given, settings: Settings): Poll {
  const kind = given.value('kind') as PollKind | undefined
  const known = settings.calendar?.polls?.find((poll) => poll.date === date && (kind === undefined || poll.kind === kind))
  return known ?? { date, ...(kind && { kind }) }
}

async function onDay(given: Given, settings: Settings, assumed: readonly string[], io: Io): Promise<number> {
  const day = dateOption(given, 'on')
  const polls = given.has('poll') ? [pollOn(dateOption(given, 'poll'), given, settings)] : settings.calendar?.polls
  if (!polls) throw new Unusable('say the day of the poll (--poll), or give a profile with calendar.polls.')
  const period = preElectionPeriod(day, { ...settings, calendar: { ...settings.calendar, polls } })
  if (given.value('format') === 'json') {
    await io.out(`${JSON.stringify({ deadline: 'pre-election', on: day, inPeriod: period !== undefined, period, assumed })}\n`)
    return 0
  }
  const answer = period
    ? `${longDate(day)} lies in the pre-election period before the poll on ${longDate(period.to)} (from ${longDate(period.from)}${period.computed ? ' at the latest' : ''}).`
    : `${longDate(day)} lies in no pre-election period that is known here.`
  await io.out(`${[answer, ...assumed.map((line) => `Assumed: ${line}`)].map((line) => wrap(line)).join('\n')}\n`)
  return 0
}
