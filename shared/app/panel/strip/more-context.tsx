/** The rest of what a check may need to know of this draft: dates, who agreed, what it is used for. */
import { longDate } from '#core/calendar/day-names.ts'
import type { Resolved, ResolvedContext } from '#core/checker/verdict.ts'
import type { Context, Kind } from '#core/draft/context.schema.ts'
import type { Settings } from '#core/pack/settings.schema.ts'
import { ChoiceInput, DateInput, LinesInput, MomentInput, TextInput, YesNoInput } from '../parts/inputs.tsx'
import { ListEditor } from '../parts/list-editor.tsx'
import { CHANNEL, MEETING_KIND, NATION, ORIGIN, ROLE } from '../words.ts'

interface Spec {
  readonly key:
    | 'channel'
    | 'sender'
    | 'meetingDate'
    | 'meetingKind'
    | 'sendDate'
    | 'noticeSentAt'
    | 'previousIssueOn'
    | 'decisionPublishedOn'
    | 'area'
    | 'marketing'
    | 'electionMaterial'
    | 'paidAdvert'
  readonly label: string
  readonly help?: string
  readonly type: 'text' | 'date' | 'moment' | 'yes-no' | 'choice'
  readonly options?: Readonly<Record<string, string>>
  /** Shown for these kinds, while the kind is unknown, and once said. */
  readonly kinds?: readonly Kind[]
}

const MEETINGS: readonly Kind[] = ['motion', 'amendment', 'council-question', 'agenda', 'minutes', 'whip-notice', 'meeting-notice', 'call-in', 'speech', 'report', 'briefing']
const NEWS: readonly Kind[] = ['newsletter', 'council-newsletter']

const SPECS: readonly Spec[] = [
  { key: 'sendDate', label: 'When it goes out', type: 'date' },
  { key: 'meetingDate', label: 'Date of the meeting', type: 'date', kinds: MEETINGS },
  { key: 'meetingKind', label: 'Which meeting', type: 'choice', options: MEETING_KIND, kinds: MEETINGS },
  { key: 'noticeSentAt', label: 'When notice was given', type: 'moment', kinds: MEETINGS },
  { key: 'decisionPublishedOn', label: 'Date the decision was published', type: 'date', kinds: ['call-in'] },
  { key: 'previousIssueOn', label: 'Date of the last issue', type: 'date', kinds: NEWS },
  { key: 'channel', label: 'How it goes out', type: 'choice', options: CHANNEL },
  { key: 'sender', label: 'Address it is sent from', type: 'text' },
  { key: 'area', label: 'Ward or area', type: 'text' },
  { key: 'marketing', label: 'Does it promote aims, ask for support or money?', help: 'Messages that do need consent.', type: 'yes-no' },
  { key: 'electionMaterial', label: 'Is it meant to win votes?', help: 'Election material needs an imprint.', type: 'yes-no' },
  { key: 'paidAdvert', label: 'Is anyone paid to show it?', type: 'yes-no' },
]

interface Props {
  readonly resolved: ResolvedContext
  readonly context: Context
  readonly settings: Settings
  readonly onContext: (context: Context) => void
  readonly onSettings: () => void
  readonly onApproval: () => void
}

export function MoreContext({ resolved, context, settings, onContext, onSettings, onApproval }: Props) {
  const kind = context.kind ?? resolved.kind?.value
  const set = (key: keyof Context, value: unknown) => {
    const { [key]: _, ...rest } = context
    onContext(value === undefined ? rest : { ...rest, [key]: value })
  }
  const nation = settings.council?.nation
  return (
    <div className="form-grid">
      {SPECS.filter(({ key, kinds }) => !kinds || !kind || kinds.includes(kind) || context[key] !== undefined).map((spec) => (
        <One key={spec.key} spec={spec} value={context[spec.key]} known={resolved[spec.key]} onChange={(value) => set(spec.key, value)} />
      ))}
      <LinesInput
        label="People who agreed to be named"
        help="One name a line. Written agreement, kept somewhere you can find it."
        value={context.namedWithConsent}
        onChange={(names) => set('namedWithConsent', names)}
      />
      <p>
        Who has approved it is noted beside the words that were approved.{' '}
        <button type="button" className="link" onClick={onApproval}>
          Open Approval
        </button>
      </p>
      {context.approvals && context.approvals.length > 0 && (
        <ListEditor
          legend="Approved, whatever changes"
          help="Said without a text, or noted for one quotation."
          one="approval"
          ordered={false}
          items={context.approvals}
          fresh={() => ({ by: '' })}
          onChange={(approvals) => set('approvals', approvals.length > 0 ? approvals : undefined)}
        >
          {(approval, change) => (
            <>
              <TextInput label="Name" value={approval.by} onChange={(by = '') => change({ ...approval, by })} />
              <ChoiceInput label="Role" options={ROLE} value={approval.role} onChange={(role) => change({ ...approval, role })} />
              <DateInput label="On" value={approval.on?.slice(0, 10)} onChange={(on) => change({ ...approval, on })} />
            </>
          )}
        </ListEditor>
      )}
      <p>
        Nation: {nation ? `${NATION[nation]} (from settings)` : 'not said'}. Some law applies in one nation only.{' '}
        <button type="button" className="link" onClick={onSettings}>
          Change it in Settings
        </button>
      </p>
    </div>
  )
}

function One({ spec, value, known, onChange }: { spec: Spec; value: unknown; known: Resolved<unknown> | undefined; onChange: (value: unknown) => void }) {
  const { label, type, options = {}, help } = spec
  const note = value === undefined && known && known.from !== 'given' ? `${shown(known.value, options)} (${ORIGIN[known.from]})` : undefined
  const field = { label, help, note, onChange }
  if (type === 'date') return <DateInput {...field} value={(value as string | undefined)?.slice(0, 10)} />
  if (type === 'moment') return <MomentInput {...field} value={value as string | undefined} />
  if (type === 'yes-no') return <YesNoInput {...field} value={value as boolean | undefined} />
  if (type === 'choice') return <ChoiceInput {...field} options={options} value={value as string | undefined} />
  return <TextInput {...field} value={value as string | undefined} />
}

function shown(value: unknown, options: Readonly<Record<string, string>>): string {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  const text = String(value)
  return options[text] ?? (/^\d{4}-\d{2}-\d{2}/.test(text) ? longDate(text.slice(0, 10)) : text)
}
