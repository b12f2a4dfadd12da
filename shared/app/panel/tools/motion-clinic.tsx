/** The motion clinic: the deadline, the e-mail to the proper officer, the entry for a calendar. */
import { useMemo, useState } from 'react'
import { calendarFile } from '#core/calendar/calendar-file.ts'
import { motionMail, properOfficer } from '#core/drafting/clinic/motion-mail.ts'
import { type ClinicAnswers, motionNotice } from '#core/drafting/clinic/motion-notice.ts'
import { motionPaper } from '#core/drafting/clinic/motion-paper.ts'
import { motionReminder } from '#core/drafting/clinic/motion-reminder.ts'
import type { Settings } from '#core/pack/settings.schema.ts'
import { Download } from '../icons.tsx'
import { failure, useSay } from '../notice.tsx'
import { ChoiceInput, TextInput } from '../parts/inputs.tsx'
import { saveFile } from '../parts/save-file.ts'
import { ToCopy } from '../parts/to-copy.tsx'
import { localMoment } from '../today.ts'
import { listed } from '../words.ts'
import { MotionDeadline } from './motion-deadline.tsx'
import { knownOf } from './offers.ts'
import type { ToolProps } from './tool-props.ts'

interface Written {
  readonly title?: string
  readonly mover?: string
  readonly seconder?: string
  readonly officer?: string
  readonly address?: string
}

export function MotionClinic({ host, reading, wearer: { context, resolved, settings }, store, today, onContext, onSettings }: ToolProps) {
  const say = useSay()
  const now = localMoment(today)
  const [answers, setAnswers] = useState<ClinicAnswers>({})
  const [written, setWritten] = useState<Written>({})
  const [how, setHow] = useState<'file' | 'mail'>('file')
  // Another kind of draft in front of the person says nothing about the motion.
  const isMotion = ['motion', undefined].includes(knownOf(context, resolved).kind)
  const paper = useMemo(() => (reading.draft && isMotion ? motionPaper(reading.draft) : { text: '' }), [reading.draft, isMotion])
  const known = { ...answers, meeting: answers.meeting ?? context.meetingDate ?? resolved.meetingDate?.value }
  const { saturdays } = answers
  const notice = motionNotice(known, settings, now)

  const officer = properOfficer(settings)
  const title = written.title ?? paper.title
  const mover = written.mover ?? paper.mover
  const seconder = written.seconder ?? paper.seconder
  const name = written.officer ?? officer?.name
  const email = written.address ?? officer?.email
  const mail = motionMail(
    { title, mover, seconder, officer: { name, email }, motion: how === 'file' ? { in: 'file' } : { in: 'mail', text: paper.text } },
    notice,
    settings,
    saturdays,
  )
  const reminder = motionReminder(notice, title, saturdays)

  const answer = (next: ClinicAnswers) => {
    setAnswers(next)
    // The day belongs to the draft: the checks read it there.
    if (host && next.meeting !== known.meeting) onContext({ ...context, meetingDate: next.meeting })
  }
  const keep = (kept: Settings, message: string) =>
    store.saveSettings(kept).then(
      () => say({ message }),
      (error: unknown) => say(failure(error)),
    )
  const keepOrders = async () => {
    const { days: motionNoticeDays, hour: motionNoticeHour } = answers
    await keep(
      { ...settings, standingOrders: { ...settings.standingOrders, ...(motionNoticeDays !== undefined && { motionNoticeDays }), ...(motionNoticeHour && { motionNoticeHour }) } },
      'Kept with your standing orders in Settings.',
    )
    const { days: _, hour: __, ...rest } = answers
    setAnswers(rest)
  }
  const keepOfficer = () =>
    keep(
      { ...settings, directory: [...(settings.directory ?? []), { name: name || 'Proper Officer', title: 'Proper Officer', role: 'officer', ...(email && { email }) }] },
      'Kept in the directory, as Proper Officer.',
    )
  const set = (part: keyof Written) => (value: string | undefined) => setWritten({ ...written, [part]: value ?? '' })
  const isMissing = !officer && (name || email)
  return (
    <>
      <MotionDeadline notice={notice} answers={known} onAnswers={answer} settings={settings} now={now} onKeep={() => void keepOrders()} onSettings={onSettings} />
      <div className="row">
        <button type="button" disabled={!reminder} onClick={() => reminder && saveFile(`${reminder.id}.ics`, calendarFile([reminder], new Date().toISOString()), 'text/calendar')}>
          <Download /> Save the deadline for your calendar
        </button>
      </div>
      <section aria-label="The e-mail to the proper officer" className="form-grid">
        <h3>The e-mail to the proper officer</h3>
        <TextInput label="Title of the motion" value={title} onChange={set('title')} />
        <TextInput label="Mover" value={mover} onChange={set('mover')} />
        <TextInput label="Seconder" value={seconder} onChange={set('seconder')} />
        <TextInput
          label="To whom notice is given"
          help={
            officer
              ? `${officer.title ? `${officer.title}, ` : ''}from the directory.`
              : 'Your settings name no proper officer. Give a name, or an office such as Democratic Services.'
          }
          value={name}
          onChange={set('officer')}
        />
        <TextInput label="Their e-mail address" type="email" value={email} onChange={set('address')} />
        {isMissing && (
          <div className="row">
            <button type="button" onClick={() => void keepOfficer()}>
              Keep as proper officer in Settings
            </button>
          </div>
        )}
        <ChoiceInput
          label="The motion goes"
          options={{ file: 'as an attached file', mail: 'in the e-mail itself' }}
          missing={null}
          value={how}
          onChange={(value) => setHow(value ?? 'file')}
        />
        <p role="status" className="hint">
          {mail.gaps.length > 0
            ? `Still to fill in, shown in [brackets]: ${listed(mail.gaps)}.`
            : 'Read it before you send it. Some councils want notice from the mover’s own address: look in your standing orders.'}
        </p>
        {mail.to && <ToCopy label="To" says="Copy the address" text={mail.to} />}
        {mail.cc.length > 0 && <ToCopy label="Copy to" says="Copy these addresses" text={mail.cc.join('; ')} />}
        <ToCopy label="Subject" says="Copy the subject" text={mail.subject} />
        <ToCopy label="Message" says="Copy the message" text={mail.body} />
      </section>
    </>
  )
}
