/** The five questions: those whose answers wake most checks, or decide how heavy the others are. */
import { type FC, useEffect, useState } from 'react'
import type { Need } from '#core/checker/verdict.ts'
import type { PanelPack, RuleCard } from '../panel/panel-props.ts'
import { ChoiceInput, DateInput, LinesInput, NumberInput, TextInput } from '../panel/parts/inputs.tsx'
import { CONTROL, COUNCIL_TYPES } from '../panel/settings/choices.ts'
import type { SettingsForm } from '../panel/settings/people-forms.tsx'
import { counted, NATION, ROLE } from '../panel/words.ts'

interface QuestionProps extends SettingsForm {
  readonly pack: PanelPack
}

export interface Question {
  readonly name: string
  readonly title: string
  readonly Fields: FC<QuestionProps>
}

const You: Question['Fields'] = ({ settings, onChange, at }) => {
  const { me = {} } = settings
  const set = (now: typeof me) => onChange({ ...settings, me: now })
  return (
    <div className="form-grid">
      <ChoiceInput
        {...at('me.role')}
        label="Your role"
        help="A political assistant may do less than a councillor; this decides which checks and templates you get."
        options={ROLE}
        value={me.role}
        onChange={(role) => set({ ...me, role })}
      />
      <TextInput
        {...at('me.name')}
        label="Your name"
        autoComplete="name"
        help="Stands under waivers that you make, nowhere else."
        value={me.name}
        onChange={(name) => set({ ...me, name })}
      />
    </div>
  )
}

const Council: Question['Fields'] = ({ settings, onChange, at }) => {
  const { council = {} } = settings
  const set = (now: typeof council) => onChange({ ...settings, council: now })
  return (
    <div className="form-grid">
      <TextInput {...at('council.name')} label="Name of the council" value={council.name} onChange={(name) => set({ ...council, name })} />
      <ChoiceInput
        {...at('council.nation')}
        label="Nation"
        help="Some law applies in one nation only."
        options={NATION}
        value={council.nation}
        onChange={(nation) => set({ ...council, nation })}
      />
      <ChoiceInput {...at('council.type')} label="Kind of council" options={COUNCIL_TYPES} value={council.type} onChange={(type) => set({ ...council, type })} />
    </div>
  )
}

const Accounts: Question['Fields'] = ({ settings, onChange, at }) => {
  const { me = {}, council = {}, group = {} } = settings
  return (
    <div className="form-grid">
      <p className="hint">What may be said depends on whose account it is sent from. With these, Seconder can tell a council account from the party’s.</p>
      <TextInput
        {...at('me.email')}
        label="Your own e-mail address"
        type="email"
        autoComplete="email"
        value={me.email}
        onChange={(email) => onChange({ ...settings, me: { ...me, email } })}
      />
      <TextInput
        {...at('council.domain')}
        label="The council’s addresses end in"
        help="Such as anytown.gov.uk. Stricter rules apply to mail from there."
        value={council.domain}
        onChange={(domain) => onChange({ ...settings, council: { ...council, domain: domain?.replace(/^.*@/, '') } })}
      />
      <LinesInput
        {...at('group.domains')}
        label="The group’s or party’s addresses end in"
        help="One a line, such as anytownlabour.example."
        value={group.domains}
        onChange={(domains) => onChange({ ...settings, group: { ...group, domains: domains?.map((domain) => domain.replace(/^.*@/, '')) } })}
      />
    </div>
  )
}

const Group: Question['Fields'] = ({ settings, onChange, at }) => {
  const { group = {} } = settings
  const set = (now: typeof group) => onChange({ ...settings, group: now })
  return (
    <div className="form-grid">
      <TextInput {...at('group.name')} label="Name of the group" help="As it stands on its letters." value={group.name} onChange={(name) => set({ ...group, name })} />
      <TextInput {...at('group.party')} label="Party" help="Leave it empty for independents." value={group.party} onChange={(party) => set({ ...group, party })} />
      <ChoiceInput {...at('group.control')} label="Its part on the council" options={CONTROL} value={group.control} onChange={(control) => set({ ...group, control })} />
    </div>
  )
}

const Dates: Question['Fields'] = ({ settings, onChange, at, pack }) => {
  const { calendar = {}, standingOrders = {} } = settings
  const [poll, ...polls] = calendar.polls ?? []
  const setOrder = (key: 'motionWords' | 'motionNoticeDays', value: number | undefined) => onChange({ ...settings, standingOrders: { ...standingOrders, [key]: value } })
  return (
    <div className="form-grid">
      <DateInput
        {...at('calendar.polls.0.date')}
        label="Next polling day"
        help={<Wakes pack={pack} need="calendar" />}
        value={poll?.date}
        onChange={(date) => onChange({ ...settings, calendar: { ...calendar, polls: date ? [{ ...poll, date }, ...polls] : polls } })}
      />
      <NumberInput
        {...at('standingOrders.motionWords')}
        label="Longest motion, in words"
        help={
          <>
            From your council’s standing orders. <Wakes pack={pack} need="standing orders" />
          </>
        }
        value={standingOrders.motionWords}
        onChange={(value) => setOrder('motionWords', value)}
      />
      <NumberInput
        {...at('standingOrders.motionNoticeDays')}
        label="Notice of a motion, in clear working days"
        value={standingOrders.motionNoticeDays}
        onChange={(value) => setOrder('motionNoticeDays', value)}
      />
    </div>
  )
}

function Wakes({ pack, need }: { pack: PanelPack; need: Need }) {
  const [cards, setCards] = useState<readonly RuleCard[]>([])
  useEffect(() => {
    // A number that is not there is no loss.
    pack.cards().then(setCards, () => {})
  }, [pack])
  const waking = cards.filter(({ needs }) => needs.includes(need)).length
  return waking > 0 && `${counted(waking, 'check')} ${waking === 1 ? 'wakes' : 'wake'} with it; until then ${waking === 1 ? 'it sleeps' : 'they sleep'}.`
}

export const QUESTIONS: readonly Question[] = [
  { name: 'you', title: 'Who are you?', Fields: You },
  { name: 'council', title: 'Which council?', Fields: Council },
  { name: 'accounts', title: 'Which accounts do you write from?', Fields: Accounts },
  { name: 'group', title: 'Which group do you write for?', Fields: Group },
  { name: 'dates', title: 'What must never be missed?', Fields: Dates },
]
