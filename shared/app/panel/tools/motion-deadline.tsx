/** The first half of the motion clinic: which meeting, by which standing orders, by when, and how that was counted. */
import { bankHolidaysOf } from '#core/calendar/bank-holidays.ts'
import { stepInWords } from '#core/calendar/count.ts'
import { hourInWords, longDate } from '#core/calendar/day-names.ts'
import { type ClinicAnswers, deadlineInWords, fromNow, isCount, type MotionNotice, motionNotice, periodInWords } from '#core/drafting/clinic/motion-notice.ts'
import type { Settings } from '#core/pack/settings.schema.ts'
import { Chevron } from '../icons.tsx'
import { ChoiceInput, DateInput, NumberInput, TextInput } from '../parts/inputs.tsx'
import { MEETING_KIND, NATION } from '../words.ts'

interface Props {
  readonly notice: MotionNotice
  readonly answers: ClinicAnswers
  readonly onAnswers: (answers: ClinicAnswers) => void
  readonly settings: Settings
  readonly now: string
  /** What was entered here goes into the settings. */
  readonly onKeep: () => void
  readonly onSettings: () => void
}

export function MotionDeadline({ notice, answers, onAnswers, settings, now, onKeep, onSettings }: Props) {
  const today = now.slice(0, 10)
  const orders = settings.standingOrders ?? {}
  const meetings = (settings.calendar?.meetings ?? []).filter(({ date, kind }) => date >= today && (kind === undefined || kind === 'full-council' || kind === 'budget'))
  const isLocal = settings.council?.type === 'parish' || settings.council?.type === 'community'
  const { reviewBy } = bankHolidaysOf(answers.nation ?? settings.council?.nation ?? 'E')
  const entered = isCount(answers.days) && (answers.days !== undefined || answers.hour !== undefined)
  const set = (change: Partial<ClinicAnswers>) => onAnswers({ ...answers, ...change })
  return (
    <section aria-label="When notice must be in" className="form-grid">
      <h3>When notice must be in</h3>
      {meetings.length > 0 && (
        <ChoiceInput
          label="Meeting"
          options={Object.fromEntries(meetings.map(({ date, kind }) => [date, `${longDate(date)}${kind ? `, ${MEETING_KIND[kind].toLowerCase()}` : ''}`]))}
          missing="Another day"
          value={meetings.some(({ date }) => date === answers.meeting) ? answers.meeting : undefined}
          onChange={(meeting) => set({ meeting })}
        />
      )}
      {!meetings.some(({ date }) => date === answers.meeting) && <DateInput label="Day of the meeting" required value={answers.meeting} onChange={(meeting) => set({ meeting })} />}
      {orders.motionNoticeDays !== undefined && (
        <p>
          Your standing orders: {periodInWords(orders.motionNoticeDays, answers.saturdays)}
          {orders.motionNoticeHour && `, by ${hourInWords(orders.motionNoticeHour)}`}.{' '}
          <button type="button" className="link" onClick={onSettings}>
            Change this in Settings
          </button>
        </p>
      )}
      {orders.motionNoticeDays === undefined && (
        <NumberInput
          label="Clear working days of notice that your council wants"
          help="Your settings do not say, and councils differ. Look in the constitution, under notices of motion."
          required
          error={isCount(answers.days) ? undefined : 'Write a whole number of days.'}
          value={answers.days}
          onChange={(days) => set({ days })}
        />
      )}
      {orders.motionNoticeHour === undefined && (
        <TextInput
          label="Hour by which it must be in"
          type="time"
          help={`Your settings do not say.${answers.hour ? '' : ' Until you do, the day alone is given: ask the proper officer how late on that day is in time.'}`}
          value={answers.hour}
          onChange={(hour) => set({ hour })}
        />
      )}
      {(notice.ask.includes('nation') || answers.nation) && (
        <ChoiceInput
          label="Which nation is the council in?"
          help="Bank holidays differ, and here it matters."
          options={NATION}
          value={answers.nation}
          onChange={(nation) => set({ nation })}
        />
      )}
      {isLocal && (
        <label className="choice">
          <input type="checkbox" checked={answers.saturdays ?? false} onChange={(event) => set({ saturdays: event.target.checked || undefined })} />
          Saturdays count here (some parish and community councils say so)
        </label>
      )}
      {entered && (
        <div className="row">
          <button type="button" onClick={onKeep}>
            Keep these standing orders in Settings
          </button>
        </div>
      )}
      <div role="status">
        <Answer notice={notice} settings={settings} now={now} answers={answers} />
      </div>
      {notice.deadline?.known && (
        <details className="aside" open>
          <summary>
            <Chevron /> How it was counted
          </summary>
          <p className="hint">
            {notice.clearDays !== undefined && `${periodInWords(notice.clearDays, answers.saturdays)}, ${notice.basis}.`} Neither the day of notice nor the day of the meeting
            counts.
          </p>
          {today > reviewBy && <p className="hint">The bank holidays should have been compared with gov.uk/bank-holidays by {longDate(reviewBy)}: check them.</p>}
          <ol className="plain steps">
            {notice.deadline.steps.map((step) => (
              <li key={step.day} data-counted={step.counted || undefined}>
                {stepInWords(step)}
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  )
}

function Answer({ notice, settings, now, answers }: Pick<Props, 'notice' | 'settings' | 'now' | 'answers'>) {
  const { deadline, state } = notice
  if (!deadline)
    return (
      <p className="answer">
        {notice.ask.includes('meeting') ? 'Say which meeting it is for.' : 'Say how many clear working days of notice your council wants: nothing is assumed.'}
      </p>
    )
  if (!deadline.known) return <p className="answer">{deadline.why}</p>
  const when = (
    <>
      <strong>{deadlineInWords(deadline)}</strong> ({fromNow(deadline.day, now.slice(0, 10))})
    </>
  )
  if (state !== 'late')
    return (
      <p className="answer" data-state={state}>
        Notice must be in by {when}.{state === 'last-day' && ' This is the last day.'}
      </p>
    )
  const next = nextInTime(settings, answers, now)
  return (
    <p className="answer" data-state="late">
      Too late for this meeting: notice was due by {when}. {next && `The next meeting it can still reach is on ${longDate(next)}. `}
      Whether the council takes a late motion, for instance an urgent one, is for its constitution and its chair.
    </p>
  )
}

/** The first meeting in the settings that notice can still reach. */
function nextInTime(settings: Settings, answers: ClinicAnswers, now: string): string | undefined {
  return (settings.calendar?.meetings ?? [])
    .filter(({ kind }) => kind === undefined || kind === 'full-council')
    .map(({ date }) => date)
    .sort()
    .find((meeting) => meeting > now.slice(0, 10) && ['open', 'last-day'].includes(motionNotice({ ...answers, meeting }, settings, now).state ?? ''))
}
