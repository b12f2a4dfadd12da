/** `seconder deadline`: the calendar, with the counting shown and every default printed as assumed. */
import { NATIONS, type Nation } from '#core/calendar/bank-holidays.ts'
import { type Calendar, workingCalendar } from '#core/calendar/calendar.ts'
import { stepInWords } from '#core/calendar/count.ts'
import { hourInWords, longDate } from '#core/calendar/day-names.ts'
import { deadline as deadlineOf } from '#core/calendar/deadline.ts'
import { agendaPeriod, NOTICE_KINDS, type NoticeKind, type NoticePeriod, ownPeriod, usualPeriod } from '#core/calendar/notice-periods.ts'
import type { Settings } from '#core/pack/settings.schema.ts'
import { inWords } from '../arguments.ts'
import type { Command, Given } from '../command.ts'
import { readSettings } from '../input/user-files.ts'
import type { Io } from '../io.ts'
import { wrap } from '../output/wrap.ts'
import { sourceInWords } from '../report/words.ts'
import { Unusable } from '../unusable.ts'
import { dateOption, nationOf, toReview } from './deadline-options.ts'
import { preElection } from './deadline-pre-election.ts'

const SAID: Readonly<Record<NoticeKind, string>> = {
  motion: 'The latest notice of a motion',
  question: 'The latest notice of a question',
  agenda: 'The latest day for the agenda and papers',
  group: 'The latest notice of a group meeting',
  'call-in': 'The last day for a call-in',
}

export const deadline: Command = {
  name: 'deadline',
  usage: [
    'deadline motion|question|agenda|group --meeting DATE [--days N] [--profile P.json] [--nation N]',
    'deadline call-in --published DATE [--days N] [--profile P.json] [--nation N]',
    'deadline pre-election [--poll DATE] [--on DATE] [--kind KIND] [--profile P.json] [--nation N]',
  ],
  about:
    'Works out the day, shows how it was counted, and says what it took for granted. Dates are written as 2026-09-16, 16/09/2026 or "Wednesday 16 September 2026". Your council\'s constitution wins over every default.',
  options: {
    meeting: { value: 'DATE', help: 'the day of the meeting' },
    published: { value: 'DATE', help: 'the day on which the decision was published' },
    poll: { value: 'DATE', help: 'the day of the poll' },
    on: { value: 'DATE', help: 'asks whether this day lies in a pre-election period' },
    kind: {
      value: 'KIND',
      help: 'the kind of poll',
      choices: ['whole-council', 'thirds', 'by-election', 'mayor', 'pcc', 'uk-parliament', 'senedd', 'scottish-parliament', 'ni-assembly'],
    },
    days: { value: 'N', help: 'how many clear days' },
    'count-saturdays': { help: 'counts Saturdays, as some parish councils do' },
    nation: { value: 'N', help: 'whose bank holidays', choices: NATIONS },
    profile: { value: 'P.json', help: 'your settings: nation, closures, standing orders, polls' },
    format: { value: 'FORMAT', help: 'how to write the answer', choices: ['text', 'json'] },
  },
  async run(given, io) {
    const [what, ...more] = given.words
    if (what === undefined || more.length > 0) throw new Unusable(`say which deadline: ${inWords([...NOTICE_KINDS, 'pre-election'])}. See: seconder deadline --help`)
    const settings = await readSettings(given)
    if (what === 'pre-election') return preElection(given, settings, io)
    const kind = NOTICE_KINDS.find((known) => known === what)
    if (!kind) throw new Unusable(`there is no deadline called "${what}": choose ${inWords([...NOTICE_KINDS, 'pre-election'])}.`)
    return notice(kind, given, settings, io)
  },
}

async function notice(kind: NoticeKind, given: Given, settings: Settings, io: Io): Promise<number> {
  const option = kind === 'call-in' ? 'published' : 'meeting'
  const day = dateOption(given, option)
  const assumed: string[] = []
  const nation = nationOf(given, settings, assumed)
  const period = periodOf(kind, given, settings, nation, assumed)
  const calendar = calendarOf(given, settings, nation)
  const answer = deadlineOf(kind, day, period, calendar)
  if (!answer.known) throw new Unusable(answer.why)
  const hour = period.hour && hourInWords(period.hour)
  if (given.value('format') === 'json') {
    await io.out(
      `${JSON.stringify({ deadline: kind, day: answer.day, hour: period.hour, clearDays: period.clearDays, from: period.from, basis: period.basis, leavesOut: calendar.leavesOut, assumed, steps: answer.steps })}\n`,
    )
    return 0
  }
  // A default must not read as a fact, above all in the one line that people copy.
  const [is, unless] = period.from === 'default' ? ['would be', ', by what is usual and not by your council’s own standing orders'] : ['is', '']
  await io.out(
    `${[
      wrap(`${SAID[kind]} (${kind === 'call-in' ? 'decision published' : 'meeting'} on ${longDate(day)}) ${is} ${longDate(answer.day)}${hour ? `, ${hour}` : ''}${unless}.`),
      ['How it was counted:', ...answer.steps.map((step) => `  ${stepInWords(step)}`)].join('\n'),
      [
        wrap(`${period.clearDays} ${kind === 'call-in' ? 'working' : 'clear working'} day${period.clearDays === 1 ? '' : 's'}, ${period.basis}.`),
        ...(period.source ? [wrap(`Source: ${sourceInWords(period.source)}`)] : []),
        wrap(`Left out: ${calendar.leavesOut}.`),
        ...assumed.map((line) => wrap(`Assumed: ${line}`)),
        ...toReview(calendar, io),
      ].join('\n'),
    ].join('\n\n')}\n`,
  )
  return 0
}

function periodOf(kind: NoticeKind, given: Given, settings: Settings, nation: Nation, assumed: string[]): NoticePeriod {
  const own = ownPeriod(kind, settings)
  const days = given.value('days')
  if (days !== undefined) {
    if (!/^\d{1,3}$/.test(days)) throw new Unusable(`--days cannot be "${days}": write a whole number of days, as in --days 7`)
    return { ...(own?.hour && { hour: own.hour }), clearDays: Number(days), from: 'settings', basis: 'as you asked' }
  }
  if (own) return own
  if (kind === 'agenda') {
    if (!settings.council?.type) assumed.push('a principal council, not a parish or community council (no type in your settings).')
    return agendaPeriod(nation, settings.council?.type)
  }
  const usual = usualPeriod(kind)
  assumed.push(
    `${usual.clearDays} ${kind === 'call-in' ? 'working' : 'clear working'} days${usual.hour ? ` and ${hourInWords(usual.hour)}` : ''}: your settings do not say (standingOrders). Your council's constitution decides.`,
  )
  return usual
}

const calendarOf = (given: Given, settings: Settings, nation: Nation): Calendar =>
  workingCalendar(nation, { closures: settings.calendar?.closures, saturdays: given.has('count-saturdays') })
