/** When: the pre-election period, deadlines, the days of drafting and sending. Moments are ISO; see calendar/. */
import { bankHolidaysOf } from '../../calendar/bank-holidays.ts'
import { workingCalendar } from '../../calendar/calendar.ts'
import { latestNoticeDay } from '../../calendar/clear-days.ts'
import { addDays } from '../../calendar/day.ts'
import { periodOf, preElectionPeriod } from '../../calendar/pre-election.ts'
import type { Situation, View } from './situation.ts'

const dayOf = (moment: string): string => moment.slice(0, 10)
export const sendDay = ({ context, today }: Situation): string => dayOf(context.sendDate ?? context.date ?? today)

/** Unknown until somebody entered the polls. */
const period = (s: Situation) => (s.settings.calendar?.polls ? (preElectionPeriod(sendDay(s), s.settings, s.context.area) ?? null) : undefined)

const inPeriod: View = (s) => {
  const found = period(s)
  return found === undefined ? undefined : found !== null
}

/** Drafted before a pre-election period that it will be sent in. */
const crossesIntoPeriod: View = (s) => {
  const { draftedOn, date, sendDate } = s.context
  const drafted = draftedOn ?? (sendDate ? (date ?? s.today) : undefined)
  const sent = sendDate ? dayOf(sendDate) : date
  if (drafted === undefined || sent === undefined || !s.settings.calendar?.polls) return undefined
  return s.settings.calendar.polls.some((poll) => {
    const span = periodOf(poll, s.settings)
    return span !== undefined && drafted < span.from && span.from <= sent && sent <= span.to
  })
}

/** The last moment for notice of a motion, by the council's own standing orders; unknown without them. */
const motionDeadline: View = ({ context, settings }) => {
  const days = settings.standingOrders?.motionNoticeDays
  if (!context.meetingDate || days === undefined) return undefined
  const nation = settings.council?.nation ?? 'E'
  if (context.meetingDate > bankHolidaysOf(nation).until) return undefined
  const latest = latestNoticeDay(context.meetingDate, days, workingCalendar(nation, { closures: settings.calendar?.closures ?? [] }))
  if (!latest.known) return undefined
  const hour = settings.standingOrders?.motionNoticeHour
  return hour ? `${latest.day}T${hour}` : `${latest.day}T23:59`
}

const submittedAt: View = ({ context, today }) => {
  const moment = context.noticeSentAt ?? context.sendDate ?? context.date ?? today
  return moment.includes('T') ? moment : `${moment}T00:00`
}

/** A quarter, and a month, less the few days by which issues slip (Code paragraph 28: quarterly; parish councils monthly). */
const DAYS_BETWEEN_ISSUES = { principal: 84, parish: 28 }

/** The first day for the next council newsletter. Where the type of council is not known, a month is too soon for any. */
const nextIssueFrom: View = ({ context, settings }) => {
  if (!context.previousIssueOn) return undefined
  const type = settings.council?.type
  const monthly = type === undefined || type === 'parish' || type === 'community'
  return addDays(context.previousIssueOn, monthly ? DAYS_BETWEEN_ISSUES.parish : DAYS_BETWEEN_ISSUES.principal)
}

/** past · ahead · none: the embargo in the status line; `ahead` also where its day is not written out. */
const embargo: View = (s) => {
  const line = s.facts.of('structure').find(({ value, part }) => value.role === 'status' && value.name === 'embargo' && part !== 'quoted')
  if (!line) return 'none'
  const { iso, minutes } = line.value
  if (iso === undefined) return 'ahead'
  const sent = s.context.sendDate ?? s.context.date ?? s.today
  if (iso !== dayOf(sent)) return iso < dayOf(sent) ? 'past' : 'ahead'
  return minutes !== undefined && sent.includes('T') && minutes < Number(sent.slice(11, 13)) * 60 + Number(sent.slice(14, 16)) ? 'past' : 'ahead'
}

/** A release that says both "embargoed" and "for immediate release". */
const twoStatuses: View = (s) => {
  const names = s.facts.of('structure').flatMap(({ value, part }) => (value.role === 'status' && part !== 'quoted' && value.name ? [value.name] : []))
  return names.includes('immediate') && names.includes('embargo')
}

/** The kind of the next poll, on or after the day of sending; unknown until somebody entered the polls. */
const pollKind: View = (s) => {
  const day = sendDay(s)
  const ahead = (s.settings.calendar?.polls ?? []).filter(({ date }) => date >= day).sort((a, b) => (a.date < b.date ? -1 : 1))
  return ahead[0]?.kind
}

export const WHEN: Readonly<Record<string, View>> = {
  inPeriod,
  crossesIntoPeriod,
  motionDeadline,
  submittedAt,
  periodFrom: (s) => period(s)?.from,
  periodTo: (s) => period(s)?.to,
  sendDay,
  nextIssueFrom,
  embargo,
  twoStatuses,
  pollKind,
  meetingDate: ({ context }) => context.meetingDate,
}
