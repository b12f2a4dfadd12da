/**
 * What is known of a donation: from the context's record, else from the words of a donation record. Money given to the
 * group, not by it (guidance I, treasurer). Outside donation records nothing is read and nothing is known.
 */
import { addDays, dayNumber } from '../../calendar/day.ts'
import type { DraftFacts } from '../draft-facts.ts'
import type { PlacedFact } from '../fact.ts'
import type { Situation, View } from './situation.ts'

/** Days by which a donation has to be checked and returned or accepted, or reported. */
const DAYS = 30
const FORMS = ['in-kind', 'loan'] as const

/** What the words of a donation record say. */
interface Reading {
  readonly pounds?: number
  readonly total?: number
  readonly days: Readonly<Partial<Record<Label, string>>>
  readonly said: ReadonlySet<Label>
}
type Label = 'received' | 'checked' | 'accepted' | 'returned' | 'reported'
const LABELS: readonly (readonly [Label, string])[] = [
  ['received', '$donationReceived'],
  ['checked', '$donationChecked'],
  ['accepted', '$donationAccepted'],
  ['returned', '$donationReturned'],
  ['reported', '$donationReported'],
]
/** How far a label may stand from its day: "Received by the treasurer on 2 May". */
const BEFORE = 120
const AFTER = 3

const isRecord = ({ context }: Situation): boolean => context.donation !== undefined || context.kind === 'donation-record'

const readings = new WeakMap<DraftFacts, { readonly step: number; readonly day: string; readonly reading: Reading }>()
const NOTHING: Reading = { days: {}, said: new Set() }

function read(s: Situation): Reading {
  if (s.context.kind !== 'donation-record') return NOTHING
  const { facts } = s
  const day = s.context.date ?? s.today
  const known = readings.get(facts)
  if (known && known.step === facts.step && known.day === day) return known.reading
  const reading = readText(facts, day)
  readings.set(facts, { step: facts.step, day, reading })
  return reading
}

function readText(facts: DraftFacts, today: string): Reading {
  const bodyText = facts.text('body')
  const labels = LABELS.flatMap(([label, list]) => inBody(facts, list).map((fact) => ({ label, fact }))).filter(
    ({ label, fact }) => label === 'received' || !isStillToDo(bodyText, fact),
  )
  const days: Partial<Record<Label, string>> = {}
  for (const date of inBody(facts, 'date') as readonly PlacedFact<'date'>[]) {
    const iso = isoOf(date.value, today)
    const nearest = labels
      .filter(({ fact }) => fact.place === date.place && distance(fact, date) !== undefined)
      .sort((a, b) => (distance(a.fact, date) as number) - (distance(b.fact, date) as number))[0]
    if (iso && nearest) days[nearest.label] ??= iso
  }
  const totals = inBody(facts, '$donationTotals')
  const sums = inBody(facts, 'money') as readonly PlacedFact<'money'>[]
  const isTotal = (sum: PlacedFact): boolean =>
    totals.some((word) => word.place === sum.place && ((word.end <= sum.start && sum.start - word.end < BEFORE) || Math.abs(word.start - sum.end) < AFTER * 3))
  return {
    pounds: sums.find((sum) => !isTotal(sum) && !LIMIT.test(bodyText.slice(Math.max(0, sum.start - 24), sum.start)))?.value.pounds,
    total: sums.find(isTotal)?.value.pounds,
    days,
    said: new Set(labels.map(({ label }) => label)),
  }
}

/** What the law's lines are, not what was given: "until his gifts pass £11,180". */
const LIMIT = /\b(?:above|over|than|pass|passes|past|exceeds?|exceeding|up to|reach|reaches|limit(?: of| is)?|threshold(?: of| is)?|under|below|every|from) ?$/i

/** "I have not been able to find out whether the club is a permissible donor", "the check has yet to be done". */
const NOT_BEFORE =
  /\b(?:not|never|nobody|no one|unable|cannot|can't|couldn't|haven't|hasn't|wasn't|whether|if|yet to|still (?:to|looking|checking|waiting|trying|chasing|being)|to be|will|shall|must be|should be|ha(?:s|ve) to|need to|going to|mean(?:ing)? to|intend to|until|waiting|awaiting|pending)\b[^.!?\n]*$/i
/** "Register check: Linda was going to ask. Not done." */
const LEFT_UNDONE = /^[^\n\d]{0,80}\b(?:not done|neither|not yet|undone|left open|left blank|blank|nothing done|still not|nothing back|no answer|no reply|no word)\b|^ ?: ?no\b/i
const NOT_AFTER = /^[^.!?,;\n]{0,50}\b(?:not|never|yet to|still to|in hand|under way|is to|will|has to|must|should|pending|outstanding|overdue|to follow|awaited)\b/i
/** How far before a label the words stand that take it back. */
const TAKEN_BACK = 60

const isStillToDo = (text: string, { start, end }: PlacedFact): boolean =>
  NOT_BEFORE.test(text.slice(Math.max(0, start - TAKEN_BACK), start)) || NOT_AFTER.test(text.slice(end, end + TAKEN_BACK)) || LEFT_UNDONE.test(text.slice(end, end + 100))

const inBody = (facts: DraftFacts, name: string): readonly PlacedFact[] => facts.named(name).filter(({ part }) => part === 'body')

/** A label stands before its day, or directly behind it: "Received 1 November", "1 November: received". */
function distance(label: PlacedFact, date: PlacedFact): number | undefined {
  if (label.end <= date.start) return date.start - label.end <= BEFORE ? date.start - label.end : undefined
  return label.start >= date.end && label.start - date.end <= AFTER ? label.start - date.end + BEFORE : undefined
}

/** A day without its year is the last one that has passed. */
function isoOf({ iso, day, month }: PlacedFact<'date'>['value'], today: string): string | undefined {
  if (iso) return iso
  const year = Number(today.slice(0, 4))
  const inYear = (of: number): string => `${of}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return inYear(year) <= today ? inYear(year) : inYear(year - 1)
}

const said =
  (label: Label): View =>
  (s) =>
    isRecord(s) ? (dayFor(s, label) ?? '') !== '' || read(s).said.has(label) : undefined

const FIELDS = { received: 'receivedOn', checked: 'checkedOn', accepted: 'acceptedOn', returned: 'returnedOn', reported: 'reportedOn' } as const
const dayFor = (s: Situation, label: Label): string | undefined => s.context.donation?.[FIELDS[label]] ?? read(s).days[label]

const donationValue: View = (s) => (isRecord(s) ? (s.context.donation?.value ?? read(s).pounds) : undefined)

const donationForm: View = (s) => {
  if (!isRecord(s)) return undefined
  const stated = s.context.donation?.form
  if (stated) return stated
  if (s.context.kind !== 'donation-record') return undefined
  const line = FORM_LINE.exec(s.facts.text('body'))?.[1]?.toLowerCase()
  if (line) return line.startsWith('in') ? FORMS[0] : line === 'loan' ? FORMS[1] : 'money'
  if (inBody(s.facts, '$loanWords').length > 0) return FORMS[1]
  return inBody(s.facts, '$inKindWords').length > 0 ? FORMS[0] : 'money'
}

/** A record that says its form is believed, though it goes on to say what holds for loans. */
const FORM_LINE = /\bForm(?: of gift)?: ?(cash|cheque|bank transfer|card|in[ -]kind|loan)\b/i

const donorKind: View = (s) => {
  const stated = s.context.donation?.kind
  if (stated || s.context.kind !== 'donation-record') return stated
  return inBody(s.facts, '$companyMarks').length > 0 ? 'company' : undefined
}

/** A whole name: "Dave" alone finds nobody on the register. */
const donorNamed: View = (s) => {
  const { donation } = s.context
  if (donation?.donor !== undefined) {
    const words = donation.donor.trim().split(/[\s.]+/)
    return words.length > 1 || (donation.kind !== undefined && donation.kind !== 'individual' && words[0] !== '')
  }
  if (s.context.kind !== 'donation-record') return donation ? false : undefined
  const person = s.facts
    .of('person')
    .some(({ part, value }) => part === 'body' && (value.standing === 'private' || value.standing === 'public-figure') && (value.fullName ?? value.name).includes(' '))
  return person || inBody(s.facts, '$companyMarks').length > 0
}

const donorAddressed: View = (s) =>
  isRecord(s)
    ? (s.context.donation?.address ?? '').trim() !== '' ||
      (s.context.kind === 'donation-record' && (inBody(s.facts, 'address').length > 0 || inBody(s.facts, 'postcode').length > 0))
    : undefined

const donationDated: View = (s) => (isRecord(s) ? dayFor(s, 'received') !== undefined || (s.context.kind === 'donation-record' && inBody(s.facts, 'date').length > 0) : undefined)

/** Registered numbers: eight figures, or two letters and six. */
const companyNumbered: View = (s) => {
  if (!isRecord(s)) return undefined
  if ((s.context.donation?.companyNumber ?? '').trim() !== '') return true
  return s.context.kind === 'donation-record' && NUMBER.test(s.facts.text('body'))
}
const NUMBER = /(?:^|[^\dA-Za-z£])(?:\d{8}|(?:SC|NI|OC|SO|R0|IP|RS|SP|CE|CS|NC) ?\d{6})(?![\d-])/

const today = ({ context, today: day }: Situation): string => context.date ?? day

/** Days for which it was held without being returned, accepted or checked in time; 0 once that was done. */
const donationDaysOpen: View = (s) => {
  if (!isRecord(s)) return undefined
  const received = dayFor(s, 'received')
  if (!received) return undefined
  const decided = [dayFor(s, 'accepted'), dayFor(s, 'returned')].filter((day) => day !== undefined).sort()[0]
  // a check decides nothing where the record says that the money still lies there
  if (!decided && !read(s).said.has('returned') && s.context.kind === 'donation-record' && inBody(s.facts, '$donationOpen').length > 0) return daysFrom(received, today(s))
  const settled = [dayFor(s, 'checked'), dayFor(s, 'accepted'), dayFor(s, 'returned')].filter((day) => day !== undefined).sort()[0]
  if (!settled && (read(s).said.has('returned') || read(s).said.has('accepted') || read(s).said.has('checked'))) return 0
  const open = daysFrom(received, settled ?? today(s))
  return settled && open <= DAYS ? 0 : open
}

const daysFrom = (from: string, to: string): number => Math.max(0, dayNumber(to) - dayNumber(from))

/** A loan has no thirty days: the lender is checked before the money comes. */
const lentAfterCheck: View = (s) => {
  if (s.value('donationForm') !== 'loan') return undefined
  const [received, checked] = [dayFor(s, 'received'), dayFor(s, 'checked')]
  if (received === undefined) return undefined
  return checked === undefined ? read(s).said.has('checked') || received > today(s) : checked <= received
}

/** All that one donor gave in the year: the running total, or this gift where it is the larger. */
const donorTotal: View = (s) => {
  if (!isRecord(s)) return undefined
  const total = s.context.donation?.aggregate ?? read(s).total
  const value = s.value('donationValue') as number | undefined
  return total === undefined ? value : Math.max(total, value ?? 0)
}

/** Thirty days from acceptance are over; unknown while nobody said when it was accepted. */
const reportOverdue: View = (s) => {
  const accepted = isRecord(s) ? dayFor(s, 'accepted') : undefined
  return accepted === undefined ? undefined : addDays(accepted, DAYS) < today(s)
}

export const GIVING: Readonly<Record<string, View>> = {
  donation: isRecord,
  donationValue,
  donationValued: (s) => (isRecord(s) ? s.value('donationValue') !== undefined : undefined),
  donationForm,
  donorKind,
  donorNamed,
  donorAddressed,
  donationDated,
  donationChecked: (s) => said('returned')(s) || said('checked')(s),
  donationReported: said('reported'),
  companyNumbered,
  donationDaysOpen,
  lentAfterCheck,
  donorTotal,
  reportOverdue,
}
