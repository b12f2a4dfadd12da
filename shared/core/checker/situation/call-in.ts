/** What a call-in of an executive decision needs: enough members, reasons, and to come in time (guidance F6). */
import { bankHolidaysOf } from '../../calendar/bank-holidays.ts'
import { workingCalendar } from '../../calendar/calendar.ts'
import { lastDayOfPeriod } from '../../calendar/clear-days.ts'
import type { DraftFacts } from '../draft-facts.ts'
import type { View } from './situation.ts'

const COUNTED = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const NUMBER_OF_MEMBERS = new RegExp(`\\b(${COUNTED.join('|')}|\\d{1,2}) (?:undersigned |named )?(?:members|councillors|signatories|of us)\\b`, 'i')

/** Where the names of those who sign begin, unless somebody signs for others. */
const SIGNED = /^[ \t]*Signed(?: by)?\b:?(?!.*\b(?:behalf|above)\b)/im
const ONLY_SO_MANY = new RegExp(`\\b(?:only|just)(?: the)? (${COUNTED.join('|')}) (?:of us|signatures|signatories|names)\\b`, 'i')

/** Members who sign, or all who are named where no line says who does, or as many as it says there are; more than asked for is no fault. */
function membersIn(facts: DraftFacts): number {
  const text = facts.text('body')
  const only = ONLY_SO_MANY.exec(text)?.[1]
  if (only !== undefined) return COUNTED.indexOf(only.toLowerCase()) + 1
  const named = namesIn(facts, 0)
  const from = SIGNED.exec(text)?.index
  const signed = from === undefined ? named : namesIn(facts, from)
  const written = NUMBER_OF_MEMBERS.exec(text)?.[1]?.toLowerCase()
  const said = written === undefined ? 0 : COUNTED.indexOf(written) + 1 || Number(written)
  return Math.max(signed || named, said)
}

function namesIn(facts: DraftFacts, from: number): number {
  const names = new Set<string>()
  for (const { part, start, value } of facts.of('person')) if (part === 'body' && start >= from) names.add((value.member ?? value.fullName ?? value.name).toLowerCase())
  for (const { part, start, value } of facts.of('structure')) if (part === 'body' && start >= from && value.role === 'signature' && value.name) names.add(value.name.toLowerCase())
  return names.size
}

const callInSigned: View = (s) => {
  const needed = s.settings.standingOrders?.callInMembers
  if (s.context.kind !== 'call-in' || needed === undefined) return undefined
  return membersIn(s.facts) >= needed
}

const callInReasoned: View = (s) => (s.context.kind === 'call-in' ? s.facts.named('$callInReasons').some(({ part }) => part === 'body') : undefined)

const callInInTime: View = (s) => {
  const { context, settings } = s
  const days = settings.standingOrders?.callInDays
  if (context.kind !== 'call-in' || days === undefined || context.decisionPublishedOn === undefined) return undefined
  const nation = settings.council?.nation ?? 'E'
  if (context.decisionPublishedOn > bankHolidaysOf(nation).until) return undefined
  const last = lastDayOfPeriod(context.decisionPublishedOn, 'the day of publication', days, workingCalendar(nation, { closures: settings.calendar?.closures ?? [] }))
  return last.known ? (s.value('submittedAt') as string).slice(0, 10) <= last.day : undefined
}

export const CALL_IN: Readonly<Record<string, View>> = { callInSigned, callInReasoned, callInInTime }
