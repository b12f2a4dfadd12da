/** Who you are, your council, your group, and the people in it. */
import type { Account, Settings } from '#core/pack/settings.schema.ts'
import { ChoiceInput, LinesInput, LongTextInput, TextInput, YesNoInput } from '../parts/inputs.tsx'
import { ListEditor } from '../parts/list-editor.tsx'
import { counted, NATION, ROLE } from '../words.ts'
import { CONTROL, COUNCIL_TYPES } from './choices.ts'
import { KeyInput } from './key-input.tsx'
import { Section } from './section.tsx'

const ACCOUNT = { council: 'The council’s', party: 'The party’s or the group’s', personal: 'My own' } as const

export interface SettingsForm {
  /** A pack is for a whole group: what belongs to one person is not asked for there. */
  readonly of?: 'person' | 'pack'
  readonly settings: Settings
  readonly onChange: (settings: Settings) => void
  /** The id of the control of a path, and what is wrong there. */
  readonly at: (path: string) => { readonly id: string; readonly error: string | undefined; readonly locked: boolean }
}

export function PeopleForms({ settings, onChange, at, of = 'person' }: SettingsForm) {
  const { me = {}, accounts = [], council = {}, group = {}, directory = [] } = settings
  const setMe = (now: typeof me) => onChange({ ...settings, me: now })
  const setCouncil = (now: typeof council) => onChange({ ...settings, council: now })
  const setGroup = (now: typeof group) => onChange({ ...settings, group: now })
  return (
    <>
      {of === 'person' && (
        <>
          <Section title="You" says={me.name}>
            <TextInput {...at('me.name')} label="Your name" autoComplete="name" value={me.name} onChange={(name) => setMe({ ...me, name })} />
            <ChoiceInput
              {...at('me.role')}
              label="Your role"
              help="Decides which templates you see and which checks apply."
              options={ROLE}
              value={me.role}
              onChange={(role) => setMe({ ...me, role })}
            />
            <TextInput {...at('me.email')} label="Your e-mail address" type="email" autoComplete="email" value={me.email} onChange={(email) => setMe({ ...me, email })} />
          </Section>
          <Section title="Accounts you send from" says={accounts.length > 0 ? counted(accounts.length, 'account') : undefined}>
            <p className="hint">Seconder reads who a message is from, and applies the rules of that account. Shared mailboxes count too.</p>
            <ListEditor
              legend="Your e-mail accounts"
              one="account"
              ordered={false}
              items={accounts}
              fresh={(): Account => ({ address: '', kind: 'personal' })}
              onChange={(now) => onChange({ ...settings, accounts: [...now] })}
            >
              {(account, change, i) => (
                <>
                  <TextInput
                    {...at(`accounts.${i}.address`)}
                    label="Address"
                    type="email"
                    required
                    value={account.address}
                    onChange={(address = '') => change({ ...account, address })}
                  />
                  <ChoiceInput
                    {...at(`accounts.${i}.kind`)}
                    label="Whose account is it?"
                    options={ACCOUNT}
                    value={account.kind}
                    onChange={(kind = 'personal') => change({ ...account, kind })}
                  />
                </>
              )}
            </ListEditor>
          </Section>
        </>
      )}
      <Section title="Council" says={council.name}>
        <TextInput {...at('council.name')} label="Name of the council" value={council.name} onChange={(name) => setCouncil({ ...council, name })} />
        <ChoiceInput {...at('council.type')} label="Kind of council" options={COUNCIL_TYPES} value={council.type} onChange={(type) => setCouncil({ ...council, type })} />
        <ChoiceInput
          {...at('council.nation')}
          label="Nation"
          help="Some law applies in one nation only."
          options={NATION}
          value={council.nation}
          onChange={(nation) => setCouncil({ ...council, nation })}
        />
        <TextInput
          {...at('council.domain')}
          label="The council’s web domain"
          help="Such as anytown.gov.uk. Mail from it counts as a council account."
          value={council.domain}
          onChange={(domain) => setCouncil({ ...council, domain })}
        />
        <YesNoInput
          {...at('council.executive')}
          label="Does it have a cabinet or executive?"
          value={council.executive}
          onChange={(executive) => setCouncil({ ...council, executive })}
        />
      </Section>
      <Section title="Group" says={group.name}>
        <TextInput {...at('group.name')} label="Name of the group" value={group.name} onChange={(name) => setGroup({ ...group, name })} />
        <TextInput {...at('group.party')} label="Party" value={group.party} onChange={(party) => setGroup({ ...group, party })} />
        <TextInput {...at('group.localParty')} label="Local party" value={group.localParty} onChange={(localParty) => setGroup({ ...group, localParty })} />
        <ChoiceInput {...at('group.control')} label="Its part on the council" options={CONTROL} value={group.control} onChange={(control) => setGroup({ ...group, control })} />
        <LinesInput
          label="The group’s own web domains"
          help="One a line."
          value={group.domains}
          onChange={(domains) => setGroup({ ...group, domains: domains as string[] | undefined })}
        />
        <LongTextInput
          {...at('group.imprint')}
          label="Imprint"
          help="Who promotes the material, and on whose behalf, with full postal addresses. Ask your agent for the wording."
          rows={3}
          value={group.imprint}
          onChange={(imprint) => setGroup({ ...group, imprint })}
        />
      </Section>
      <Section title="Directory" says={directory.length > 0 ? counted(directory.length, 'person', 'people') : undefined}>
        <ListEditor
          legend="The group’s members and staff"
          one="person"
          ordered={false}
          items={directory}
          fresh={() => ({ name: '' })}
          onChange={(people) => onChange({ ...settings, directory: [...people] })}
        >
          {(person, change, i) => (
            <>
              <TextInput label="Title" help="Such as Cllr." value={person.title} onChange={(title) => change({ ...person, title })} />
              <TextInput {...at(`directory.${i}.name`)} label="Name" required value={person.name} onChange={(name = '') => change({ ...person, name })} />
              <ChoiceInput label="Role" options={ROLE} value={person.role} onChange={(role) => change({ ...person, role })} />
              <TextInput label="E-mail address" type="email" value={person.email} onChange={(email) => change({ ...person, email })} />
              <KeyInput {...at(`directory.${i}.key`)} value={person.key} onChange={(key) => change({ ...person, key })} />
              <label className="choice">
                <input type="checkbox" checked={person.spokesperson ?? false} onChange={(event) => change({ ...person, spokesperson: event.target.checked || undefined })} />
                May speak to the press
              </label>
              <label className="choice">
                <input type="checkbox" checked={person.restricted ?? false} onChange={(event) => change({ ...person, restricted: event.target.checked || undefined })} />
                Politically restricted
              </label>
            </>
          )}
        </ListEditor>
      </Section>
    </>
  )
}
