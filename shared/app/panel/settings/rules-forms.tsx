/** The council's calendar and standing orders, and the group's agreed words. */
import type { Settings } from '#core/pack/settings.schema.ts'
import { ChoiceInput, DateInput, LinesInput, NumberInput, TextInput } from '../parts/inputs.tsx'
import { ListEditor } from '../parts/list-editor.tsx'
import { counted, MEETING_KIND } from '../words.ts'
import type { SettingsForm } from './people-forms.tsx'
import { Section } from './section.tsx'
import { ORDERS } from './settings-labels.ts'
import { SuppressedInput } from './suppressed-input.tsx'

type Poll = NonNullable<NonNullable<Settings['calendar']>['polls']>[number]

const POLL_KIND: Readonly<Record<NonNullable<Poll['kind']>, string>> = {
  'whole-council': 'Whole council',
  thirds: 'A third of the council',
  'by-election': 'By-election',
  mayor: 'Mayor',
  pcc: 'Police and crime commissioner',
  'uk-parliament': 'UK Parliament',
  senedd: 'Senedd',
  'scottish-parliament': 'Scottish Parliament',
  'ni-assembly': 'Northern Ireland Assembly',
}

export function RulesForms({ settings, onChange, at, of = 'person' }: SettingsForm) {
  const { calendar = {}, standingOrders = {}, agreedLines = [] } = settings
  const setCalendar = (now: typeof calendar) => onChange({ ...settings, calendar: now })
  const days = (calendar.polls?.length ?? 0) + (calendar.meetings?.length ?? 0)
  return (
    <>
      <Section title="Calendar" says={days > 0 ? counted(days, 'date') : undefined}>
        <ListEditor
          legend="Polling days"
          one="poll"
          ordered={false}
          items={calendar.polls ?? []}
          fresh={() => ({ date: '' })}
          onChange={(polls) => setCalendar({ ...calendar, polls: [...polls] })}
        >
          {(poll, change, i) => (
            <>
              <DateInput {...at(`calendar.polls.${i}.date`)} label="Polling day" required value={poll.date} onChange={(date = '') => change({ ...poll, date })} />
              <ChoiceInput label="What is elected" options={POLL_KIND} value={poll.kind} onChange={(kind) => change({ ...poll, kind })} />
              <DateInput
                {...at(`calendar.polls.${i}.noticeOn`)}
                label="Notice of election published"
                value={poll.noticeOn}
                onChange={(noticeOn) => change({ ...poll, noticeOn })}
              />
              <LinesInput label="Wards, for a by-election" help="One a line." value={poll.areas} onChange={(areas) => change({ ...poll, areas: areas as string[] | undefined })} />
            </>
          )}
        </ListEditor>
        <ListEditor
          legend="Meetings"
          one="meeting"
          ordered={false}
          items={calendar.meetings ?? []}
          fresh={() => ({ date: '' })}
          onChange={(meetings) => setCalendar({ ...calendar, meetings: [...meetings] })}
        >
          {(meeting, change, i) => (
            <>
              <DateInput {...at(`calendar.meetings.${i}.date`)} label="Date" required value={meeting.date} onChange={(date = '') => change({ ...meeting, date })} />
              <ChoiceInput label="Which meeting" options={MEETING_KIND} value={meeting.kind} onChange={(kind) => change({ ...meeting, kind })} />
            </>
          )}
        </ListEditor>
        <LinesInput
          {...at('calendar.closures')}
          label="Days on which the council’s offices are closed"
          help="Besides weekends and bank holidays. One a line, as 2026-12-24."
          value={calendar.closures}
          onChange={(closures) => setCalendar({ ...calendar, closures: closures as string[] | undefined })}
        />
      </Section>
      <Section title="Standing orders" says={Object.keys(standingOrders).length > 0 ? 'entered' : undefined}>
        <p className="hint">From your council’s constitution. Nothing is assumed: a check that needs one of these sleeps until it is here.</p>
        {(Object.keys(ORDERS) as (keyof typeof ORDERS)[]).map((key) => (
          <NumberInput
            key={key}
            {...at(`standingOrders.${key}`)}
            label={ORDERS[key]}
            value={standingOrders[key]}
            onChange={(value) => onChange({ ...settings, standingOrders: { ...standingOrders, [key]: value } })}
          />
        ))}
        <TextInput
          {...at('standingOrders.motionNoticeHour')}
          label="Hour by which notice must be given"
          type="time"
          value={standingOrders.motionNoticeHour}
          onChange={(motionNoticeHour) => onChange({ ...settings, standingOrders: { ...standingOrders, motionNoticeHour } })}
        />
      </Section>
      <Section title="Agreed words" says={agreedLines.length > 0 ? counted(agreedLines.length, 'agreed line') : undefined}>
        {of === 'pack' ? (
          <p className="hint">Agreed lines stand under Rules and lines.</p>
        ) : (
          <ListEditor
            legend="Agreed lines"
            help="Their ledger, with meeting, whip and who may speak, is in Tools."
            one="line"
            ordered={false}
            items={agreedLines}
            fresh={() => ({ id: crypto.randomUUID().slice(0, 8), line: '' })}
            onChange={(lines) => onChange({ ...settings, agreedLines: [...lines] })}
          >
            {(line, change, i) => (
              <>
                <TextInput label="Topic" value={line.topic} onChange={(topic) => change({ ...line, topic })} />
                <TextInput {...at(`agreedLines.${i}.line`)} label="The line" required value={line.line} onChange={(words = '') => change({ ...line, line: words })} />
                <TextInput label="Who answers for it" value={line.owner} onChange={(owner) => change({ ...line, owner })} />
                <DateInput {...at(`agreedLines.${i}.expires`)} label="Holds until" value={line.expires} onChange={(expires) => change({ ...line, expires })} />
                <LinesInput
                  label="Words that contradict it"
                  help="One a line."
                  value={line.contradicts}
                  onChange={(contradicts) => change({ ...line, contradicts: contradicts as string[] | undefined })}
                />
              </>
            )}
          </ListEditor>
        )}
        <LinesInput
          label="Promises already agreed"
          help="From the manifesto or the budget, one a line."
          value={settings.programme}
          onChange={(programme) => onChange({ ...settings, programme: programme as string[] | undefined })}
        />
      </Section>
      <Section title="Contacts">
        <LinesInput
          label="The group’s own contacts"
          help="Phone numbers, addresses and accounts that may appear in what you write. One a line."
          value={settings.ownContacts}
          onChange={(ownContacts) => onChange({ ...settings, ownContacts: ownContacts as string[] | undefined })}
        />
        {of === 'person' && <SuppressedInput value={settings.suppressed} onChange={(suppressed) => onChange({ ...settings, suppressed })} />}
      </Section>
    </>
  )
}
